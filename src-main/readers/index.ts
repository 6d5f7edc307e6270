import type { Capture, ReadDocument, RecognisedDocument } from '../model/document'
import { AppError } from '../model/error'
import { extensionOf, formatNamed, formats, type Format, type FormatName } from '../model/formats'
import { captured } from './captured'
import { guessLanguage } from './guess-language'
import { lockedOffice, oldWord, recognise, type Recognised } from './recognise'

/** Reads one kind of file; `progress` is called as it gets on, so that what only looks endless is not given up. */
type Reader = (name: string, bytes: Uint8Array, progress: () => void) => ReadDocument | Promise<ReadDocument>

/** How each format is read: its library is loaded with the first such file. */
const readers: Record<FormatName, () => Promise<Reader>> = {
  text: async () => (await import('./plain-text')).readPlainText,
  markdown: async () => (await import('./markdown')).readMarkdown,
  html: async () => (await import('./html')).readHtml,
  mhtml: async () => (await import('./mhtml')).readMhtml,
  docx: async () => (await import('./docx')).readDocx,
  odt: async () => (await import('./odt')).readOdt,
  rtf: async () => (await import('./rtf')).readRtf,
  pdf: async () => (await import('./pdf')).readPdf,
  epub: async () => (await import('./epub')).readEpub,
  mail: async () => (await import('./mail')).readMail,
  mailbox: async () => (await import('./mailbox')).readMailbox,
  subtitles: async () => (await import('./subtitles')).readSubtitles,
}

/** How the chosen words of a page are read. */
const chosen = async (): Promise<Reader> => (await import('./html')).readChosenHtml

const megabyte = 1024 * 1024
const longestText = 20_000_000

/** Reads a file, or words that came without one, from anywhere: what it is not, or more than it may be, is refused by name. */
export async function readDocument(
  name: string,
  bytes: Uint8Array,
  progress: () => void = () => undefined,
  capture?: Capture,
): Promise<RecognisedDocument> {
  if (bytes.length === 0) throw new AppError('empty-file', { name })
  const format = formatOf(name, bytes)
  if (bytes.length > format.largest * megabyte)
    throw new AppError('too-large', { name, limit: format.largest })
  const read = capture?.chosen && format.name === 'html' ? await chosen() : await readers[format.name]()
  const document = captured(name, await read(name, bytes, progress), capture)
  if (!/[\p{L}\p{N}]/u.test(document.text)) throw new AppError('empty-file', { name })
  if (document.text.length > longestText)
    throw new AppError('too-much-text', { name, limit: longestText / 1_000_000 })
  const language = await guessLanguage(document.text, document.language)
  return { ...document, language, format: format.name }
}

/** A file's format: the one its name says, if its bytes do not say another; a name without ending says none. */
function formatOf(name: string, bytes: Uint8Array): Format {
  const extension = extensionOf(name)
  const named = formatNamed(name)
  const seen = recognise(bytes)
  if (seen?.kind === lockedOffice) throw new AppError('password-file', { name })
  if (seen?.kind === oldWord) throw new AppError('old-word-file', { name })
  if (named) {
    if (agrees(named.name, seen)) return named
    if (seen && !seen.format) throw new AppError('unread-kind', { name, kind: seen.kind })
    if (seen) throw new AppError('wrong-extension', { name, extension, kind: seen.kind })
    throw new AppError('not-that-format', { name, extension })
  }
  const found = formats.find(({ name }) => name === (seen ? seen.format : extension ? null : 'text'))
  if (found) return found
  throw new AppError(seen && !extension ? 'binary-file' : 'unknown-format', { name })
}

const textual = new Set<FormatName>(['text', 'markdown', 'subtitles', 'mail', 'mailbox'])

/** Whether a file may be what its name says. Text may hold markup; what must begin in its own way has to. */
function agrees(named: FormatName, seen: Recognised | null): boolean {
  if (textual.has(named)) return !seen || seen.format === 'html' || seen.format === 'mhtml'
  if (named === 'html' || named === 'mhtml') return !seen || seen.format === named
  const isArchive = named === 'docx' || named === 'odt' || named === 'epub'
  return seen?.format === named || (isArchive && seen?.kind === 'ZIP')
}
