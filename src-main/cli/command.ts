import type { ParseArgsConfig } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>

/** One thing the command line does. */
export interface Command {
  /** What it takes beside files: `--library`, which every command takes, is not named. */
  options: Options
  /** Answers the exit code: 0 done, 1 something was refused. */
  run(asked: Asked): Promise<number> | number
}

/** What was asked: words after the command, options by name. */
export interface Asked {
  words: string[]
  library: string | undefined
  has(option: string): boolean
  text(option: string): string | undefined
}

/** Asked in a way that no command understands: the reason is a sentence, the exit code 2. */
export class WrongUse extends Error {}
