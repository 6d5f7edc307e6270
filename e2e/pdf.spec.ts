import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { m } from '../messages.compiled/messages.js'
import { pdfOf } from '../src-main/readers/pdf-in-test'
import { expect, journey, test } from './fixtures'
import { answerFolder } from './launch'

const first = 'Le port renonce au terminal de croisiere, dont le cout a double en'
const second = 'un an, dit la region ; un avis est promis pour janvier.'

const article = pdfOf([[{ words: first, x: 50, y: 700 }], [{ words: second, x: 50, y: 700 }]], {
  title: 'Le port',
  labels: '0 << /S /r /St 4 >>',
  marked: [
    {
      page: 0,
      kind: 'Highlight',
      over: ['le cout a double'],
      colour: [0, 1, 0],
      comment: 'Selon qui ?',
      author: 'Anne',
    },
    { page: 1, kind: 'StrikeOut', over: ['un avis est promis'], author: 'Anne' },
  ],
})

test('a PDF brings its marks in, is read beside its pages and cited by their labels, with keys alone', async ({
  researcher,
  window,
  app,
  folder,
}) => {
  const file = join(folder, 'port.pdf')
  await writeFile(file, article)
  await researcher.importFiles([file])
  await expect(window.getByRole('region', { name: m.docs_report() })).toContainText(
    m.docs_report_imported({ count: 1 }),
  )
  await researcher.show('reading')
  await expect(researcher.text()).toContainText('croisiere')

  // Names, quotes and figures hidden, the keys go from one annotation to the next.
  for (const layer of ['1', '2', '3', 'j']) await window.keyboard.press(layer)
  const card = researcher.inspector().getByRole('region', { name: m.read_annotation() })
  await expect(card).toContainText('le cout a double')
  await expect(card).toContainText('Selon qui ?')
  await expect(card).toContainText(m.read_made_by({ made: m.read_made_as_highlight(), author: 'Anne' }))

  await window.keyboard.press('p')
  const page = (label: string, number: number) =>
    window.getByRole('group', { name: m.page_name({ label, number, count: 2 }) })
  await expect(page('iv', 1).locator('canvas')).toBeVisible()
  await expect(
    page('iv', 1).getByRole('img', { name: m.page_lit({ words: 'le cout a double' }) }),
  ).toBeVisible()

  await window.keyboard.press('j')
  await expect(card).toContainText('un avis est promis')
  await expect(card).toContainText('p. v')
  await expect(
    page('v', 2).getByRole('img', { name: m.page_lit({ words: 'un avis est promis' }) }),
  ).toBeInViewport()
  await expect(page('iv', 1).getByRole('img')).toHaveCount(1)
  await window.keyboard.press('n')
  await researcher.hears(/“un avis est promis”/)
  await answerFolder(app, folder)
  await window.keyboard.press('Control+e')
  await expect
    .poll(async () => (await readdir(folder)).filter((name) => name.endsWith('.md')))
    .toHaveLength(1)
  const [note] = (await readdir(folder)).filter((name) => name.endsWith('.md'))
  const markdown = await readFile(join(folder, note!), 'utf8')
  expect(markdown).toContain('> un avis est promis')
  expect(markdown).toMatch(/port\.pdf#char=\d+,\d+\), p\. v, ¶ 1\./)
})

journey(
  'a click on the page goes to the word in the text, a line drawn over it selects its words, and keys turn the pages',
  async ({ researcher, window, folder }) => {
    const file = join(folder, 'port.pdf')
    await writeFile(file, article)
    await researcher.readFiles([file])
    await expect(researcher.text()).toContainText('croisiere')
    await window.keyboard.press('p')
    const paper = window.getByRole('group', { name: m.page_name({ label: 'iv', number: 1, count: 2 }) })
    await expect(paper.locator('canvas')).toBeVisible()
    const { x, y, width } = (await paper.boundingBox())!
    const at = (left: number, top: number) => ({ x: x + (left * width) / 600, y: y + (top * width) / 600 })

    const onCost = at(50 + 245, 97)
    await window.mouse.click(onCost.x, onCost.y)
    const card = researcher.inspector().getByRole('region', { name: m.read_annotation() })
    await expect(paper.getByRole('img', { name: m.page_lit({ words: 'le cout a double' }) })).toBeVisible()
    await expect(card).toContainText('le cout a double')

    const [from, to] = [at(54, 97), at(90, 97)]
    await window.mouse.move(from.x, from.y)
    await window.mouse.down()
    await window.mouse.move(to.x, to.y, { steps: 4 })
    await window.mouse.up()
    await expect.poll(() => window.evaluate(() => getSelection()?.toString())).toBe('Le port renonce')
    await expect(paper.getByRole('img', { name: m.page_lit({ words: 'Le port renonce' }) })).toBeVisible()

    await window.getByRole('group', { name: m.page_pages() }).focus()
    await window.keyboard.press('PageDown')
    const label = window
      .getByRole('toolbar', { name: m.page_bar() })
      .getByRole('textbox', { name: m.page_label() })
    await expect(label).toHaveValue('v')
    await window.keyboard.press('PageUp')
    await expect(label).toHaveValue('iv')
    await window.keyboard.press('Escape')
    await expect(paper).toHaveCount(0)
    await expect(researcher.text()).toBeFocused()
  },
)

journey(
  'neither a page of any size nor one that is broken takes the window with it',
  async ({ researcher, window, folder }) => {
    const words = 'Une page immense, puis une page qui manque.'
    const made = Buffer.from(pdfOf([[{ words, x: 50, y: 700 }], []])).toString('latin1')
    const broken = made
      .replace('[0 0 600 800]', '[0 0 20000 20000]')
      .replace(/(\/Kids \[\d+ 0 R) \d+ 0 R/, '$1 99 0 R')
    const file = join(folder, 'broken.pdf')
    await writeFile(file, Buffer.from(broken, 'latin1'))
    await researcher.importFiles([file])
    await expect(window.getByRole('region', { name: m.docs_report() })).toContainText(
      m.docs_report_imported({ count: 1 }),
    )
    await researcher.show('reading')
    await expect(researcher.text()).toContainText('immense')
    await window.keyboard.press('p')
    const page = (number: number) =>
      window.getByRole('group', { name: m.page_name({ label: String(number), number, count: 2 }) })
    await expect(page(1).locator('canvas')).toBeVisible()
    await expect(page(2)).toContainText(m.page_not_drawn())
    await expect(researcher.text()).toContainText(words)
  },
)

/** A paper of three pages, as a browser prints one. */
async function printed(app: ElectronApplication): Promise<Buffer> {
  const pages = ['premiere', 'deuxieme', 'troisieme'].map((name) => {
    const paragraphs = Array.from(
      { length: 9 },
      (_, index) => `<p>La ${name} page, alinea ${index + 1} : le port attend la suite des travaux.</p>`,
    )
    return `<section style="break-after: page">${paragraphs.join('')}</section>`
  })
  const base64 = await app.evaluate(
    async ({ BrowserWindow }, html) => {
      const paper = new BrowserWindow({ show: false, webPreferences: { partition: 'paper' } })
      await paper.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`)
      const bytes = await paper.webContents.printToPDF({ pageSize: 'A6' })
      paper.destroy()
      return bytes.toString('base64')
    },
    `<title>Le port</title>${pages.join('')}`,
  )
  return Buffer.from(base64, 'base64')
}

test('the pages of a printed paper stand in the margin and are gone to by number, with keys alone', async ({
  researcher,
  window,
  app,
  folder,
}) => {
  const file = join(folder, 'port.pdf')
  await writeFile(file, await printed(app))
  await researcher.readFiles([file])
  await expect(researcher.text()).toContainText('La premiere page, alinea 1')
  const margin = (label: string) => window.getByText(m.read_page_begins({ label }), { exact: true })
  await expect(margin('1').first()).toBeInViewport()
  await expect(margin('3')).not.toBeInViewport()

  const form = window.getByRole('form', { name: m['command_go-to']() })
  await researcher.text().focus()
  await window.keyboard.press('Control+g')
  await window.keyboard.type('p. 9')
  await expect(form).toContainText(m.goto_no_page({ first: '1', last: '3' }))
  await window.keyboard.press('Control+a')
  await window.keyboard.type('3')
  await expect(form).toContainText(m.goto_page({ label: '3' }))
  await window.keyboard.press('Enter')
  await expect(form).toHaveCount(0)
  await expect(margin('3').first()).toBeInViewport()
  await expect(researcher.text()).toBeFocused()
})
