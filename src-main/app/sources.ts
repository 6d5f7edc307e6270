import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron'
import { basename } from 'node:path'
import type { Handlers } from '../api/contract/contract'
import { sourceAt, sourcesUnder, withinFolder } from '../api/disk-files'
import type { ImportQueue } from '../api/import-queue'
import type { Turns } from '../api/taking-turns'
import { formats } from '../model/formats'
import { m } from '../../messages.compiled/messages.js'
import type { Watching } from './watching'

interface Doors {
  window: BrowserWindow
  queue: () => ImportQueue
  turns: () => Turns
  watching: Watching
}

/** Where documents come from: files and folders that a person chooses in the system's own dialogs. */
export function sourcesTopic({ window, queue, turns, watching }: Doors): Handlers<'sources'> {
  const choose = async (options: OpenDialogOptions) =>
    (await dialog.showOpenDialog(window, options)).filePaths
  const folders: OpenDialogOptions = { properties: ['openDirectory'] }
  return {
    async chooseFiles() {
      const paths = await choose({ properties: ['openFile', 'multiSelections'], filters: filters() })
      if (!paths.length) return null
      const files = paths.map((path) => sourceAt(path, basename(path), false))
      const wanted = { files, origin: 'window' as const, folder: null, passedOver: 0 }
      return turns().here(() => queue().add(wanted).id)
    },

    async chooseFolder() {
      const [path] = await choose({ ...folders, buttonLabel: m.sources_import_here() })
      if (path === undefined) return null
      const { files, passedOver } = sourcesUnder(path, withinFolder(path))
      const wanted = { files, passedOver: passedOver.length, folder: basename(path) }
      return turns().here(() => queue().add({ ...wanted, origin: 'window' }).id)
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

function filters(): Electron.FileFilter[] {
  const extensions = formats.flatMap((format) => format.extensions)
  return [
    { name: m.sources_documents(), extensions },
    { name: m.sources_all_files(), extensions: ['*'] },
  ]
}
