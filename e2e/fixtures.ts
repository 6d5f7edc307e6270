import { test as base, expect, type ElectronApplication, type Page, type TestInfo } from '@playwright/test'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setLocale } from '../messages.compiled/runtime.js'
import { answerDialog, answerSave, launch, resize, untilReady, type Launch, type Running } from './launch'
import { Researcher } from './researcher'

// Journeys are written by what the window says, in English unless they say otherwise.
void setLocale('en', { reload: false })

interface Desk {
  /** A folder of this test's own, gone afterwards. */
  folder: string
  library: string
  /** Starts the program on the test's library; again, after a close, for what must survive a restart. */
  open: (options?: Partial<Launch>) => Promise<Running>
  app: ElectronApplication
  window: Page
  /** At the window of a new library. */
  researcher: Researcher
}

/** Temporary folder → real program → real window. A picture is kept of a failure; a fault in the console is one. */
export const test = base.extend<Desk>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs off this pattern.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'florilège '))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  library: async ({ folder }, use) => use(join(folder, 'Réacteurs & capitaux.florilege')),
  open: async ({ folder, library }, use, info) => {
    const started: Running[] = []
    await use(async (options = {}) => {
      const running = await launch({ library, home: join(folder, 'home'), ...options })
      started.push(running)
      return running
    })
    for (const running of started) {
      await keepPicture(running, info)
      if (!running.window.isClosed()) await running.app.close()
      expectNoFaults(running)
    }
  },
  app: async ({ open }, use) => use((await open()).app),
  window: async ({ app }, use) => use(await app.firstWindow()),
  researcher: async ({ app, window }, use) => use(new Researcher(window, app)),
})

interface Kept extends Running {
  /** The library that is open between two journeys. */
  idle: string
}

/**
 * A journey in a program that goes on from one to the next: each has a new library, settings and page, in a fraction of
 * the time that a start takes. Not for what closes the program or answers for its system.
 */
export const journey = test.extend<object, { kept: Kept }>({
  kept: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs off this pattern.
    async ({}, use) => {
      const home = await mkdtemp(join(tmpdir(), 'florilège '))
      const idle = join(home, 'Idle.florilege')
      const running = await launch({ library: idle, home })
      await use({ ...running, idle })
      await running.app.close()
      await rm(home, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  app: async ({ kept, folder, library }, use, info) => {
    await begin(kept, folder, library)
    await use(kept.app)
    await keepPicture(kept, info)
    expectNoFaults(kept)
    await leave(kept, library)
  },
})

async function begin({ app, window, faults }: Kept, folder: string, library: string): Promise<void> {
  const home = join(folder, 'home')
  await mkdir(home)
  await app.evaluate(({ app }, path) => app.setPath('userData', path), home)
  await window.evaluate(() => globalThis.florilege.call('settings', 'change', { theme: 'system' }))
  await window.emulateMedia({ colorScheme: null, reducedMotion: null })
  await resize(app, 1440, 900)
  await answerSave(app, library)
  await window.evaluate(() => globalThis.florilege.call('libraries', 'create', undefined))
  // Nothing that the page held for the last journey lasts.
  await window.reload()
  await untilReady(window)
  faults.length = 0
}

/** The library is copied and closed, so that its folder can go. */
async function leave({ app, window, idle }: Kept, library: string): Promise<void> {
  await answerDialog(app, [idle])
  await window.evaluate(() => globalThis.florilege.call('libraries', 'choose', undefined))
  await expect.poll(() => existsSync(`${library}-wal`)).toBe(false)
}

async function keepPicture({ window }: Running, info: TestInfo): Promise<void> {
  if (info.status === info.expectedStatus || window.isClosed()) return
  await info.attach('window', { body: await window.screenshot(), contentType: 'image/png' })
}

function expectNoFaults({ faults }: Running): void {
  expect.soft(faults, 'the window warned of nothing and asked for nothing outside').toEqual([])
}

export { expect }
