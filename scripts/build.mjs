import { join } from 'node:path'
import { contentHash, readStamp, removeStamp, writeStamp } from './stamps.mjs'
import { npm, Problem, root, step } from './steps.mjs'

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
  'package-lock.json'
]

/** Builds into out/, unless what is there was built from exactly these sources. */
export async function build() {
  const hash = contentHash(sources)
  if (readStamp(stamp) === hash) return
  removeStamp(stamp)
  await step('build', async () => {
    const { code, output } = await npm(['run', '--silent', 'build'])
    if (code !== 0) throw new Problem(`The build failed:\n${output}`)
    writeStamp(stamp, hash)
  })
}
