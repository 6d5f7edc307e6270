import { dialog, type BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { Handlers } from '../api/contract/contract'
import { AppError } from '../model/error'
import { m } from '../../messages.compiled/messages.js'
import { readSettings } from './settings'

const filters = () => [{ name: m.library_files(), extensions: ['florilege'] }]

interface Doors {
  window: BrowserWindow
  /** Whole path of the library that is open. */
  current: () => string
  /** Opens another library in place of this one; throws an `AppError` and keeps this one where it cannot. */
  open: (file: string, create: boolean) => void
  leave: (stored: boolean) => void
}

/** Which library is open: new, another, or one of those opened lately. */
export function librariesTopic({ window, current, open, leave }: Doors): Handlers<'libraries'> {
  return {
    recent: () =>
      readSettings()
        .recent.filter((file) => file === current() || existsSync(file))
        .map((file) => ({ file, name: basename(file, '.florilege'), here: file === current() })),
    create: async () => {
      const { filePath } = await dialog.showSaveDialog(window, {
        filters: filters(),
        defaultPath: `${m.library_new_name()}.florilege`,
      })
      if (!filePath) return false
      const file = filePath.endsWith('.florilege') ? filePath : `${filePath}.florilege`
      if (existsSync(file)) throw new AppError('library-exists', { file })
      open(file, true)
      return true
    },
    choose: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, {
        filters: filters(),
        properties: ['openFile'],
      })
      if (!filePaths[0]) return false
      open(filePaths[0], false)
      return true
    },
    reopen: ({ file }) => {
      if (!readSettings().recent.includes(file)) throw new AppError('no-such-library', { file })
      open(file, false)
    },
    leave: ({ stored }) => leave(stored),
  }
}
