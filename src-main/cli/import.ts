import { basename } from 'node:path'
import { sourcesUnder, type Found } from '../api/disk-files'
import { refusalSentence, remarkSentences } from '../telling/outcome-sentences'
import type { ImportReport } from '../model/imports'
import type { ImportOutcome } from '../model/library'
import { m } from '../../messages.compiled/messages.js'
import { WrongUse, type Command } from './command'
import { withLibrary } from './library'
import { pipedSource } from './piped'
import { progressLine } from './progress'
import { queueOver } from './queue'
import { onOneLine, print, tell } from './terminal'

/** Puts documents into the library: a line a file, as soon as it is there for good. */
export const importFiles: Command = {
  options: {},
  async run(asked) {
    if (!asked.words.length) throw new WrongUse(m.cli_needs_files())
    const found: Found[] = []
    for (const word of asked.words) found.push(word === '-' ? piped() : await sourcesUnder(word))
    const files = found.flatMap((each) => each.files)
    tellPassedOver(found)
    if (!files.length) tell(m.cli_no_files())
    return withLibrary(
      asked,
      async (store) => {
        const progress = progressLine()
        const { queue, end } = queueOver(store, progress.hear)
        const stop = () => {
          // Whoever asks a second time does not want to wait.
          process.once('SIGINT', () => process.exit(130))
          queue.cancel()
        }
        process.once('SIGINT', stop)
        try {
          const passedOver = found.flatMap((each) => each.passedOver).length
          const hear = (outcome: ImportOutcome) => progress.apart(() => show(outcome))
          const { report } = queue.add({ files, origin: 'command line', folder: null, passedOver, hear })
          const code = exitCode(await report)
          await queue.idle()
          return code
        } finally {
          process.off('SIGINT', stop)
          end()
        }
      },
      { create: true },
    )
  },
}

/** What comes through standard input, as one document. */
function piped(): Found {
  return { files: [pipedSource(process.stdin, new Date())], passedOver: [] }
}

/** One line of data, and on the other stream what a person should know of it. */
function show(outcome: ImportOutcome): void {
  const name = onOneLine(outcome.name)
  if (outcome.status === 'imported') {
    print(m.cli_imported({ name }))
    if (outcome.became) tell(m.cli_version({ ...outcome.became, title: shortened(outcome.became.title) }))
  }
  if (outcome.status === 'already there') {
    print(m.cli_already_there({ name }))
    if (outcome.older) tell(m.cli_older_version(outcome.older))
  }
  if (outcome.status === 'refused') {
    // Where it lies is said already.
    const why = refusalSentence({ ...outcome, name: basename(outcome.name) })
    print(m.cli_refused({ name, why: onOneLine(why) }))
  }
  for (const remark of remarkSentences(outcome)) tell(onOneLine(remark))
}

const named = 5

/** What in a folder is of no kind that is read: how many, and the first of them by name. */
function tellPassedOver(found: readonly Found[]): void {
  const passedOver = found.flatMap((each) => each.passedOver)
  if (!passedOver.length) return
  const names =
    passedOver.slice(0, named).map(onOneLine).join(', ') + (passedOver.length > named ? ', …' : '')
  tell(m.cli_passed_over({ count: passedOver.length, names }))
}

function exitCode({ refused, left, cancelled, outcomes }: ImportReport): number {
  if (outcomes.some((outcome) => outcome.status === 'imported' && outcome.became))
    tell(m.cli_version_or_another())
  if (cancelled) tell(m.cli_stopped({ count: left }))
  return cancelled || refused > 0 ? 1 : 0
}

/** A title short enough for one line. */
function shortened(title: string): string {
  return title.length > 80 ? `${title.slice(0, 80).trimEnd()}…` : title
}
