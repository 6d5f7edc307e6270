import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { expect, test } from './fixtures'
import { answerSave } from './launch'

/** Three newspapers on one deal, and two on one turnover. */
const tellings = {
  'Nvidia et OpenAI reprennent langue': [
    'publisher: La Gazette',
    'Nvidia négocie un investissement de 30 milliards de dollars dans OpenAI, selon le Financial Times.',
  ],
  'Le retour des tours de table': [
    'publisher: Le Courrier',
    `« Nvidia investira 25 milliards de dollars dans OpenAI », a déclaré Sarah Friar, directrice financière d'OpenAI.

OpenAI a réalisé un chiffre d’affaires de 13 milliards de dollars en 2025. Selon Bloomberg, OpenAI a réalisé un chiffre d’affaires de 12,5 milliards de dollars.`,
  ],
  'Le même en euros': [
    'publisher: Le Courrier',
    'Nvidia négocie un investissement de 18 milliards d’euros dans OpenAI.',
  ],
}

test('figures of the same thing stand on one scale by source, and each opens its words, by keyboard', async ({
  researcher,
  window,
  app,
  folder,
}) => {
  await researcher.openSample()
  const files = await Promise.all(
    Object.entries(tellings).map(async ([title, [head, text]], index) => {
      const file = join(folder, `tour ${index}.md`)
      await writeFile(
        file,
        `---\ntitle: ${title}\n${head}\ndate: 2026-02-1${index}\nlang: fr\n---\n\n${text}\n`,
      )
      return file
    }),
  )
  await researcher.importFiles(files)
  await researcher.show('entities')
  await window.keyboard.press('/')
  await window.keyboard.type('OpenAI')
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  const page = window.getByRole('region', { name: 'OpenAI', exact: true })
  const told = page.getByRole('group', { name: m.scales_title() }).getByRole('button')
  // The amount in euros stands on no scale of dollars, and alone on none of its own.
  await expect(told).toHaveText([
    /100 milliards évaporés.*\$100B/s,
    /Financial Times.*\$30B.*×.0\.3/s,
    /Sarah Friar.*\$25B.*one quarter/s,
    /Bloomberg.*\$20B.*one fifth/s,
    /Le Courrier.*\$13B/s,
    /Bloomberg.*\$12\.5B.*×.0\.96/s,
  ])
  const rows = page.getByRole('table', { name: m.scales_table() }).getByRole('row')
  await expect(rows).toHaveCount(7)
  await expect(rows.nth(2)).toContainText('Nvidia → OpenAI')

  const file = join(folder, 'scales.svg')
  await answerSave(app, file)
  await page.getByRole('button', { name: m.picture_save({ title: m.scales_title(), type: 'SVG' }) }).focus()
  await window.keyboard.press('Enter')
  await researcher.hears(m.picture_saved({ file }))
  expect(await readFile(file, 'utf8')).toMatch(/Financial Times.*\$30B/s)

  // One figure is in the tab order; arrows lead to the others, and Enter to the words.
  await expect(page.getByRole('group', { name: m.scales_title() }).locator('[tabindex="0"]')).toHaveCount(1)
  await told.first().focus()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('ArrowDown')
  await expect(told.nth(2)).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(researcher.text()).toContainText('Sarah Friar')
  await expect(researcher.inspector()).toContainText('25 milliards de dollars')

  // The deal's card says what else is told of it.
  await researcher.show('deals')
  // Of many, what is not sure is drawn when it is asked for.
  await window.getByRole('button', { name: /^Show \d+ doubtful/ }).press('Enter')
  const deal = window
    .getByRole('group', { name: m.deals_graph() })
    .getByRole('button', { name: /Nvidia → OpenAI.*\$25B/ })
  await deal.focus()
  await window.keyboard.press('Enter')
  const card = researcher.inspector().getByRole('group', { name: m.scales_title() }).getByRole('button')
  await expect(card).toHaveCount(4)
  await card.nth(3).focus()
  await window.keyboard.press('Enter')
  await expect(researcher.text()).toContainText('10 gigawatts')
})
