import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { checkout } from './launch'

const program = join(checkout, 'scripts', 'florilege.mjs')

/** Runs the command line as a script would, in English. */
export function florilege(...parameters: string[]): {
  status: number | null
  stdout: string
  stderr: string
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
  })
  return { status, stdout, stderr }
}
