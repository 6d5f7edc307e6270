import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { hearing } from './hearing'

// The same code runs from e2e/ in tests and from out/main/ in the tour: the checkout is the folder above with the package.
export const checkout = folderOfPackage(import.meta.dirname)

function folderOfPackage(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : folderOfPackage(dirname(folder))
}

/** The Electron to run: the one that FLORILEGE_ELECTRON names, else the installed one. */
export function electron(): string {
  return process.env['FLORILEGE_ELECTRON'] ?? (createRequire(import.meta.url)('electron') as string)
}

export interface Launch {
  /** Whole path of the library; made where it is missing. Without it, the user's own under `home` is opened. */
  library?: string
  /** Folder for the machine's settings, kept apart from the person's own. */
  home: string
  locale?: 'fr' | 'en'
  /** The `florilege://` address of what is to be shown first. */
  address?: string
}

export interface Running {
  app: ElectronApplication
  window: Page
  /** What went wrong in the window, and every request answered that was not for the window's own files. */
  faults: string[]
}

/** Starts the real program on a library. */
export async function launch({ library, home, locale = 'en', address }: Launch): Promise<Running> {
  const app = hearing(
    await _electron.launch({
      executablePath: electron(),
      args: [
        ...sandboxFlag(),
        // A screen that nobody sees has no graphics card, and looking for one takes a tenth of each start.
        '--disable-gpu',
        checkout,
        `--user-data-dir=${home}`,
        `--lang=${locale}`,
        ...(library ? ['--library', library] : []),
        ...(address ? [address] : []),
      ],
      env: {
        ...environment(),
        LANGUAGE: locale,
        // A locale that every machine has: with a missing one, Chromium cannot open paths that are not plain ASCII.
        LC_ALL: 'C.UTF-8',
        XDG_DATA_HOME: join(home, 'data'),
      },
    }),
  )
  const faults: string[] = []
  const window = await app.firstWindow()
  window.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  window.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  // Whoever listens only when a key is about to be pressed may come too late, and the system's own dialog opens.
  window.on('filechooser', () => undefined)
  window.on('requestfinished', (request) => {
    if (!/^(app:\/\/florilege\/|blob:app:)/.test(request.url())) faults.push(`request: ${request.url()}`)
  })
  // Keys pressed before the window is on the screen would be lost on it, as on any person's.
  try {
    await untilReady(window)
    await expect.poll(() => isShown(app)).toBe(true)
  } catch (error) {
    throw new Error(`The window did not come: ${await stateOf(app, window, faults)}`, { cause: error })
  }
  return { app, window, faults }
}

/** All views of a page are there once nothing is busy. */
export async function untilReady(window: Page): Promise<void> {
  await window.locator('main[aria-busy=false]').waitFor({ timeout: 90_000 })
}

/** What may tell why a window never stood ready. */
async function stateOf(app: ElectronApplication, window: Page, faults: string[]): Promise<string> {
  const page = await window.evaluate(() => ({
    visibility: document.visibilityState,
    loading: document.readyState,
    says: document.body.innerText.slice(0, 500),
    busy: document.querySelector('main')?.getAttribute('aria-busy'),
  }))
  return JSON.stringify({ shown: await isShown(app), ...page, faults })
}

function isShown(app: ElectronApplication): Promise<boolean> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() ?? false)
}

// Chromium refuses to run as root inside its sandbox; only tests and the tour go without.
export const sandboxFlag = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])

export function environment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return Object.fromEntries(kept.filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE'))
}

/** Resizes the real window, in CSS pixels of its content. */
export async function resize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [
    width,
    height,
  ] as const)
}

/** Answers the system's next questions for a folder, which no test can click. */
export function answerFolder(app: ElectronApplication, folder: string): Promise<void> {
  return answerDialog(app, [folder])
}

/** Answers the system's next questions for files. */
export async function answerDialog(app: ElectronApplication, filePaths: string[]): Promise<void> {
  await app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: paths })
  }, filePaths)
}

/** Answers the next question of where to save a file. */
export async function answerSave(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path })
  }, file)
}
