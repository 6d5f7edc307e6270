import { mkdir, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { m } from '../messages.compiled/messages.js'
import type { ImportRow } from '../src-main/model/imports'
import { call } from './annotated'
import { florilegeAtWork } from './command-line'
import { expect, test } from './fixtures'
import { stall } from './stalled'

const report = (window: Page) => window.getByRole('region', { name: m.docs_report() })
const slow = '1 slow.txt'
const words = '“We will rebuild the bridge,” said Anna Berg on 3 March 2026.'

/** Drops what lies at a path on the window, as the system does. */
async function drop(window: Page, path: string): Promise<void> {
  const devtools = await window.context().newCDPSession(window)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data })
  await devtools.detach()
}

test('a dropped folder whose import went down with the program is gone on with, and a linked one is told of', async ({
  app,
  folder,
  open,
  window,
}) => {
  const papers = join(folder, 'papers')
  await mkdir(papers)
  await mkdir(join(folder, 'letters of 1914'))
  await writeFile(join(folder, 'letters of 1914', 'a.txt'), 'Words of a letter.')
  await symlink(join(folder, 'letters of 1914'), join(papers, 'letters'))
  await writeFile(join(papers, '0 first.txt'), 'First words.')
  await writeFile(join(papers, slow), words)
  await writeFile(join(papers, '2 last.txt'), 'Last words.')
  await writeFile(join(papers, 'photo.jpg'), 'x')

  await stall(app, slow)
  await drop(window, papers)
  await expect(window.getByRole('contentinfo')).toContainText(slow)
  const ended = app.waitForEvent('close')
  app.process().kill('SIGKILL')
  await ended

  const again = await open()
  await expect(report(again.window)).toContainText(m.docs_report_cancelled())
  await again.window.getByRole('button', { name: m.report_resume() }).focus()
  await again.window.keyboard.press('Enter')
  await expect(again.window.getByRole('contentinfo')).toContainText(m.count_documents({ count: 3 }))
  await expect(report(again.window)).toContainText(
    m.error_linked_folder({ name: 'letters', folder: await realpath(join(folder, 'letters of 1914')) }),
  )
  await expect(report(again.window)).not.toContainText(m.docs_report_cancelled())
})

test('pasted words whose import was stopped are gone on with another day', async ({
  app,
  folder,
  open,
  researcher,
  window,
}) => {
  // They wait behind a file that the disk does not give.
  await writeFile(join(folder, slow), 'Words of a file.')
  await stall(app, slow)
  await researcher.importFiles([join(folder, slow)])
  await expect(window.getByRole('contentinfo')).toContainText(slow)
  const asked = await window.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    return document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, words)
  expect(asked).toBe(false)
  await expect
    .poll(() => call<ImportRow[]>(window, 'imports', 'list', undefined).then((rows) => rows.length))
    .toBe(2)
  await window.keyboard.press('Control+.')
  for (const each of [report(window).first(), report(window).last()])
    await expect(each).toContainText(m.report_left({ count: 1 }))
  await app.close()

  const again = await open()
  await again.window.keyboard.press('Control+Shift+R')
  const row = again.window.getByRole('listbox', { name: m.docs_list() }).getByRole('option')
  await expect(row).toContainText('We will rebuild the bridge')
  await expect(report(again.window)).toContainText(m.docs_report_imported({ count: 1 }))
})

test('a file that goes away while others are read is told of by name, and the rest comes in', async ({
  app,
  folder,
  researcher,
  window,
}) => {
  const gone = join(folder, '2 gone.txt')
  await writeFile(join(folder, slow), words)
  await writeFile(gone, 'Words that go away.')
  await writeFile(join(folder, '3 last.txt'), 'Last words.')
  const answers = await stall(app, slow)
  await researcher.importFiles([slow, '2 gone.txt', '3 last.txt'].map((name) => join(folder, name)))
  await expect(window.getByRole('contentinfo')).toContainText(slow)
  await rm(gone)
  await answers()
  await expect(report(window)).toContainText(m.docs_report_imported({ count: 2 }))
  await expect(report(window)).toContainText(m.error_no_such_file({ name: '2 gone.txt' }))
  // Once it is back, it is taken in from the report.
  await writeFile(gone, 'Words that came back.')
  await report(window)
    .getByRole('button', { name: m.report_retry({ name: '2 gone.txt' }) })
    .click()
  await expect(window.getByRole('contentinfo')).toContainText(m.count_documents({ count: 3 }))
})

test('what the command line still imports is offered by no window, and is once it went down', async ({
  folder,
  library,
  open,
}) => {
  const [first, last] = ['0 first.txt', '2 last.txt'].map((name) => join(folder, name)) as [string, string]
  await writeFile(first, words)
  await writeFile(last, 'Last words.')
  // It waits for words that nobody sends.
  const importing = florilegeAtWork('import', first, '-', last, '--library', library)
  await new Promise((heard) => importing.stdout.once('data', heard))
  const { app, window } = await open()
  await expect(window.getByRole('contentinfo')).toContainText(m.count_documents({ count: 1 }))
  await expect(window.getByRole('listbox', { name: m.docs_list() }).getByRole('option')).toHaveCount(1)
  await expect(report(window)).toHaveCount(0)
  expect(await call<ImportRow[]>(window, 'imports', 'list', undefined)).toMatchObject([{ left: 0 }])
  await app.close()

  const ended = new Promise((exited) => importing.once('exit', exited))
  importing.kill('SIGKILL')
  await ended
  // What came in within its last second it may not have put down: that is found to be there when it is gone on with.
  const { window: later } = await open()
  await expect
    .poll(async () => (await call<ImportRow[]>(later, 'imports', 'list', undefined))[0]?.left)
    .toBeGreaterThan(1)
})
