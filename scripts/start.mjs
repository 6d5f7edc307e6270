import './node-version.mjs'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { command, Problem } from './command.mjs'
import { hasDisplay } from './display.mjs'
import { root } from './folders.mjs'
import { prepare } from './prepare.mjs'
import { follow, run } from './programs.mjs'
import { withoutNodeMode } from './runtime.mjs'

const sample = join('resources', 'sample', '100-milliards-evapores.txt')

await command(async () => {
  const electron = await prepare()
  return hasDisplay() ? openWindow(electron) : showWithoutWindow()
})

async function openWindow(electron) {
  // Chromium refuses its sandbox to root; everyone else keeps it.
  const asRoot = process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : []
  const { code, output } = await run(electron, [...asRoot, root, ...process.argv.slice(2)], {
    env: withoutNodeMode(process.env),
    stdio: ['inherit', 'inherit', 'pipe'],
    onOutput: (text) => process.stderr.write(text),
  })
  if (code === 0) return code
  if (output.includes('Missing X server')) {
    throw new Problem(
      `The display ${process.env.DISPLAY} does not answer.`,
      'Correct DISPLAY, or unset it to see the sample article without a window.',
    )
  }
  if (output.includes('SUID sandbox')) {
    const helper = join(electron, '..', 'chrome-sandbox')
    throw new Problem(
      'This Linux keeps Electron from building its sandbox.',
      `Allow it once, then run the same command again:\n  sudo chown root ${helper} && sudo chmod 4755 ${helper}`,
    )
  }
  return typeof code === 'number' ? code : 1
}

/** No screen: what the sample article says, and the whole loop in pictures. */
async function showWithoutWindow() {
  const florilege = join(root, 'scripts', 'florilege.mjs')
  console.log(`There is no display here, so no window. What ${sample} says:\n`)
  const read = await follow(process.execPath, [florilege, 'extract', join(root, sample)])
  if (read !== 0) return read

  const folder = join(root, 'out', 'tour')
  rmSync(folder, { recursive: true, force: true })
  console.log('\nThe whole loop on it, in the real application, in pictures and Markdown:\n')
  return follow(process.execPath, [florilege, 'tour', '--to', folder])
}
