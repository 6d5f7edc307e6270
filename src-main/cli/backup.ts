import { AppError } from '../model/error'
import { backUp } from '../store/backup'
import { m } from '../../messages.compiled/messages.js'
import { WrongUse, type Command } from './command'
import { withLibrary } from './library'
import { print, tell } from './terminal'

/** Makes a copy of the library that passed its check, and prints its file. */
export const backup: Command = {
  options: {},
  run(asked) {
    if (asked.words.length) throw new WrongUse(m.cli_no_arguments())
    return withLibrary(
      asked,
      async (store) => {
        try {
          print(m.cli_backup_made({ file: (await backUp(store)).file }))
          return 0
        } catch (error) {
          if (!(error instanceof AppError) || error.code !== 'damaged-library') throw error
          tell(m.cli_backup_failed())
          return 1
        }
      },
      { create: false },
    )
  },
}
