import type { ReadDocument } from '../model/document'
import { AppError } from '../model/error'
import { compose } from './compose'
import { openingTitle } from './opening-title'
import { dayOf } from './said'
import { RtfText } from './rtf-text'
import { tokensOf } from './rtf-tokens'
import { statedAuthor, statedTitle } from './stated-title'

/** A Rich Text file: what a person reads on its pages, then its notes. */
export function readRtf(name: string, bytes: Uint8Array): ReadDocument {
  const source = Buffer.from(bytes).toString('latin1')
  if (!source.trimStart().startsWith('{\\rtf')) throw new AppError('damaged-file', { name })
  const text = new RtfText()
  let open = 0
  for (const token of tokensOf(source)) {
    if (token.kind === 'open') open++
    if (token.kind === 'close') open--
    text.take(token)
  }
  text.end()
  const { title, author, made } = text.said
  const said = {
    title: statedTitle(title) ?? openingTitle(text.pieces),
    author: statedAuthor(author),
    made: dayOf(made),
  }
  const read = compose(name, said, [...text.pieces, ...text.notes])
  // The last group closes the first of all: where it does not, the file ends before its end.
  return open > 0 ? { ...read, remarks: [{ code: 'cut-short', facts: {} }] } : read
}
