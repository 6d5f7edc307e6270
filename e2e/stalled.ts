import type { ElectronApplication } from '@playwright/test'

/**
 * Makes a disk that does not answer for a file of a name, as one on a sleeping network: what reads it waits until the answer
 * is called, or for good. No file is so long that reading it is surely still going on a moment later.
 */
export async function stall(app: ElectronApplication, name: string): Promise<() => Promise<void>> {
  await app.evaluate((_, ending) => {
    const files = process.getBuiltinModule('node:fs/promises')
    const { open } = files
    const answers = new Promise((resolve) => Object.assign(globalThis, { diskAnswers: resolve }))
    files.open = async (path, ...how) => {
      if (String(path).endsWith(ending)) await answers
      return open(path, ...how)
    }
    process.getBuiltinModule('node:module').syncBuiltinESMExports()
  }, name)
  return () => app.evaluate(() => (globalThis as unknown as { diskAnswers: () => void }).diskAnswers())
}
