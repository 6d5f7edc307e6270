import { mkdir, realpath, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { m } from '../messages.compiled/messages.js'
import { expect, test } from './fixtures'

const report = (window: Page) => window.getByRole('region', { name: m.docs_report() })
const slow = `“We will rebuild the bridge,” said Anna Berg on 3 March 2026.\n\n`.repeat(4_000)

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
  await writeFile(join(papers, '1 slow.txt'), slow)
  await writeFile(join(papers, '2 last.txt'), 'Last words.')
  await writeFile(join(papers, 'photo.jpg'), 'x')

  await drop(window, papers)
  await expect(window.getByRole('contentinfo')).toContainText('1 slow.txt')
  const ended = app.waitForEvent('close')
  app.process().kill('SIGKILL')
  await ended

  await writeFile(join(papers, '1 slow.txt'), 'Shorter words.')
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

test('pasted words whose import was stopped are gone on with another day', async ({ app, open, window }) => {
  const asked = await window.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    return document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, slow)
  expect(asked).toBe(false)
  await expect(window.getByRole('contentinfo')).toContainText(m.sources_pasted({ time: '' }).trim())
  await window.keyboard.press('Control+.')
  await expect(report(window)).toContainText(m.report_left({ count: 1 }))
  await app.close()

  const again = await open()
  await again.window.keyboard.press('Control+Shift+R')
  const row = again.window.getByRole('listbox', { name: m.docs_list() }).getByRole('option')
  await expect(row).toContainText('We will rebuild the bridge')
  await expect(report(again.window)).toContainText(m.docs_report_imported({ count: 1 }))
})
