import type { ReadDocument } from '../model/document'
import { AppError } from '../model/error'
import { articleIn } from './article'
import { compose, type Said } from './compose'
import { decodeHtml } from './html-encoding'
import { piecesOfHtml } from './html-pieces'
import { saidBy } from './html-said'
import { parseHtml } from './html-tree'
import { elementsNamed, textIn } from './tree'
import { visible } from './visible'

/** A page saved from the web: its article and what it says of itself. */
export function readHtml(name: string, bytes: Uint8Array): ReadDocument {
  const { text, ...remarks } = decodeHtml(name, bytes)
  return { ...readPage(name, text), ...remarks }
}

/** Words that a person chose on a page: all of them, whatever they stood in; what the page says of itself is about more. */
export function readChosenHtml(name: string, bytes: Uint8Array): ReadDocument {
  const { text, ...remarks } = decodeHtml(name, bytes)
  return { ...compose(name, {}, piecesOfHtml(visible(parseHtml(text).root))), ...remarks }
}

/** A page whose text is known already; what its container says of it stands above what it says itself. */
export function readPage(name: string, source: string, container: Said = {}): ReadDocument {
  const page = parseHtml(source)
  const shown = visible(page.root)
  const pieces = piecesOfHtml(articleIn(shown))
  if (!pieces.length && elementsNamed(page.root, 'script').length && !textIn(shown).trim())
    throw new AppError('needs-script', { name })
  return compose(name, { ...saidBy(page), ...container }, pieces)
}
