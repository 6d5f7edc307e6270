import { Worker } from 'node:worker_threads'
import { builtThread } from '../api/built-thread'
import type { Store } from '../store/store'

/** A library, and how many of its rows this program has changed since it opened it. */
interface Changing {
  store: Store
  rowsChanged: () => number
}

const quarterOfAnHour = 15 * 60_000

/**
 * Backs up the open library by itself: every quarter of an hour in which something changed, and when it is left. A
 * backup that fails keeps no one from working or closing: the library itself is safe, and `check` tells.
 */
export function backUpChanges(current: () => Changing): { leave: (library: Changing) => Promise<void> } {
  const copied = new WeakMap<Store, number>()
  const copy = async ({ store, rowsChanged }: Changing, gently: boolean) => {
    const changes = rowsChanged()
    if (changes === (copied.get(store) ?? 0)) return
    copied.set(store, changes)
    await backUpApart(store.file, gently).catch((error: unknown) => console.error(error))
  }
  setInterval(() => void copy(current(), true), quarterOfAnHour).unref()
  return { leave: (library) => copy(library, false) }
}

/** `gently` where somebody works meanwhile. */
function backUpApart(library: string, gently: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(builtThread('backup.js'), { workerData: { library, gently } })
    worker.on('error', reject)
    worker.on('exit', () => resolve())
  })
}
