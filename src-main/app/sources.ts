import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron'
import { basename } from 'node:path'
import type { Handlers } from '../api/contract/contract'
import { sourcesUnder, withinFolder, type Found } from '../api/disk-files'
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
}

/** Where documents come from: files and folders that a person chooses in the system's own dialogs, or drops. */
export function sourcesTopic({ window, queue, turns, watching, drops }: Doors): Handlers<'sources'> {
  async function begin(paths: readonly string[]): Promise<number> {
    // The library that is open now: another may be by the time all is found.
    const [into, own] = [queue(), turns()]
    const wanted = await wantedOf(paths)
    return own.here(() => into.add(wanted).id)
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
async function wantedOf(paths: readonly string[]): Promise<Wanted> {
  const found: Found[] = []
  for (const path of paths) found.push(await sourcesUnder(path, withinFolder(path)))
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
