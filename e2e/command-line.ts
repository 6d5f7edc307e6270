import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { join } from 'node:path'
import { checkout } from './launch'

const program = join(checkout, 'scripts', 'florilege.mjs')

const env = { ...process.env, LC_ALL: 'en_GB.UTF-8' }

interface Answered {
  status: number | null
  stdout: string
  stderr: string
}

/** Runs the command line as a script would, in English. */
export function florilege(...parameters: string[]): Answered {
  return florilegeHearing('', ...parameters)
}

/** The same at the end of a pipe through which words come. */
export function florilegeHearing(input: string, ...parameters: string[]): Answered {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], {
    encoding: 'utf8',
    input,
    env,
  })
  return { status, stdout, stderr }
}

/** The same, going on for as long as what it hears has not ended. */
export function florilegeAtWork(...parameters: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [program, ...parameters], { env })
}
