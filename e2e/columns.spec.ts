import type { Locator, Page } from '@playwright/test'
import { m } from '../messages.compiled/messages.js'
import { expect, test } from './fixtures'
import { resize } from './launch'
import { Researcher } from './researcher'

const columnsOf = (window: Page) =>
  window.getByRole('list', { name: m.comparison_columns() }).getByRole('article')

test.beforeEach(({ researcher }) => researcher.openSample())

test('a column drawn to another place by the mouse stays there, after a restart too', async ({
  researcher,
  window,
  app,
  open,
}) => {
  await researcher.putBeside('Nvidia négocie désormais', 'Nous allons définitivement', 'Nous adorons')
  await window.getByRole('button', { name: m.comparison_keep() }).click()
  await window.keyboard.type('Who pays whom')
  await window.keyboard.press('Enter')
  await researcher.hears(m.comparison_kept({ name: 'Who pays whom' }))
  const columns = columnsOf(window)
  // Each says the day that the timeline gives it, where it gives one, and the line of dates has it once for all.
  await expect(columns.filter({ hasText: 'Feb 3, 2026' })).toHaveText([/Bloomberg/, /Jensen Huang/])
  const dates = window.getByRole('table', { name: m.comparison_dates_table() })
  await expect(dates.locator('tbody').getByRole('row')).toHaveText([/Feb 3, 2026/])

  await columns.nth(0).locator('header').dragTo(columns.nth(2))
  await expect(columns).toContainText(['Nous allons définitivement', 'Nous adorons', 'Nvidia négocie'])
  // A column let go outside the others stays where it was.
  await columns
    .nth(1)
    .locator('header')
    .dragTo(window.getByRole('heading', { level: 1 }))
  await expect(columns).toContainText(['Nous allons définitivement', 'Nous adorons', 'Nvidia négocie'])
  await columns.nth(1).locator('header').dragTo(columns.nth(0))
  await expect(columns).toContainText(['Nous adorons', 'Nous allons définitivement', 'Nvidia négocie'])

  await app.close()
  const again = await open()
  await new Researcher(again.window, again.app).show('comparison')
  await again.window.getByRole('button', { name: /^Who pays whom/ }).click()
  await expect(columnsOf(again.window)).toContainText([
    'Nous adorons',
    'Nous allons définitivement',
    'Nvidia négocie',
  ])
})

test('six columns can be read in a wide and in a narrow window, and a seventh is refused in words', async ({
  researcher,
  window,
  app,
}) => {
  await researcher.show('quotes')
  const rows = window.getByRole('grid', { name: m.quotes_list() }).getByRole('row')
  await rows.first().focus()
  for (let row = 0; row < 6; row++) {
    await window.keyboard.press('b')
    await expect(rows.nth(row).getByRole('checkbox')).toBeChecked()
    await window.keyboard.press('ArrowDown')
  }
  await window.keyboard.press('b')
  await researcher.hears(m.quotes_six())
  await expect(rows.nth(6).getByRole('checkbox')).not.toBeChecked()

  await researcher.show('comparison')
  const columns = columnsOf(window)
  await expect(columns).toHaveCount(6)
  for (const { width, inARow } of [
    { width: 1600, inARow: 6 },
    { width: 900, inARow: 3 },
  ]) {
    await resize(app, width, 1000)
    await expect.poll(() => window.evaluate(() => innerWidth)).toBe(width)
    await expect.poll(async () => (await shapes(columns)).inARow).toBe(inARow)
    // Nothing of a column reaches beyond it, and no column beyond the window.
    expect((await shapes(columns)).beyond).toEqual([])
  }
})

/** How many columns stand in the first row, and the words of what reaches beyond its column or the window. */
function shapes(columns: Locator) {
  return columns.evaluateAll((all) => {
    const tops = all.map((column) => column.getBoundingClientRect().top)
    const beyond = all.flatMap((column) => {
      const edge = Math.min(column.getBoundingClientRect().right, innerWidth)
      return [...column.querySelectorAll('*')]
        .filter((part) => part.getBoundingClientRect().right > edge + 0.5)
        .map((part) => part.textContent)
    })
    return { inARow: tops.filter((top) => top === tops[0]).length, beyond }
  })
}

test('the remarks of columns stand at one height, however long their words and sources are', async ({
  researcher,
  window,
  app,
}) => {
  await researcher.putBeside('Nvidia négocie désormais', 'Nous adorons')
  const heights = () =>
    columnsOf(window).evaluateAll((columns) =>
      columns.map((column) => [
        column.getBoundingClientRect().bottom,
        ...[...column.querySelectorAll('textarea, footer p, footer div:last-child')].map(
          (part) => part.getBoundingClientRect().top,
        ),
      ]),
    )
  for (const width of [1440, 900]) {
    await resize(app, width, 800)
    await expect
      .poll(async () => {
        const [one, other] = await heights()
        return one!.length > 3 && one!.every((top, at) => Math.abs(top - other![at]!) < 1)
      })
      .toBe(true)
  }
})
