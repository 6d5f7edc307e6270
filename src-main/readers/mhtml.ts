import PostalMime from 'postal-mime'
import type { ReadDocument } from '../model/document'
import { AppError } from '../model/error'
import { readPage } from './html'
import { addressOf } from './said'

/** A page saved with all its parts in one file: read like any page, with the address and time that the file states. */
export async function readMhtml(name: string, bytes: Uint8Array): Promise<ReadDocument> {
  const { html, headers, date } = await PostalMime.parse(bytes, { maxNestingDepth: 32 })
  if (!html) throw new AppError('damaged-file', { name })
  const address = headers.find(({ key }) => key === 'snapshot-content-location')?.value
  const time = Date.parse(date ?? '')
  return readPage(name, html, {
    ...(addressOf(address) ? { address: addressOf(address) } : {}),
    captured: Number.isNaN(time) ? null : new Date(time).toISOString(),
  })
}
