import { backupsOf, isGood } from '../store/backup'
import { checkLibrary, type Fault } from '../store/check'
import { m } from '../../messages.compiled/messages.js'
import { WrongUse, type Command } from './command'
import { countText } from './formats'
import { withLibrary } from './library'
import { print, tell } from './terminal'

const sentences: Record<Fault['kind'], (facts: { what: string }) => string> = {
  structure: m.cli_fault_structure,
  reference: m.cli_fault_reference,
  index: m.cli_fault_index,
  original: m.cli_fault_original,
  text: m.cli_fault_text,
  span: m.cli_fault_span,
}

/** Whether the library still holds everything as it was written. */
export const check: Command = {
  options: {},
  run(asked) {
    if (asked.words.length) throw new WrongUse(m.cli_no_arguments())
    return withLibrary(
      asked,
      ({ db, file }) => {
        const { faults, documents, trashed, earlierVersions, spans } = checkLibrary(db, { indexes: true })
        for (const { kind, what } of faults) print(sentences[kind]({ what }))
        if (faults.length) {
          tell(m.cli_check_found({ count: faults.length }))
          return 1
        }
        const backups = backupsOf(file).filter((backup) => isGood(backup.file)).length
        const counted = {
          documents: countText(documents),
          trashed: countText(trashed),
          earlier: countText(earlierVersions),
          spans: countText(spans),
          backups: countText(backups),
        }
        print(m.cli_check_fine({ file, ...counted }))
        return 0
      },
      { create: false },
    )
  },
}
