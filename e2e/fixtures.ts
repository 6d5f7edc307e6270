import { test as base, expect, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setLocale } from '../messages.compiled/runtime.js'
import { launch, type Launch, type Running } from './launch'
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
    for (const { app, window, faults } of started) {
      if (info.status !== info.expectedStatus && !window.isClosed()) {
        await info.attach('window', { body: await window.screenshot(), contentType: 'image/png' })
      }
      if (!window.isClosed()) await app.close()
      expect.soft(faults, 'the window warned of nothing and asked for nothing outside').toEqual([])
    }
  },
  app: async ({ open }, use) => use((await open()).app),
  window: async ({ app }, use) => use(await app.firstWindow()),
  researcher: async ({ app, window }, use) => use(new Researcher(window, app)),
})

export { expect }
