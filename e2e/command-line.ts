import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { checkout } from './launch'

const program = join(checkout, 'scripts', 'florilege.mjs')

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
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
  })
  return { status, stdout, stderr }
}
