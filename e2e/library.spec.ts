import { readdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { florilege } from './command-line'
import { expect, journey, test } from './fixtures'
import { resize } from './launch'

journey('a first start offers the sample article, a place for documents, and a tour', async ({ window }) => {
  await expect(window.getByRole('button', { name: m.docs_empty_sample() })).toBeVisible()
  await expect(window.getByRole('button', { name: m.docs_empty_import() })).toBeVisible()
  await window.getByRole('button', { name: m.docs_empty_tour() }).click()
  await expect(window.getByRole('dialog', { name: m.tour_title() })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
})

journey(
  'one bad file never stops the batch, and each is answered for',
  async ({ researcher, window, folder }) => {
    const files = {
      'good.txt': 'A good day\n\n“We will rebuild,” said Anna Berg.\n',
      'note.md': '# Notes from Lyon\n\nBudget: 3 million euros.\n',
      'empty.txt': '',
      'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0]),
    }
    const paths = Object.keys(files).map((name) => join(folder, name))
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)

    await researcher.importFiles(paths)
    const report = window.getByRole('region', { name: m.docs_report() })
    await expect(report).toContainText(m.docs_report_imported({ count: 2 }))
    await expect(report).toContainText(m.docs_report_refused({ count: 2 }))
    await expect(report).toContainText('empty.txt')
    await expect(report).toContainText('picture.txt')

    await researcher.importFiles([join(folder, 'good.txt')])
    await expect(report).toContainText(m.docs_report_there({ count: 1 }))
    await expect(window.getByRole('contentinfo')).toContainText(m.count_documents({ count: 2 }))
  },
)

journey(
  'of many documents the one that came in first is shown in the list, and so is a new version',
  async ({ researcher, window, folder }) => {
    const words = 'The council met, and nobody left before the end of a long evening.'
    const paths = Array.from({ length: 40 }, (_, at) => join(folder, `${at + 10}.txt`))
    for (const [at, path] of paths.entries())
      await writeFile(path, `Evening ${at + 10}\n\n${words} Number ${at}.`)
    const list = window.getByRole('listbox', { name: m.docs_list() })
    const chosen = list.getByRole('option', { selected: true })

    await researcher.importFiles(paths)
    await expect(window.getByRole('region', { name: m.docs_report() })).toBeVisible()
    await expect(chosen).toContainText('Evening 10')
    await expect(chosen).toBeInViewport({ ratio: 0.9 })

    await list.focus()
    await window.keyboard.press('Home')
    await expect(chosen).toContainText('Evening 49')
    await expect(chosen).toBeInViewport({ ratio: 0.9 })
    await writeFile(paths[5]!, `Evening 15\n\n${words} Number 5. It began again the next day.`)
    await researcher.importFiles([paths[5]!])
    await expect(chosen).toContainText('Evening 15')
    await expect(chosen).toBeInViewport({ ratio: 0.9 })
  },
)

journey('a removed document comes back by undo', async ({ researcher, window }) => {
  await researcher.openSample()
  await researcher.show('library')
  await window.getByRole('button', { name: m.docs_remove() }).click()
  await expect(window.getByRole('contentinfo')).toContainText(m.count_documents({ count: 0 }))
  await window.keyboard.press('Control+z')
  await expect(window.getByRole('contentinfo')).toContainText(m.count_documents({ count: 1 }))
})

test('leaving a library that changed leaves a copy of it that can be put back', async ({
  researcher,
  app,
  library,
}) => {
  await researcher.openSample()
  await app.close()
  expect(await readdir(`${library}.backups`)).toHaveLength(1)
  expect(florilege('restore', '--library', library).status).toBe(0)
  expect(florilege('search', 'gouvernance', '--library', library).stdout).toContain('gouvernance')
})

journey(
  'a long library is walked through, filtered and read from by keys alone, whatever the slips',
  async ({ researcher, window, folder }) => {
    const titles = [
      ...Array.from({ length: 220 }, (_, index) => `Rapport ${index + 1}`),
      'Négociations de Grenoble',
    ]
    const paths = titles.map((_, index) => join(folder, `piece-${index + 1}.txt`))
    for (const [index, path] of paths.entries())
      await writeFile(path, `${titles[index]}\n\nLe budget est de ${index + 1} euros.\n`)
    await researcher.importFiles(paths)
    await expect(window.getByRole('contentinfo')).toContainText(m.count_documents({ count: titles.length }))

    // No list holds all rows: those at the end come as it is reached.
    const list = window.getByRole('listbox', { name: m.docs_list() })
    const chosen = list.getByRole('option', { selected: true })
    await list.focus()
    await window.keyboard.press('Home')
    await expect(chosen).toHaveAttribute('aria-setsize', String(titles.length))
    await expect
      .poll(async () => {
        await window.keyboard.press('End')
        return chosen.getAttribute('aria-posinset')
      })
      .toBe(String(titles.length))
    await expect(chosen).toContainText('Rapport 1')

    await window.keyboard.press('/')
    await expect(window.getByRole('searchbox', { name: m.docs_filter() })).toBeFocused()
    await window.keyboard.type('grenobel negociations')
    await expect(list.getByRole('option')).toHaveCount(1)
    await window.keyboard.press('Enter')
    await expect(researcher.text()).toContainText('Négociations de Grenoble')

    const switcher = window.getByRole('combobox', { name: m.read_document() })
    await switcher.focus()
    await window.keyboard.press('ArrowDown')
    await window.keyboard.type('17 raport')
    await expect(list.getByRole('option', { selected: true })).toHaveText('Rapport 17')
    await window.keyboard.press('Enter')
    await expect(researcher.text()).toContainText('Rapport 17')
    await expect(switcher).toHaveValue('Rapport 17')
  },
)

journey(
  'Enter opens what answers the words in the field, not those before',
  async ({ researcher, window, folder }) => {
    const files = ['Alpha', 'Beta', 'Gamma'].map((title) => [join(folder, `${title}.md`), title] as const)
    for (const [path, title] of files) await writeFile(path, `# ${title}\n\n${title} rebuilds.\n`)
    await researcher.importFiles(files.map(([path]) => path))
    await researcher.show('library')
    /** Words and Enter in one go, faster than any answer. */
    const typeAndEnter = (field: HTMLInputElement, words: string) => {
      field.focus()
      field.value = words
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
    }
    await expect(window.getByRole('listbox', { name: m.docs_list() }).getByRole('option')).toHaveCount(3)
    await window.getByRole('searchbox', { name: m.docs_filter() }).evaluate(typeAndEnter, 'beta')
    await expect(researcher.text()).toContainText('Beta rebuilds')

    const switcher = window.getByRole('combobox', { name: m.read_document() })
    await switcher.click()
    await expect(window.getByRole('listbox', { name: m.docs_list() }).getByRole('option')).toHaveCount(3)
    await switcher.evaluate(typeAndEnter, 'alpha')
    await expect(researcher.text()).toContainText('Alpha rebuilds')
  },
)

journey('the trash is emptied at the second word, but of what notes cite', async ({ researcher, window }) => {
  await researcher.openSample()
  const call = (topic: string, method: string, input: unknown) =>
    window.evaluate(
      ([topic, method, input]) => globalThis.florilege.call(topic as string, method as string, input),
      [topic, method, input] as const,
    )
  for (const start of [10, 40]) {
    await call('annotations', 'make', { document: 1, span: { start, end: start + 20 }, colour: 'red' })
  }
  await call('notes', 'make', { title: 'Suivi' })
  await call('notes', 'save', { id: 1, title: 'Suivi', body: '[mots](florilege://annotation/1)' })
  await call('annotations', 'removeMany', { ids: [1, 2] })

  await researcher.show('library')
  await window.getByRole('button', { name: m.command_trash(), exact: true }).click()
  const trash = window.getByRole('dialog', { name: m.command_trash() })
  const rows = trash.getByRole('region', { name: m.trash_annotations() }).getByRole('listitem')
  await expect(trash).toContainText(m.trash_how())
  const empty = trash.getByRole('button', { name: m.trash_empty() })
  await empty.focus()
  await window.keyboard.press('Enter')
  await expect(trash.getByRole('alert')).toContainText(m.count_annotations({ count: 2 }))
  await expect(rows).toHaveCount(2)
  await trash.getByRole('button', { name: m.removal_keep() }).focus()
  await window.keyboard.press('Enter')
  await expect(trash.getByRole('alert')).toHaveCount(0)
  await empty.focus()
  await window.keyboard.press('Enter')
  await window.keyboard.press('Enter')
  await researcher.hears(m.trash_cited({ count: 1 }))
  await expect(rows).toHaveCount(1)
})

journey(
  'reading goes to the document that was chosen in the list, and stays where it was otherwise',
  async ({ folder, researcher, window }) => {
    const files = ['Alpha', 'Beta'].map((name) => join(folder, `${name}.txt`))
    for (const file of files)
      await writeFile(file, `${basename(file, '.txt')}\n\nDes mots de ${basename(file)}.\n`)
    await researcher.importFiles(files)
    // Until all are in, rows move under the mouse.
    await expect(window.getByRole('region', { name: m.docs_report() })).toBeVisible()
    for (const name of ['Alpha', 'Beta']) {
      await researcher.show('library')
      await window.getByRole('option', { name }).click()
      await researcher.show('reading')
      await expect(window.getByRole('document', { name })).toBeVisible()
    }
    await researcher.show('library')
    await researcher.show('reading')
    await expect(window.getByRole('document', { name: 'Beta' })).toBeVisible()
  },
)

journey(
  'a report of what was taken back goes, and the first page stands as it does',
  async ({ folder, researcher, window }) => {
    const [good, empty] = [join(folder, 'Bon.txt'), join(folder, 'Vide.txt')]
    await writeFile(good, 'Bon\n\nDes mots.\n')
    await writeFile(empty, '')
    await researcher.importFiles([good, empty])
    const report = window.getByRole('region', { name: m.docs_report() })
    await expect(report).toBeVisible()
    await window.keyboard.press('Control+z')
    await expect(window.getByRole('button', { name: m.docs_empty_sample() })).toBeVisible()
    await expect(report).toHaveCount(0)
    await researcher.importFiles([empty])
    await expect(report).toBeVisible()
    const height = (await report.boundingBox())?.height ?? Infinity
    expect(height).toBeLessThan(150)
  },
)

test('a very long title takes two lines of the list, and is whole for whoever points at it', async ({
  app,
  folder,
  researcher,
  window,
}) => {
  const title = Array.from({ length: 60 }, (_, index) => `motlong${index}`).join(' ')
  const file = join(folder, 'Long.md')
  await writeFile(file, `# ${title}\n\nDes mots.\n`)
  await researcher.importFiles([file])
  await resize(app, 900, 700)
  const row = window.getByRole('option', { name: /motlong0/ })
  const words = row.getByTitle(/motlong59/)
  await expect(words).toBeVisible()
  const lines = await words.evaluate(
    (element) => element.clientHeight / parseFloat(getComputedStyle(element).lineHeight),
  )
  expect(Math.round(lines)).toBe(2)
})

journey(
  'a long report leaves the documents room, and is one line once it was seen',
  async ({ researcher, window, app, folder }) => {
    const paths = Array.from({ length: 14 }, (_, at) => join(folder, `page ${at}.txt`))
    for (const [at, path] of paths.entries())
      await writeFile(path, `Page ${at}\n\nThe words of page ${at}.\n`)
    await resize(app, 700, 800)
    await researcher.importFiles(paths)
    await researcher.importFiles(paths)
    const report = window.getByRole('region', { name: m.docs_report() })
    await expect(report).toContainText(m.docs_report_there({ count: 14 }))
    const list = window.getByRole('listbox', { name: m.docs_list() })
    const heights = async () => {
      const [ofReport, ofList] = await Promise.all([report.boundingBox(), list.boundingBox()])
      return { report: ofReport!.height, list: ofList!.height }
    }
    expect((await heights()).list).toBeGreaterThan(120)

    await researcher.show('quotes')
    await researcher.show('library')
    await expect(report).toContainText(m.docs_report_there({ count: 14 }))
    expect((await heights()).report).toBeLessThan(60)
    await report.getByRole('button', { name: m.report_fold() }).press('Enter')
    await expect(report).toContainText('page 13.txt')
  },
)
