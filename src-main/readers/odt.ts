import type { ReadDocument } from '../model/document'
import { AppError } from '../model/error'
import { compose, type Said } from './compose'
import { piecesOfOdt } from './odt-pieces'
import { partOf } from './office-part'
import { dayOf } from './said'
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
  const styles = [content, await partOf(name, zip, 'styles.xml')].flatMap((part) =>
    part ? elementsNamed(part, 'style') : [],
  )
  const parents = new Map(
    styles.map(({ attributes }) => [attributes.get('name') ?? '', attributes.get('parent-style-name') ?? '']),
  )
  return compose(name, saidBy(await partOf(name, zip, 'meta.xml')), piecesOfOdt(text, parents))
}

/** The language is left out: a file made by a program in another language says that of the program. */
function saidBy(part: Element | null): Said {
  const meta = child(part ?? undefined, 'document-meta', 'meta')
  const word = (name: string) => textIn(child(meta, name)).trim() || null
  return {
    title: word('title'),
    author: word('initial-creator') ?? word('creator'),
    made: dayOf(word('creation-date') ?? word('date')),
  }
}
