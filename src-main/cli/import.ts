import { errorSentence } from '../api/error-sentence'
import type { Api } from '../api/api'
import { AppError, type ErrorCode } from '../model/error'
import type { ImportOutcome } from '../model/library'
import { m } from '../../messages.compiled/messages.js'
import { apiOver } from './api'
import { WrongUse, type Command } from './command'
import { fileAt, filesUnder } from './files'
import { withLibrary } from './library'
import { asErrorValue } from './refusal'
import { print, tell } from './terminal'

/** Puts documents into the library: a line a file, as soon as it is there for good. */
export const importFiles: Command = {
  options: {},
  run(asked) {
    if (!asked.words.length) throw new WrongUse(m.cli_needs_files())
    const files = asked.words.flatMap(filesUnder)
    if (!files.length) tell(m.cli_no_files())
    const importAll = async (api: Api) => {
      let refused = 0
      for (const file of files) if (!(await importOne(api, file))) refused++
      return refused ? 1 : 0
    }
    return withLibrary(
      asked,
      async (store) => {
        const { api, end } = apiOver(store)
        return importAll(api).finally(end)
      },
      { create: true },
    )
  },
}

async function importOne(api: Api, path: string): Promise<boolean> {
  const outcome = await outcomeOf(api, path)
  if (outcome.status === 'imported') {
    print(m.cli_imported({ name: path }))
    if (outcome.became) tell(m.cli_version(outcome.became))
  }
  if (outcome.status === 'already there') {
    print(m.cli_already_there({ name: path }))
    if (outcome.older) tell(m.cli_older_version(outcome.older))
  }
  if (outcome.status !== 'refused') return true
  // The api refuses with codes of its own only; the report's type leaves room for more.
  const why = errorSentence({ code: outcome.code as ErrorCode, facts: outcome.facts })
  print(m.cli_refused({ name: path, why }))
  return false
}

async function outcomeOf(api: Api, path: string): Promise<ImportOutcome> {
  try {
    const { outcomes } = await api.documents.import({ files: [fileAt(path)] })
    return outcomes[0] ?? refused(path, new AppError('cancelled'))
  } catch (error) {
    return refused(path, error)
  }
}

function refused(name: string, error: unknown): ImportOutcome {
  return { status: 'refused', name, ...asErrorValue(error) }
}
