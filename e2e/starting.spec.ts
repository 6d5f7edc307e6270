import { _electron } from '@playwright/test'
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { florilege } from './command-line'
import { expect, test } from './fixtures'
import { checkout, environment, sandboxFlag } from './launch'

test('a library that cannot be opened is told before any window shows, and another takes its place', async ({
  folder,
}) => {
  const [damaged, good] = [join(folder, 'damaged.florilege'), join(folder, 'good.florilege')]
  writeFileSync(damaged, 'no library at all')
  const article = join(checkout, 'resources/sample/100-milliards-evapores.txt')
  expect(florilege('import', article, '--library', good).status).toBe(0)
  const app = await _electron.launch({
    ...(process.env['FLORILEGE_ELECTRON'] ? { executablePath: process.env['FLORILEGE_ELECTRON'] } : {}),
    args: [
      ...sandboxFlag(),
      await answering(folder, good),
      `--user-data-dir=${join(folder, 'home')}`,
      '--lang=en',
      '--library',
      damaged,
    ],
    env: environment(),
  })
  const window = await app.firstWindow()
  await expect(window.getByRole('option', { name: /100 milliards/ })).toBeVisible()
  expect(await app.evaluate(() => (globalThis as unknown as { told: unknown[] }).told)).toEqual([
    { detail: `${damaged} is not a Florilège library. It was left as it is.`, shown: [false] },
  ])
  expect(readFileSync(damaged, 'utf8')).toBe('no library at all')
  await app.close()
})

/** The program, with the system's questions at its start answered: another library is chosen. */
async function answering(folder: string, chosen: string): Promise<string> {
  const app = join(folder, 'app')
  await mkdir(app)
  const main = pathToFileURL(join(checkout, 'out/main/index.js')).href
  writeFileSync(
    join(app, 'package.json'),
    JSON.stringify({ name: 'start', version: '1.0.0', type: 'module', main: 'main.js' }),
  )
  writeFileSync(
    join(app, 'main.js'),
    `import { BrowserWindow, dialog } from 'electron'
    globalThis.told = []
    dialog.showMessageBoxSync = ({ detail }) => {
      told.push({ detail, shown: BrowserWindow.getAllWindows().map((window) => window.isVisible()) })
      return 0
    }
    dialog.showOpenDialogSync = () => [${JSON.stringify(chosen)}]
    await import(${JSON.stringify(main)})`,
  )
  return app
}
