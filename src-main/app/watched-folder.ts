import { watch, type FSWatcher } from 'chokidar'
import { readdirSync, statSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isReadable } from '../api/disk-files'

interface Hearer {
  /** These files are new or changed, and nobody is writing to them any more. */
  came(paths: string[]): void
  /** The folder is gone, or there again. */
  gone(isGone: boolean): void
}

/** How long a file must stay as it is before it counts as written, in milliseconds. */
const calm = 2_000
const lookEvery = 250
const isThereEvery = 2_000

/**
 * Hears of the new and changed files of a folder and the folders in it, from the instant `since` on (epoch
 * milliseconds), what came while nobody looked included. Nothing is ever written there.
 */
export function watchFolder(folder: string, since: number, hearer: Hearer): { end(): Promise<void> } {
  let watcher: FSWatcher | null = null
  let isGone = false
  let ended = false
  const writing = new Map<string, Promise<void>>()
  let settled: string[] = []

  function notice(path: string): void {
    if (!isReadable(path) || writing.has(path)) return
    const written = untilWritten(path, () => ended).then((whole) => {
      writing.delete(path)
      if (whole && !ended) settled.push(path)
      // Files that come together are one import.
      if (writing.size > 0 || settled.length === 0) return
      const paths = settled
      settled = []
      hearer.came(paths.sort())
    })
    writing.set(path, written)
  }

  function begin(): void {
    const begun = watch(folder, {
      ignoreInitial: true,
      followSymlinks: false,
      ignorePermissionErrors: true,
      ignored: (path) => path !== folder && basename(path).startsWith('.'),
    })
    begun.on('add', notice).on('change', notice)
    // The system may watch no more folders: what comes is found at the next start.
    begun.on('error', (error) => console.error(error))
    begun.once('ready', () => {
      for (const path of changedSince(folder, since)) notice(path)
    })
    watcher = begun
  }

  function look(): void {
    const wasGone = isGone
    isGone = !isFolder(folder)
    if (isGone === wasGone) return
    void watcher?.close()
    watcher = null
    if (!isGone) begin()
    hearer.gone(isGone)
  }

  look()
  if (!isGone) begin()
  const looking = setInterval(look, isThereEvery)
  return {
    async end() {
      ended = true
      clearInterval(looking)
      await watcher?.close()
    },
  }
}

/** Waits until a file stays as it is for a while; false where it goes away, or nobody waits any more. */
async function untilWritten(path: string, unwanted: () => boolean): Promise<boolean> {
  let seen = ''
  let same = Date.now()
  while (!unwanted()) {
    const stats = await stat(path).catch(() => null)
    if (!stats) return false
    const now = `${stats.size} ${stats.mtimeMs}`
    // Seen for the first time, a file that has long been as it is need not be waited for.
    if (now !== seen) same = seen ? Date.now() : Math.min(Math.max(stats.mtimeMs, stats.ctimeMs), Date.now())
    seen = now
    if (Date.now() - same >= calm) return true
    await new Promise((resolve) => setTimeout(resolve, lookEvery))
  }
  return false
}

/** Files written, moved in or renamed since; in a folder that cannot be read, none. */
function changedSince(folder: string, since: number): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (entry.name.startsWith('.')) return []
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return changedSince(path, since)
      const { mtimeMs, ctimeMs } = statSync(path)
      return Math.max(mtimeMs, ctimeMs) > since ? [path] : []
    })
  } catch {
    return []
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
