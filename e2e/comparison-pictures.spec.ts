import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { expect, journey, test } from './fixtures'
import { answerSave, resize } from './launch'
import { bringEnglish } from './named-documents'

const sources = {
  One: '“Microsoft will pay $100 billion for Activision in March 2025,” said Jane Doe.',
  Other: '“Microsoft will pay $20 billion for Activision on 3 June 2025,” said John Roe.',
}

test('figures on one scale and dates on one line are saved, copied and open their words, by keyboard', async ({
  researcher,
  window,
  app,
  folder,
}) => {
  await bringEnglish(researcher, folder, sources)
  await researcher.putBeside('$100 billion', '$20 billion')

  const figures = window.getByRole('region', { name: m.comparison_figures() })
  const bars = figures.getByRole('group', { name: m.comparison_figures() }).getByRole('button')
  await expect(bars).toHaveCount(2)
  await expect(bars.nth(1)).toHaveAccessibleName('$20 billion: $20B · one fifth · −$80B · 2 John Roe')
  const widths = await bars
    .locator('rect.shape')
    .evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width))
  expect(widths[0]! / widths[1]!).toBeCloseTo(5, 0)
  await expect(
    figures.getByRole('table', { name: m.comparison_figures_table() }).getByRole('row').nth(2),
  ).toHaveText(/^\$20 billion\s*\$20B\s*one fifth, −\$80B\s*2 John Roe$/)

  const dates = window.getByRole('region', { name: m.comparison_dates() })
  const marks = dates.getByRole('group', { name: m.comparison_dates() }).getByRole('button')
  await expect(marks).toHaveCount(2)
  await expect(marks.nth(0).locator('rect.date')).toBeVisible()
  await expect(marks.nth(1).locator('circle.date')).toBeVisible()

  for (const { part, title, drawn } of [
    { part: figures, title: m.comparison_figures(), drawn: /John Roe.*\$20B.*one fifth/s },
    { part: dates, title: m.comparison_dates(), drawn: /March 2025.*3 June 2025/s },
  ]) {
    for (const type of ['SVG', 'PNG'] as const) {
      const file = join(folder, `${title}.${type.toLowerCase()}`)
      await answerSave(app, file)
      await part.getByRole('button', { name: m.picture_save({ title, type }) }).focus()
      await window.keyboard.press('Enter')
      await researcher.hears(m.picture_saved({ file }))
      const bytes = await readFile(file)
      if (type === 'SVG') expect(bytes.toString('utf8')).toMatch(drawn)
      else expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    }
  }

  // One mark is in the tab order; arrows lead to the other, and Enter to its words.
  await expect(dates.locator('svg [tabindex="0"]')).toHaveCount(1)
  await marks.first().focus()
  await window.keyboard.press('ArrowRight')
  await expect(marks.nth(1)).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(researcher.text()).toContainText('on 3 June 2025')
  await expect(researcher.inspector()).toContainText('3 June 2025')
  await researcher.show('comparison')
  await bars.first().focus()
  await window.keyboard.press('Enter')
  await expect(researcher.inspector()).toContainText('$100 billion')
})

test('a count and a ratio stand on two scales, and in one table', async ({ researcher, window, folder }) => {
  await bringEnglish(researcher, folder, {
    Row: `“We have had three owners since breakfast,” said Jane Whitlock, the coach of the harbour club.

“It will cost half as much again,” said Tom Brierley, the treasurer.`,
  })
  await researcher.putBeside('three owners', 'half as much')
  await expect(window.getByRole('table', { name: m.comparison_figures_table() })).toContainText(
    /three.*half/s,
  )
})

journey(
  'no leader of the line of dates crosses the words or numbers of another',
  async ({ researcher, app, window, folder }) => {
    const said = ['uno', 'due', 'tre'].map((word) => `“We shall see it in ${word},” said Jane Doe.`)
    const published = (day: number) => `Gazette\ndate: 2023-03-${day}`
    const titles = [
      'A long title of one quote',
      'The long title of three quotes',
      'Another long title',
    ] as const
    await bringEnglish(
      researcher,
      folder,
      {
        [titles[0]]: '“It will go on,” said Ann Poe.',
        [titles[1]]: said.join('\n\n'),
        [titles[2]]: '“Nothing is left of it,” said John Roe.',
      },
      { [titles[0]]: published(16), [titles[1]]: published(17), [titles[2]]: published(24) },
    )
    await researcher.putBeside('It will go on', 'in uno', 'in due', 'in tre', 'Nothing is left')
    const dates = window.getByRole('group', { name: m.comparison_dates() })
    for (let width = 640; width <= 900; width += 20) {
      await resize(app, width, 900)
      await expect
        .poll(() =>
          dates.evaluate((picture) => {
            const boxes = [...picture.querySelectorAll('text.words, text.numbers')].map((text) =>
              text.getBoundingClientRect(),
            )
            return [...picture.querySelectorAll('line.leader')].some((line) => {
              const { left, top } = line.getBoundingClientRect()
              return boxes.some((box) => box.left < left && left < box.right && box.bottom > top + 4)
            })
          }),
        )
        .toBe(false)
    }
  },
)
