import { backup } from './cli/backup'
import { check } from './cli/check'
import { WrongUse, type Asked, type Command } from './cli/command'
import { exportFiles } from './cli/export'
import { extract } from './cli/extract'
import { importFiles } from './cli/import'
import { setLanguage } from './cli/language'
import { commandIn, optionsIn } from './cli/options'
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

const valued = new Set(
  ['library', ...Object.values(commands).flatMap(({ options }) => stringOptions(options))].map(
    (name) => `--${name}`,
  ),
)

// Whoever reads our lines may have seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
process.exitCode = await main(process.argv.slice(2))

function stringOptions(options: Command['options']): string[] {
  return Object.keys(options).filter((name) => options[name]!.type === 'string')
}

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

async function answer(given: string[]): Promise<number> {
  const [first = '--help'] = given
  if (first === '--version' || first === '-v') {
    print(version)
    return 0
  }
  if (first === '-h' || first === '--help' || given.includes('--help')) {
    print(m.cli_help())
    return 0
  }
  const [name = first, ...parameters] = commandIn(given, valued)
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
