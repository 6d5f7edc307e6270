import { app, dialog } from 'electron'
import { AppError } from '../model/error'
import { m } from '../../messages.compiled/messages.js'
import { errorSentence } from '../telling/error-sentence'

/** Opens something at start. Where that fails, a sentence says why; the person opens another library or quits. */
export function orSay<Opened>(
  open: (file: string, create: boolean) => Opened,
  file: string,
  create: boolean,
): Opened | null {
  try {
    return open(file, create)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const other = askForAnother(errorSentence(error))
    return other ? orSay(open, other, false) : null
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
