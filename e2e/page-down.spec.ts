import { expect, test } from './fixtures'

test('a page that went down comes again by itself', async ({ app, researcher }) => {
  await researcher.openSample()
  // The old page answers nothing any more, and the new one is held back here: the main process tells of both.
  const page = () =>
    app.evaluate(({ BrowserWindow }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]!
      return { process: webContents.getOSProcessId(), crashed: webContents.isCrashed() }
    })
  const before = await page()
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]!.webContents.forcefullyCrashRenderer()
  })
  await expect.poll(async () => (await page()).process).not.toBe(before.process)
  await expect.poll(page).toMatchObject({ crashed: false })
})
