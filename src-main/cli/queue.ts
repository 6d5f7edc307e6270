import type { Announcement } from '../api/contract/announcement'
import { importQueue, type ImportQueue } from '../api/import-queue'
import { startReading } from '../api/reading'
import type { Store } from '../store/store'

/** Importing as the window does it, into one library; `end` lets the program go. */
export function queueOver(
  store: Store,
  announce: (announcement: Announcement) => void,
): { queue: ImportQueue; end: () => void } {
  const reading = startReading()
  const { read, compare, cancel: cancelReading } = reading
  const inTurn = <Value>(work: () => Value) => Promise.resolve().then(work)
  const context = { store, announce, sample: '', read, compare, cancelReading, inTurn }
  return { queue: importQueue(context), end: reading.end }
}
