import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron'
import { basename } from 'node:path'
import type { Handlers } from '../api/contract/contract'
import type { Announcement } from '../api/contract/announcement'
import { sourcesUnder, withinFolder, type Found, type Looking } from '../api/disk-files'
import type { Wanted } from '../api/import-job'
import type { ImportQueue } from '../api/import-queue'
import type { Turns } from '../api/taking-turns'
import { AppError } from '../model/error'
import { formats } from '../model/formats'
import { m } from '../../messages.compiled/messages.js'
import type { Drops } from './drops'
import type { Watching } from './watching'

interface Doors {
  window: BrowserWindow
  queue: () => ImportQueue
  turns: () => Turns
  watching: Watching
  drops: Drops
  announce: (announcement: Announcement) => void
}

const tellEvery = 250

/** Where documents come from: files and folders that a person chooses in the system's own dialogs, or drops. */
export function sourcesTopic({
  window,
  queue,
  turns,
  watching,
  drops,
  announce,
}: Doors): Handlers<'sources'> {
  /** Says now and then how much was found, where that takes long, and ends it once imports are stopped. */
  function look(folder: string, stopped: AbortSignal): { at: Looking; over: () => void } {
    let told = Date.now()
    let silent = true
    return {
      at(found) {
        if (stopped.aborted) throw new AppError('cancelled')
        if (Date.now() - told < tellEvery) return
        told = Date.now()
        silent = false
        announce({ type: 'looking', folder, found })
      },
      over: () => silent || announce({ type: 'looking', folder, found: null }),
    }
  }

  /** Null where it was stopped before all was found. */
  async function begin(paths: readonly string[]): Promise<number | null> {
    // The library that is open now: another may be by the time all is found.
    const [into, own] = [queue(), turns()]
    const looking = look(basename(paths[0] ?? ''), into.stopped())
    try {
      const wanted = await wantedOf(paths, looking.at)
      return await own.here(() => into.add(wanted).id)
    } catch (error) {
      if (error instanceof AppError && error.code === 'cancelled') return null
      throw error
    } finally {
      looking.over()
    }
  }
  const choose = async (options: OpenDialogOptions) =>
    (await dialog.showOpenDialog(window, options)).filePaths
  const folders: OpenDialogOptions = { properties: ['openDirectory'] }
  return {
    async chooseFiles() {
      const paths = await choose({ properties: ['openFile', 'multiSelections'], filters: filters() })
      return paths.length ? begin(paths) : null
    },

    async chooseFolder() {
      const [path] = await choose({ ...folders, buttonLabel: m.sources_import_here() })
      return path === undefined ? null : begin([path])
    },

    drop({ drop }) {
      const paths = drops.take(drop)
      if (!paths) throw new AppError('not-found')
      return begin(paths)
    },

    paste: () => window.webContents.paste(),

    async watch() {
      const [path] = await choose({ ...folders, buttonLabel: m.sources_watch_here() })
      if (path === undefined) return null
      watching.add(path)
      return basename(path)
    },

    watched: () => watching.list(),
    unwatch: ({ folder }) => watching.remove(folder),
  }
}

/** Files by themselves, and all that can be read in folders. */
async function wantedOf(paths: readonly string[], looking: Looking): Promise<Wanted> {
  const found: Found[] = []
  for (const path of paths) {
    const before = found.reduce((sum, each) => sum + each.files.length, 0)
    found.push(await sourcesUnder(path, withinFolder(path), (count) => looking(before + count)))
  }
  const files = found.flatMap((each) => each.files)
  const passedOver = found.flatMap((each) => each.passedOver).length
  const [path, ...others] = paths
  // A file by itself is its own only source.
  const isFolder = path !== undefined && !others.length && !files.some((file) => file.path === path)
  return { files, passedOver, folder: isFolder ? basename(path) : null, origin: 'window' }
}

function filters(): Electron.FileFilter[] {
  const extensions = formats.flatMap((format) => format.extensions)
  return [
    { name: m.sources_documents(), extensions },
    { name: m.sources_all_files(), extensions: ['*'] },
  ]
}
