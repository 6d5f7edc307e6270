import { basename } from 'node:path'
import type { Announcement } from '../api/contract/announcement'
import { sourceAt, withinFolder } from '../api/disk-files'
import type { ImportQueue } from '../api/import-queue'
import type { Turns } from '../api/taking-turns'
import type { WatchedFolder } from '../model/imports'
import { changeSettings, readSettings } from './settings'
import { watchFolder } from './watched-folder'

interface Open {
  readonly store: { readonly file: string }
  readonly turns: Turns
  readonly queue: ImportQueue
}

/** The folders that the open library takes new files from by itself. Their paths stay here and in this machine's settings. */
export interface Watching {
  /** Begins with the folders of the library that is open now, in the place of those of another. */
  begin(): void
  list(): WatchedFolder[]
  add(folder: string): void
  remove(folder: string): void
  end(): Promise<void>
}

/** What came so shortly before counts as not yet seen: the system tells late. */
const margin = 5_000

export function startWatching(open: Open, announce: (announcement: Announcement) => void): Watching {
  const watched = new Map<string, { end(): Promise<void>; gone: boolean }>()

  const kept = () => readSettings().watched.filter(({ library }) => library === open.store.file)
  const tell = () => announce({ type: 'changed', topics: ['sources'] })

  /** Remembers how far a folder is taken in, so that the next start looks at what came since. */
  function remember(library: string, folder: string, since: number): void {
    const others = readSettings().watched.filter((each) => each.library !== library || each.folder !== folder)
    changeSettings({ watched: [...others, { library, folder, since }] })
  }

  async function take(folder: string, paths: string[]): Promise<void> {
    const { queue, store, turns } = open
    const label = withinFolder(folder)
    const files = paths.map((path) => sourceAt(path, label(path), true))
    const since = Date.now() - margin
    const wanted = { files, origin: 'watched folder' as const, folder: basename(folder), passedOver: 0 }
    const { report } = await turns.here(() => queue.add(wanted))
    const { cancelled } = await report
    if (!cancelled && watched.has(folder)) remember(store.file, folder, since)
  }

  function start(folder: string, since: number): void {
    const state = { gone: false, end: () => Promise.resolve() }
    watched.set(folder, state)
    const { end } = watchFolder(folder, since, {
      came: (paths) => void take(folder, paths).catch((error: unknown) => console.error(error)),
      gone(isGone) {
        state.gone = isGone
        tell()
        if (isGone) announce({ type: 'folder gone', folder: basename(folder) })
      },
    })
    state.end = end
  }

  async function end(): Promise<void> {
    const all = [...watched.values()]
    watched.clear()
    await Promise.all(all.map((each) => each.end()))
  }

  return {
    begin() {
      void end()
      for (const { folder, since } of kept()) start(folder, since)
    },
    list: () => [...watched].map(([folder, { gone }]) => ({ folder, name: basename(folder), gone })),
    add(folder) {
      if (watched.has(folder)) return
      remember(open.store.file, folder, 0)
      start(folder, 0)
      tell()
    },
    remove(folder) {
      void watched.get(folder)?.end()
      watched.delete(folder)
      changeSettings({
        watched: readSettings().watched.filter(
          (each) => each.library !== open.store.file || each.folder !== folder,
        ),
      })
      tell()
    },
    end,
  }
}
