import { join } from 'node:path'
import { contentHash, readStamp, removeStamp, writeStamp } from './stamps.mjs'
import { npm, Problem, root } from './steps.mjs'

const stamp = join(root, 'out', 'built-from.json')
const sources = [
  'src-main',
  'src-renderer',
  'messages',
  'project.inlang',
  'resources',
  'electron.vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

/** Whether what is in out/ was built from exactly these sources. */
export function isBuilt() {
  return readStamp(stamp) === contentHash(sources)
}

export async function build() {
  const hash = contentHash(sources)
  removeStamp(stamp)
  const { code, output } = await npm(['run', '--silent', 'build'])
  if (code !== 0) throw new Problem(`The build failed:\n${output}`)
  writeStamp(stamp, hash)
}
