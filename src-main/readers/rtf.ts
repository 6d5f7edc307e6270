import type { ReadDocument } from '../model/document'
import { AppError } from '../model/error'
import { compose } from './compose'
import { RtfText } from './rtf-text'
import { tokensOf } from './rtf-tokens'

/** A Rich Text file: what a person reads on its pages, then its notes. */
export function readRtf(name: string, bytes: Uint8Array): ReadDocument {
  const source = Buffer.from(bytes).toString('latin1')
  if (!source.trimStart().startsWith('{\\rtf')) throw new AppError('damaged-file', { name })
  const text = new RtfText()
  for (const token of tokensOf(source)) text.take(token)
  text.end()
  return compose(name, { title: text.said.title, author: text.said.author }, [...text.pieces, ...text.notes])
}
