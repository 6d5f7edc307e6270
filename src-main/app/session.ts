import { createApi, type Api } from '../api/api'
import type { Announcement } from '../api/contract/announcement'
import { readingApart, startAsking } from '../api/asking'
import { importQueue, type ImportQueue } from '../api/import-queue'
import { startReading } from '../api/reading'
import { turnsOf, type Turns } from '../api/taking-turns'
import { startWriting, writingApart } from '../api/writing'
import { rowsChanged } from '../store/changes'
import { backUpChanges } from './backups'
import type { Store } from '../store/store'
import { watchElsewhere } from './elsewhere'
import { openLibrary, type OpenedLibrary } from './opened-library'

/** The library that is open in the window, and the api over it. */
export interface Session {
  readonly store: Store
  readonly api: Api
  /** Who writes when: here, or in the thread of imports. */
  readonly turns: Turns
  /** What is being imported into it. */
  readonly queue: ImportQueue
  /** Opens another library in place of this one, which stays where opening fails. */
  open(file: string, create: boolean): void
  /** Makes a backup of what changed, and closes. */
  close(): Promise<void>
}

export function startSession(
  opened: OpenedLibrary,
  sample: string,
  announce: (announcement: Announcement) => void,
): Session {
  const reading = startReading()
  const begin = ({ store, letGo }: OpenedLibrary) => {
    const turns = turnsOf(store.db)
    const writing = startWriting({
      ...{ library: store.file, turns, announce },
      onturn: () => void (store === current.store && elsewhere.look()),
      onwritten: () => void (store === current.store && elsewhere.passOver()),
    })
    const { read, compare } = reading
    const context = {
      ...{ store, announce, sample, read, compare },
      inTurn: turns.here,
      cancelReading: writing.cancel,
    }
    const queue = importQueue(context, writing.startBatch)
    const threads = { typed: startAsking(store), looked: startAsking(store) }
    const endAsking = () => Promise.all(Object.values(threads).map(({ end }) => end()))
    const api = turns.waiting(writingApart(readingApart(createApi(context, queue), threads), writing))
    const changed = () => rowsChanged(store) + writing.rowsChanged()
    return { store, letGo, turns, writing, queue, endAsking, api, rowsChanged: changed }
  }
  let current = begin(opened)
  // What changed here is copied when the library is left, and a quarter of an hour after the last copy.
  const backups = backUpChanges(() => current)
  const elsewhere = watchElsewhere(() => current.store, announce)
  const leave = async (left: typeof current) => {
    left.queue.cancel()
    const asked = left.endAsking()
    try {
      await left.queue.idle()
      await left.writing.end()
      await backups.leave(left)
      await asked
    } finally {
      left.store.close()
      left.letGo()
    }
  }
  // The copy of the library that was left last, which must be whole before the program ends.
  let leaving: Promise<void> = Promise.resolve()
  return {
    get store() {
      return current.store
    },
    get turns() {
      return current.turns
    },
    get queue() {
      return current.queue
    },
    get api() {
      return current.api
    },
    open(path, make) {
      const next = begin(openLibrary(path, make))
      leaving = leave(current)
      current = next
      announce({ type: 'opened' })
    },
    async close() {
      elsewhere.end()
      const left = leave(current)
      reading.end()
      await Promise.all([leaving, left])
    },
  }
}
