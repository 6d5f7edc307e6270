import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from './command.mjs'
import { root } from './folders.mjs'
import { npm } from './npm.mjs'
import { contentHash, readStamp, removeStamp, writeStamp } from './stamps.mjs'

const stamp = join(root, 'out', 'built-from.json')
const sources = [
  'src-main',
  'src-renderer',
  'e2e',
  'resources',
  'electron.vite.config.ts',
  'svelte.config.js',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

// Tests are not built; the other two are written by the compilers themselves.
const isBuiltFrom = (file) =>
  !/\.(test|bench|spec)\.\w+$|\.tsbuildinfo$|\.inlang.(?!settings\.json$)/.test(file)

/** Whether what is in out/, and the messages that types and tests read too, were made from exactly these sources. */
export function isBuilt() {
  return existsSync(join(root, 'messages.compiled')) && readStamp(stamp) === contentHash(sources, isBuiltFrom)
}

export async function build() {
  const hash = contentHash(sources, isBuiltFrom)
  removeStamp(stamp)
  const { code, output } = await npm(['run', '--silent', 'build'])
  if (code !== 0) throw new Problem(`The build failed:\n${output}`)
  writeStamp(stamp, hash)
}
