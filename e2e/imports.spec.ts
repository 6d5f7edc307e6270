import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import type { ElectronApplication, Page } from '@playwright/test'
import { m } from '../messages.compiled/messages.js'
import { pdfOf } from '../src-main/readers/pdf-in-test'
import { florilege } from './command-line'
import { expect, journey, test } from './fixtures'
import { answerDialog } from './launch'

/** Chooses a command in the palette, by keys alone. */
async function command(window: Page, name: string): Promise<void> {
  await window.keyboard.press('Control+k')
  await window.getByRole('combobox').fill(name)
  await expect(window.getByRole('option', { name }).first()).toBeVisible()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('combobox')).toHaveCount(0)
}

async function press(window: Page, name: string): Promise<void> {
  await window.getByRole('button', { name, exact: true }).focus()
  await window.keyboard.press('Enter')
}

async function answerSave(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
}

const report = (window: Page) => window.getByRole('region', { name: m.docs_report() })

test('a folder comes in, is stopped, gone on with, kept, mended, watched and looked up, by keys alone', async ({
  researcher,
  window,
  app,
  folder,
}) => {
  const papers = join(folder, 'papers')
  await mkdir(papers)
  const names = Array.from({ length: 1_000 }, (_, at) => `${String(at).padStart(3, '0')}.txt`)
  const broken = new Set(names.filter((_, at) => at % 50 === 4))
  for (const name of names)
    await writeFile(join(papers, name), broken.has(name) ? '' : `A secret word, ${name}.`)
  const slow = `“We will rebuild the bridge,” said Anna Berg on 3 March 2026.\n\n`.repeat(12_000)
  await writeFile(join(papers, names[9]!), slow)
  await writeFile(join(papers, 'photo.jpg'), 'x')

  await answerDialog(app, [papers])
  await command(window, m['command_import-folder']())
  await expect(window.getByRole('contentinfo')).toContainText(names[9]!)
  await window.keyboard.press('Control+.')
  await expect(report(window)).toContainText(m.report_left({ count: 991 }))
  await expect(report(window)).toContainText(m.report_passed_over({ count: 1 }))

  await writeFile(join(papers, names[9]!), 'Shorter words.')
  await window.keyboard.press('Control+Shift+R')
  // What comes in is said, how far, and how long it still takes.
  await expect(window.getByRole('contentinfo')).toContainText(/\d+ of 991.*\d+ (sec|min).* left/s)
  await expect(report(window)).toContainText(m.docs_report_imported({ count: 980 }), { timeout: 90_000 })
  await expect(report(window)).toContainText(m.docs_report_refused({ count: 20 }))
  // Refused for one reason, they share a sentence in the window; in the report that is kept, each has its own.
  for (const name of broken) await expect(report(window)).toContainText(name)

  const kept = join(folder, 'kept.md')
  await answerSave(app, kept)
  await press(window, m.report_keep())
  await researcher.hears(m.report_kept({ file: kept }))
  const words = await readFile(kept, 'utf8')
  for (const name of broken) expect(words).toContain(m.error_empty_file({ name }))
  expect(words).not.toContain('secret')

  await writeFile(join(papers, names[4]!), 'Mended words.')
  await press(window, m.report_retry({ name: names[4]! }))
  await expect(report(window)).toContainText(m.docs_report_imported({ count: 981 }))
  await expect(report(window)).toContainText(m.docs_report_refused({ count: 19 }))

  const inbox = join(folder, 'inbox')
  await mkdir(inbox)
  await answerDialog(app, [inbox])
  await command(window, m['command_watch-folder']())
  await researcher.hears(m.watch_begun({ folder: 'inbox' }))
  await writeFile(join(inbox, 'arrived.txt'), 'Words that arrived.')
  await researcher.hears(m.watch_came({ count: 1, folder: 'inbox' }))
  // A file that changed is no new document.
  await writeFile(join(inbox, 'arrived.txt'), 'Words that arrived. And some more.')
  await researcher.hears(m.watch_changed({ count: 1, folder: 'inbox' }))

  await command(window, m['command_import-history']())
  const history = window.getByRole('dialog', { name: m.history_title() })
  await expect(
    history.getByRole('button', { name: m.history_watched({ folder: 'inbox' }) }).first(),
  ).toBeVisible()
  await history.getByRole('button', { name: m.report_from_folder({ folder: 'papers' }) }).focus()
  await window.keyboard.press('Enter')
  await expect(history).toContainText(m.docs_report_imported({ count: 981 }))
})

