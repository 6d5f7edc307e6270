import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { m } from '../messages.compiled/messages.js'
import { florilege } from './command-line'
import { expect, journey, test } from './fixtures'
import { answerFolder } from './launch'

const columnsOf = (window: Page) =>
  window.getByRole('list', { name: m.comparison_columns() }).getByRole('article')

journey(
  'a comparison is remarked on, reordered and duplicated, by keys alone',
  async ({ researcher, window }) => {
    await researcher.openSample()
    await researcher.putBeside('Nous adorons', 'Nvidia négocie désormais')
    const columns = columnsOf(window)
    const remark = (number: number) => columns.nth(number - 1).getByRole('textbox')
    await expect(columns).toHaveCount(2)

    await window.keyboard.press('ArrowRight')
    await window.keyboard.press('c')
    await window.keyboard.type('Only warm words')
    await window.keyboard.press('Escape')
    // A remark keeps the columns, under the names of who speaks.
    await expect(window.getByRole('heading', { level: 1 })).toContainText('–')
    await expect(columns.first()).toBeFocused()

    await window.keyboard.press('Shift+ArrowRight')
    await expect(columns.nth(1)).toContainText('Nous adorons')
    await expect(remark(2)).toHaveValue('Only warm words')

    await window.getByRole('combobox', { name: m.comparison_remark_add() }).focus()
    await window.keyboard.press('ArrowDown')
    await window.keyboard.type('One praises what the other pays for')
    await window.keyboard.press('Escape')
    const pair = window.getByRole('region', { name: m.comparison_pairs() }).getByRole('textbox')
    await expect(pair).toHaveValue('One praises what the other pays for')

    await window.getByRole('button', { name: m.comparison_rename(), exact: true }).focus()
    await window.keyboard.press('Enter')
    await expect(window.getByRole('textbox', { name: m.comparison_name() })).toBeFocused()
    await window.keyboard.press('Control+a')
    await window.keyboard.type('Praise and price')
    await window.keyboard.press('Enter')
    await researcher.hears(m.comparison_kept({ name: 'Praise and price' }))
    await expect(window.getByRole('heading', { level: 1, name: 'Praise and price' })).toBeVisible()

    await window.getByRole('button', { name: m.comparison_duplicate() }).focus()
    await window.keyboard.press('Enter')
    await expect(window.getByRole('heading', { level: 1 })).toContainText('(copy)')
    await expect(remark(2)).toHaveValue('Only warm words')
    await expect(pair).toHaveValue('One praises what the other pays for')

    await window.keyboard.press('Control+z')
    await expect(window.getByRole('heading', { level: 1 })).not.toContainText('(copy)')
  },
)

