import type { ReadDocument } from '../model/document'
import { AppError } from '../model/error'
import { readMarkdown } from './markdown'
import { readPlainText } from './plain-text'

/** One kind of file and how it is read. A new one is an entry here and a file beside this one. */
interface Reader {
  format: string
  extensions: string[]
  /** In bytes. */
  largest: number
  read(name: string, bytes: Uint8Array): ReadDocument
}

const megabyte = 1024 * 1024
const readers: Reader[] = [
  { format: 'text', extensions: ['txt', 'text', ''], largest: 50 * megabyte, read: readPlainText },
  {
    format: 'markdown',
    extensions: ['md', 'markdown', 'mdown', 'mkd'],
    largest: 50 * megabyte,
    read: readMarkdown,
  },
]

const longestText = 20_000_000

/** Reads a file that came from anywhere: what it is not, or more than it may be, is refused by name. */
export function readDocument(name: string, bytes: Uint8Array): ReadDocument {
  const reader = readerOf(name)
  if (bytes.length > reader.largest)
    throw new AppError('too-large', { name, limit: reader.largest / megabyte })
  if (bytes.length === 0) throw new AppError('empty-file', { name })
  const document = reader.read(name, bytes)
  if (!/[\p{L}\p{N}]/u.test(document.text)) throw new AppError('empty-file', { name })
  if (document.text.length > longestText)
    throw new AppError('too-large', { name, limit: reader.largest / megabyte })
  return document
}

/** The name of a file's format. */
export function formatOf(name: string): string {
  return readerOf(name).format
}

function readerOf(name: string): Reader {
  const extension = /\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const reader = readers.find((reader) => reader.extensions.includes(extension))
  if (!reader) throw new AppError('unknown-format', { name })
  return reader
}
