import type { ReadDocument } from '../model/document'
import { AppError } from '../model/error'
import type { Piece } from './assemble'
import { compose, type Said } from './compose'
import { numberedLists } from './odt-lists'
import { piecesOfOdt } from './odt-pieces'
import { partOf } from './office-part'
import { openingTitle } from './opening-title'
import { dayOf } from './said'
import { statedAuthor, statedTitle } from './stated-title'
import { child, elementsNamed, textIn, type Element } from './tree'
import { openZip } from './zip'

/** An OpenDocument text: what a person reads on its pages, then its notes. */
export async function readOdt(name: string, bytes: Uint8Array): Promise<ReadDocument> {
  const zip = await openZip(name, bytes)
  const manifest = await partOf(name, zip, 'META-INF/manifest.xml').catch(() => null)
  if (manifest && elementsNamed(manifest, 'encryption-data').length)
    throw new AppError('password-file', { name })
  const content = child((await partOf(name, zip, 'content.xml')) ?? undefined, 'document-content')
  const text = child(content, 'body', 'text')
  if (!content || !text) throw new AppError('damaged-file', { name })
  const parts = [content, await partOf(name, zip, 'styles.xml')].flatMap((part) => part ?? [])
  const styles = parts.flatMap((part) => elementsNamed(part, 'style'))
  const parents = new Map(
    styles.map(({ attributes }) => [attributes.get('name') ?? '', attributes.get('parent-style-name') ?? '']),
  )
  const { pieces, notes } = piecesOfOdt(text, { parents, lists: numberedLists(parts) })
  return compose(name, saidBy(await partOf(name, zip, 'meta.xml'), pieces), [...pieces, ...notes])
}

/** The language is left out: a file made by a program in another language says that of the program. */
function saidBy(part: Element | null, pieces: Piece[]): Said {
  const meta = child(part ?? undefined, 'document-meta', 'meta')
  const word = (name: string) => textIn(child(meta, name)).trim() || null
  return {
    title: statedTitle(word('title')) ?? openingTitle(pieces),
    author: statedAuthor(word('initial-creator') ?? word('creator')),
    made: dayOf(word('creation-date') ?? word('date')),
  }
}