for (const shape of ['table', 'blocks'] as const) {
  test(`a comparison goes into a note as ${shape}, each citation traceable`, async ({
    researcher,
    window,
    app,
    folder,
    library,
  }) => {
    await researcher.openSample()
    await researcher.putBeside('Nous adorons', 'Nvidia négocie désormais')
    await window.keyboard.press('ArrowRight')
    await window.keyboard.press('c')
    await window.keyboard.type('Only warm words')
    await window.keyboard.press('Escape')
    await window.getByRole('button', { name: m.comparison_write() }).focus()
    await window.keyboard.press('Enter')
    await window.getByRole('menuitem', { name: m[`comparison_write_${shape}`]() }).focus()
    await window.keyboard.press('Enter')
    // A new note is called what the comparison is.
    await researcher.hears(/“(.+)” now stands in “\1”/)

    if (shape === 'table') {
      // Read as a table, and changed as Markdown.
      await researcher.show('notes')
      const table = researcher.editor().getByRole('table')
      await expect(table.getByRole('columnheader')).toHaveText(['', /Altman/, /.+/])
      await expect(table.getByRole('rowheader').first()).toHaveText(m.comparison_row_words())
      await expect(table.locator('.cm-quoted').first()).toContainText('Nous adorons')
      await expect(researcher.editor()).not.toContainText('| --- |')
      await table.getByRole('rowheader').first().click()
      await expect(researcher.editor()).toContainText('| --- |')
      await window.keyboard.press('Control+Home')
      await expect(table).toBeVisible()
    }
    await answerFolder(app, folder)
    await window.keyboard.press('Control+e')
    await expect
      .poll(async () => (await readdir(folder)).filter((name) => name.endsWith('.md')))
      .toHaveLength(1)
    const [name] = (await readdir(folder)).filter((each) => each.endsWith('.md'))
    const markdown = await readFile(join(folder, name!), 'utf8')
    expect(markdown).toContain('Only warm words')
    expect(markdown).toMatch(
      shape === 'table' ? /^\| Figures .*20.milliards.de.dollars.{0,2}\[\^/m : /^> .*\n>\n> — /m,
    )
    await app.close()
    const verified = florilege('verify', join(folder, name!), '--library', library)
    expect(verified.stdout).not.toMatch(/moved|changed|missing/)
    expect(verified.status).toBe(0)
  })
}

journey(
  'what else was said is found from a quote and put beside it, by keys alone',
  async ({ researcher, window }) => {
    await researcher.openSample()
    await researcher.show('quotes')
    await window.keyboard.press('/')
    await researcher.searchQuotes('Nvidia négocie désormais')
    await expect(researcher.quote('Nvidia négocie désormais')).toBeVisible()
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('w')
    const found = window
      .getByRole('dialog')
      .getByRole('list', { name: m.alike_title() })
      .getByRole('listitem')
    // The same deal, told by another.
    await expect(found.first()).toContainText('Nvidia → OpenAI')
    await window.keyboard.press('b')
    await expect(found.first().getByRole('button', { name: m.quotes_unpick() })).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(window.getByRole('dialog')).toHaveCount(0)
    await researcher.show('comparison')
    await expect(columnsOf(window)).toHaveCount(2)

    await window.keyboard.press('ArrowRight')
    // Looked at and left, the keys are back on the column.
    await window.keyboard.press('w')
    await expect(found.first()).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(columnsOf(window).first()).toBeFocused()
    await window.keyboard.press('w')
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('Enter')
    await expect(researcher.text()).toBeVisible()
  },
)

journey('words about a comparison that is gone are given back', async ({ researcher, window }) => {
  await researcher.openSample()
  await researcher.putBeside('Nous adorons', 'Nvidia négocie désormais')
  await window.keyboard.press('ArrowRight')
  await window.keyboard.press('c')
  await window.keyboard.type('Only warm words')
  await window.keyboard.press('Escape')
  await expect(window.getByRole('heading', { level: 1 })).toContainText('–')
  const field = columnsOf(window).first().getByRole('textbox')
  await expect(field).toHaveValue('Only warm words')
  // Typed, and in the same moment the comparison goes: as another window may do it.
  await field.evaluate(async (element: HTMLTextAreaElement) => {
    element.value = 'Only warm words, and nothing else'
    element.dispatchEvent(new InputEvent('input', { bubbles: true }))
    const kept = (await globalThis.florilege.call('comparisons', 'list', undefined)) as {
      value: { id: number }[]
    }
    for (const { id } of kept.value) await globalThis.florilege.call('comparisons', 'remove', { id })
  })
  await researcher.hears('Only warm words, and nothing else')
  await window.getByRole('button', { name: m.words_lost_copy() }).click()
  await researcher.hears(m.words_lost_copied())
})

journey('a remark stands in its field while it is on its way', async ({ researcher, window }) => {
  await researcher.openSample()
  await researcher.putBeside('Nous adorons', 'Nvidia négocie désormais')
  await window.keyboard.press('ArrowRight')
  await window.keyboard.press('c')
  await window.keyboard.type('Only')
  await expect(window.getByRole('heading', { level: 1 })).toContainText('–')
  const shown = await columnsOf(window)
    .first()
    .getByRole('textbox')
    .evaluate(async (field: HTMLTextAreaElement) => {
      field.value = 'Only warm words'
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      field.blur()
      // What is drawn at once, before the library can have answered.
      for (let turn = 0; turn < 10; turn++) await Promise.resolve()
      const shown = field.value
      // What was just typed is what is taken back, though the library has yet to hear of it.
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }))
      return shown
    })
  expect(shown).toBe('Only warm words')
  await expect(columnsOf(window).first().getByRole('textbox')).toHaveValue('')
})
