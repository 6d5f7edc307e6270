import { _electron } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cp, mkdir, readdir, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { florilege } from './command-line'
import { expect, test } from './fixtures'
import { hearing } from './hearing'
import { checkout, electron, environment, sandboxFlag } from './launch'

test('a library that cannot be opened is told before any window shows, and another takes its place', async ({
  folder,
}) => {
  const [damaged, good] = [join(folder, 'damaged.florilege'), join(folder, 'good.florilege')]
  writeFileSync(damaged, 'no library at all')
  const article = join(checkout, 'resources/sample/100-milliards-evapores.txt')
  expect(florilege('import', article, '--library', good).status).toBe(0)
  const app = hearing(
    await _electron.launch({
      executablePath: electron(),
      args: [
        ...sandboxFlag(),
        await answering(folder, good),
        `--user-data-dir=${join(folder, 'home')}`,
        '--lang=en',
        '--library',
        damaged,
      ],
      env: environment(),
    }),
  )
  const window = await app.firstWindow()
  await expect(window.getByRole('option', { name: /100 milliards/ })).toBeVisible()
  expect(await app.evaluate(() => (globalThis as unknown as { told: unknown[] }).told)).toEqual([
    { detail: `${damaged} is not a Florilège library. It was left as it is.`, shown: [false] },
  ])
  expect(readFileSync(damaged, 'utf8')).toBe('no library at all')
  await app.close()
})

test.describe('a program that cannot start says why and what to do, and ends', () => {
  const breaks = {
    'without its page': 'no such file or directory',
    'without a page that can be read': 'app://florilege/index.html',
    'without what it runs': 'Cannot find module',
  }
  for (const [name, why] of Object.entries(breaks)) {
    test(name, async ({ folder }) => {
      const built = join(folder, 'out')
      await cp(join(checkout, 'out'), built, { recursive: true })
      if (name === 'without its page') await rm(join(built, 'renderer/index.html'))
      if (name === 'without a page that can be read') {
        await rm(join(built, 'renderer/index.html'))
        await symlink(built, join(built, 'renderer/index.html'))
      }
      if (name === 'without what it runs') {
        for (const file of await readdir(join(built, 'main/chunks')))
          if (file.startsWith('program')) await rm(join(built, 'main/chunks', file))
      }
      await symlink(join(checkout, 'node_modules'), join(folder, 'node_modules'))
      await cp(join(checkout, 'package.json'), join(folder, 'package.json'))
      const told = join(folder, 'told')
      const app = await beginning(folder, built, writing(told))
      const { status } = run(app, folder)
      expect(status).toBe(1)
      expect(readFileSync(told, 'utf8')).toContain(why)
      expect(readFileSync(told, 'utf8')).toMatch(/^Florilège cannot start[^]*install Florilège again\.\n/)
      // The first view waits for nothing but what it shows.
      expect(readFileSync(told, 'utf8').split('\n').at(-1)).toBe(
        name === 'without what it runs' ? 'shown' : 'hidden',
      )
    })
  }
})

test.describe('a program that is closed while it starts ends, and says nothing', () => {
  const moments = {
    'when its window has just been made': 'did-start-loading',
    'when its page is there': 'dom-ready',
    'when its first view has all it runs': 'did-finish-load',
  }
  for (const [name, moment] of Object.entries(moments)) {
    test(name, async ({ folder }) => {
      const told = join(folder, 'told')
      const app = await beginning(
        folder,
        join(checkout, 'out'),
        `${writing(told)}
        app.on('browser-window-created', (_event, window) => {
          window.webContents.once('${moment}', () => app.quit())
        })`,
      )
      const { status, error } = run(app, folder)
      expect(existsSync(told) ? readFileSync(told, 'utf8') : '').toBe('')
      expect([status, error]).toEqual([0, undefined])
    })
  }
})

/** What a box would say goes into a file, with whether a window is seen then. */
function writing(told: string): string {
  return `dialog.showErrorBox = (title, text) => {
    const shown = BrowserWindow.getAllWindows().some((window) => window.isVisible())
    writeFileSync(${JSON.stringify(told)}, title + '\\n' + text + '\\n' + (shown ? 'shown' : 'hidden'))
  }`
}

/** Runs the program until it ends. */
function run(app: string, folder: string) {
  return spawnSync(
    electron(),
    [...sandboxFlag(), app, `--user-data-dir=${join(folder, 'home')}`, '--lang=en'],
    { env: { ...environment(), XDG_DATA_HOME: join(folder, 'data') }, timeout: 30_000 },
  )
}

/** The program, with the system's questions at its start answered: another library is chosen. */
function answering(folder: string, chosen: string): Promise<string> {
  return beginning(
    folder,
    join(checkout, 'out'),
    `globalThis.told = []
    dialog.showMessageBoxSync = ({ detail }) => {
      told.push({ detail, shown: BrowserWindow.getAllWindows().map((window) => window.isVisible()) })
      return 0
    }
    dialog.showOpenDialogSync = () => [${JSON.stringify(chosen)}]`,
  )
}

/** The program built in a folder, where something else is run first. */
async function beginning(folder: string, built: string, first: string): Promise<string> {
  const app = join(folder, 'app')
  await mkdir(app)
  writeFileSync(
    join(app, 'package.json'),
    JSON.stringify({ name: 'start', version: '1.0.0', type: 'module', main: 'main.js' }),
  )
  writeFileSync(
    join(app, 'main.js'),
    `import { app, BrowserWindow, dialog } from 'electron'
    import { writeFileSync } from 'node:fs'
    ${first}
    await import(${JSON.stringify(pathToFileURL(join(built, 'main/index.js')).href)})`,
  )
  return app
}