test('what came into a watched folder while the program was closed comes in at the next start', async ({
  open,
  folder,
}) => {
  const inbox = join(folder, 'inbox')
  await mkdir(inbox)
  await writeFile(join(inbox, 'before.txt'), 'Words from before.')
  const { app, window } = await open()
  await answerDialog(app, [inbox])
  await command(window, m['command_watch-folder']())
  await expect(window.getByRole('contentinfo')).toContainText(m.count_documents({ count: 1 }))
  await app.close()

  await writeFile(join(inbox, 'meanwhile.md'), '# Words from meanwhile')
  const again = await open()
  await expect(again.window.getByRole('contentinfo')).toContainText(m.count_documents({ count: 2 }))
  await again.window.keyboard.press('Control+,')
  await press(again.window, m.watch_stop({ folder: 'inbox' }))
  await expect(again.window.getByRole('dialog')).toContainText(m.watch_none())
})

test('what was refused is tried again another day, from the history and by keys alone', async ({
  app,
  folder,
  open,
  researcher,
  window,
}) => {
  const files = ['empty.txt', 'good.txt'].map((name) => join(folder, name))
  await writeFile(files[0]!, '')
  await writeFile(files[1]!, 'Good words.')
  await researcher.importFiles(files)
  await expect(report(window)).toContainText(m.docs_report_refused({ count: 1 }))
  await app.close()

  await writeFile(files[0]!, 'Mended words.')
  const again = await open()
  await command(again.window, m['command_import-history']())
  const history = again.window.getByRole('dialog', { name: m.history_title() })
  await history.getByRole('button', { name: m.docs_report_refused({ count: 1 }) }).focus()
  await again.window.keyboard.press('Enter')
  await press(again.window, m.report_retry({ name: 'empty.txt' }))
  await expect(history).toContainText(m.docs_report_imported({ count: 1 }))
  await expect(history).not.toContainText(m.docs_report_refused({ count: 1 }))
  await expect(again.window.getByRole('contentinfo')).toContainText(m.count_documents({ count: 2 }))
})

journey(
  'a dropped file that is too large is refused unread, and the others come in',
  async ({ window, folder }) => {
    const files = ['huge.txt', 'good.txt'].map((name) => join(folder, name))
    await writeFile(files[0]!, '')
    await truncate(files[0]!, 500 * 1024 * 1024)
    await writeFile(files[1]!, 'Good words.')
    await window.evaluate(() => {
      const input = document.body.appendChild(document.createElement('input'))
      Object.assign(input, { type: 'file', multiple: true, id: 'dropped' })
    })
    await window.locator('#dropped').setInputFiles(files)
    await window.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#dropped')!
      const dataTransfer = new DataTransfer()
      for (const file of input.files!) dataTransfer.items.add(file)
      input.remove()
      const read = Blob.prototype.arrayBuffer
      Blob.prototype.arrayBuffer = function () {
        if (this.size > 1_000_000) throw new Error('read')
        return read.call(this)
      }
      const over = document.querySelector('main > [role=presentation]')!
      over.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    })
    await expect(report(window)).toContainText(m.error_too_large({ name: 'huge.txt', limit: 50 }))
    await expect(report(window)).toContainText(m.docs_report_imported({ count: 1 }))
  },
)

test('every bad file is refused by the command line in a sentence that names it, and the rest comes in', async ({
  folder,
  library,
}) => {
  const words = 'Le conseil municipal a vote le budget mardi soir.'
  const word = `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`
  const docx = zipSync({ 'word/document.xml': strToU8(word) })
  const bad = {
    'empty.txt': '',
    'blank.txt': ' \n\t ',
    'cut.docx': docx.subarray(0, docx.length * 0.6),
    'cut.epub': docx.subarray(0, docx.length * 0.6),
    'cut.pdf': Buffer.from(pdfOf([[{ words, x: 50, y: 700 }]])).subarray(0, 40),
    'page.pdf': '<!doctype html><p>Une page</p>',
    'binary.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0]),
    'old.docx': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  }
  for (const [name, content] of Object.entries(bad)) await writeFile(join(folder, name), content)
  await writeFile(join(folder, 'huge.pdf'), '')
  await truncate(join(folder, 'huge.pdf'), 500 * 1024 * 1024)
  execFileSync('mkfifo', [join(folder, 'pipe.txt')])
  await writeFile(join(folder, 'photo.jpg'), 'x')
  await writeFile(join(folder, 'good.docx'), docx)

  const refused = [...Object.keys(bad), 'huge.pdf', 'pipe.txt', 'photo.jpg', 'absent.txt']
  const asked = [...refused, 'good.docx'].map((name) => join(folder, name))
  const { status, stdout } = florilege('import', ...asked, '--library', library)
  expect(status).toBe(1)
  const lines = stdout.trim().split('\n')
  expect(lines).toHaveLength(asked.length)
  for (const [at, name] of refused.entries()) {
    expect(lines[at]).toMatch(new RegExp(`^refused .*${name}: .*${name}.*\\.$`))
    expect(lines[at]!.split(folder), 'where it lies is said once').toHaveLength(2)
  }
  expect(lines.at(-1)).toBe(`imported ${join(folder, 'good.docx')}`)
  expect(florilege('check', '--library', library).status).toBe(0)
})
