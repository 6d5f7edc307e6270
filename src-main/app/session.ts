import { createApi, type Api } from '../api/api'
import type { Announcement } from '../api/contract/announcement'
import { readingApart, startAsking } from '../api/asking'
import { importQueue, type ImportQueue } from '../api/import-queue'
import { startReading } from '../api/reading'
import { backUpChanges } from './backups'
import { openStore } from '../store/open'
import type { Store } from '../store/store'
import { watchElsewhere } from './elsewhere'
import { rememberLibrary } from './libraries'

/** The library that is open in the window, and the api over it. */
export interface Session {
  readonly store: Store
  readonly api: Api
  /** What is being imported into it. */
  readonly queue: ImportQueue
  /** Opens another library in place of this one, which stays where opening fails. */
  open(file: string, create: boolean): void
  /** Makes a backup of what changed, and closes. */
  close(): Promise<void>
}

export function startSession(
  file: string,
  create: boolean,
  sample: string,
  announce: (announcement: Announcement) => void,
): Session {
  const reading = startReading()
  const begin = (path: string, make: boolean) => {
    const store = openStore(path, { create: make })
    rememberLibrary(store.file)
    const { read, compare, cancel: cancelReading } = reading
    const context = { store, announce, sample, read, compare, cancelReading }
    const queue = importQueue(context)
    const threads = { typed: startAsking(store), looked: startAsking(store) }
    const endAsking = () => Object.values(threads).forEach(({ end }) => end())
    return { store, queue, endAsking, api: readingApart(createApi(context, queue), threads) }
  }
  let current = begin(file, create)
  // What changed here is copied when the library is left, and a quarter of an hour after the last copy.
  const backups = backUpChanges(() => current.store)
  const elsewhere = watchElsewhere(() => current.store, announce)
  // The copy of the library that was left last, which must be whole before the program ends.
  let leaving: Promise<void> = Promise.resolve()
  return {
    get store() {
      return current.store
    },
    get queue() {
      return current.queue
    },
    get api() {
      return current.api
    },
    open(path, make) {
      const next = begin(path, make)
      const left = current
      left.queue.cancel()
      left.endAsking()
      current = next
      announce({ type: 'opened' })
      leaving = left.queue
        .idle()
        .then(() => backups.leave(left.store))
        .finally(() => left.store.close())
    },
    async close() {
      current.queue.cancel()
      reading.end()
      current.endAsking()
      await current.queue.idle()
      await Promise.all([leaving, backups.leave(current.store)])
      elsewhere.end()
      current.store.close()
    },
  }
}
