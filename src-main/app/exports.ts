import { dialog, shell, type BrowserWindow } from 'electron'
import type { Handlers } from '../api/contract/contract'
import { pictureName, writePicture } from '../api/exports'
import { reportName, writeReport } from '../api/import-report'
import { AppError } from '../model/error'
import type { WrittenFile } from '../model/export'
import type { WholeReport } from '../api/import-queue'
import { m } from '../../messages.compiled/messages.js'

/** Writes notes into a folder: one by its id, or all. */
export type WriteNotes = (folder: string, note: number | null) => WrittenFile[]

/** Asks where an export goes, and shows what was written there. */
export function exportsTopic(
  window: BrowserWindow,
  writeNotes: WriteNotes,
  reportOf: (id: number) => WholeReport,
): Handlers<'exports'> {
  const written = new Set<string>()
  return {
    notes: async ({ note }) => {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: m.export_choose_folder(),
        buttonLabel: m.export_here(),
        properties: ['openDirectory', 'createDirectory'],
      })
      if (!filePaths[0]) return null
      const files = writeNotes(filePaths[0], note)
      for (const { file, beside } of files) written.add(beside ?? file)
      return files
    },
    picture: async ({ name, type, bytes }) => {
      const { filePath } = await dialog.showSaveDialog(window, {
        title: m[`picture_title_${type}`](),
        defaultPath: pictureName(name, type),
        filters: [{ name: type.toUpperCase(), extensions: [type] }],
      })
      if (!filePath) return null
      const file = filePath.endsWith(`.${type}`) ? filePath : `${filePath}.${type}`
      writePicture(file, bytes)
      written.add(file)
      return file
    },
    report: async ({ id }) => {
      const report = reportOf(id)
      const { filePath } = await dialog.showSaveDialog(window, {
        defaultPath: reportName(report),
        filters: [
          { name: 'Markdown', extensions: ['md'] },
          { name: m.report_plain_text(), extensions: ['txt'] },
        ],
      })
      if (!filePath) return null
      const file = /\.(md|txt)$/i.test(filePath) ? filePath : `${filePath}.md`
      writeReport(file, report)
      written.add(file)
      return file
    },
    // Only what this window just wrote can be shown: a path from the window opens nothing else.
    show: ({ file }) => {
      if (!written.has(file)) throw new AppError('not-found', { file })
      shell.showItemInFolder(file)
    },
  }
}
