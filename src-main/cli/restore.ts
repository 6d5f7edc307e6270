import { restore as restoreLibrary } from '../store/restore'
import { m } from '../../messages.compiled/messages.js'
import { WrongUse, type Command } from './command'
import { momentText } from './formats'
import { libraryFile } from './library'
import { print, tell } from './terminal'

/** Puts a good backup in the library's place. */
export const restore: Command = {
  options: {},
  run(asked) {
    if (asked.words.length > 1) throw new WrongUse(m.cli_one_backup())
    const { backup, setAside } = restoreLibrary(libraryFile(asked), asked.words[0])
    print(m.cli_restored({ date: momentText(backup.time) }))
    if (setAside) tell(m.cli_set_aside({ file: setAside }))
    return 0
  },
}
