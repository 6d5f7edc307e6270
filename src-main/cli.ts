import { backup } from './cli/backup'
import { check } from './cli/check'
import { WrongUse, type Asked, type Command } from './cli/command'
import { exportFiles } from './cli/export'
import { extract } from './cli/extract'
import { importFiles } from './cli/import'
import { setLanguage } from './cli/language'
import { optionsIn } from './cli/options'
import { refusalOf } from './cli/refusal'
import { restore } from './cli/restore'
import { search } from './cli/search'
import { print, tell } from './cli/terminal'
import { verify } from './cli/verify'
import { m } from '../messages.compiled/messages.js'
import { version } from '../package.json'

const commands: Record<string, Command> = {
  extract,
  import: importFiles,
  search,
  export: exportFiles,
  verify,
  check,
  backup,
  restore,
}

// Whoever reads our lines may have seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
process.exitCode = await main(process.argv.slice(2))

async function main(parameters: string[]): Promise<number> {
  setLanguage()
  try {
    return await answer(parameters)
  } catch (error) {
    if (error instanceof WrongUse) {
      tell(m.cli_wrong_use({ reason: error.message }))
      return 2
    }
    tell(refusalOf(error))
    return 1
  }
}

async function answer([name = '--help', ...parameters]: string[]): Promise<number> {
  if (name === '--version' || name === '-v') {
    print(version)
    return 0
  }
  if (name === '--help' || name === '-h' || parameters.includes('--help')) {
    print(m.cli_help())
    return 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new WrongUse(m.cli_unknown_command({ name }))
  return command.run(asked(command, parameters))
}

function asked(command: Command, args: string[]): Asked {
  const { values, words } = optionsIn(args, command.options)
  const text = (option: string) => {
    const value = values[option]
    return typeof value === 'string' ? value : undefined
  }
  return { words, library: text('library'), has: (option) => values[option] === true, text }
}
