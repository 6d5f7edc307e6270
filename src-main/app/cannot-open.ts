import { app, dialog } from 'electron'
import { AppError } from '../model/error'
import { m } from '../../messages.compiled/messages.js'
import { errorSentence } from '../telling/error-sentence'

/** A library could not be opened at start: a sentence says why; the person opens another, or none and quits. */
export function openAnother<Opened>(open: (file: string) => Opened, why: unknown): Opened | null {
  if (!(why instanceof AppError)) throw why
  const other = askForAnother(errorSentence(why))
  if (!other) return null
  try {
    return open(other)
  } catch (error) {
    return openAnother(open, error)
  }
}

function askForAnother(sentence: string): string | null {
  const choice = dialog.showMessageBoxSync({
    type: 'error',
    title: app.name,
    message: m.library_cannot_open(),
    detail: sentence,
    buttons: [m.library_open_another(), m.menu_quit()],
    cancelId: 1,
  })
  if (choice !== 0) return null
  return dialog.showOpenDialogSync({ properties: ['openFile'] })?.[0] ?? null
}
