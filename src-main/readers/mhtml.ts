import type { ReadDocument } from '../model/document'
import { AppError } from '../model/error'
import { readPage } from './html'
import { parseMime } from './mime'
import { addressOf } from './said'

/** A page saved with all its parts in one file: read like any page, with the address and time that the file states. */
export async function readMhtml(name: string, bytes: Uint8Array): Promise<ReadDocument> {
  const { html, headers, date } = await parseMime(name, bytes)
  if (!html) throw new AppError('damaged-file', { name })
  const stated = headers.find(({ key }) => key === 'snapshot-content-location')?.value
  const address = addressOf(stated) ?? addressOf(firstPlace(bytes))
  const time = Date.parse(date ?? '')
  const read = readPage(name, html, {
    ...(address ? { address } : {}),
    captured: Number.isNaN(time) ? null : new Date(time).toISOString(),
  })
  if (!isCutShort(bytes)) return read
  return { ...read, remarks: [...(read.remarks ?? []), { code: 'cut-short', facts: {} }] }
}

/** Whether the line is missing that ends the last part. */
function isCutShort(bytes: Uint8Array): boolean {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const head = whole.subarray(0, headLength).toString('latin1')
  const [, quoted, bare] = /\bboundary=(?:"([^"\r\n]+)"|([^\s;"]+))/i.exec(head) ?? []
  const boundary = quoted ?? bare
  return boundary !== undefined && !whole.includes(`--${boundary}--`, 'latin1')
}

const headLength = 65_536

/** Where the first part of a file is from: the page itself. */
function firstPlace(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, headLength)).toString('latin1')
  return /^content-location:\s*(\S+)/im.exec(head)?.[1] ?? null
}
