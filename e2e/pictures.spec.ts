import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { expect, test } from './fixtures'
import { answerSave } from './launch'

test('deals are drawn, and each part opens the exact words, by keyboard', async ({ researcher, window }) => {
  await researcher.openSample()
  await researcher.show('deals')
  const graph = window.getByRole('group', { name: m.deals_graph() })
  const deals = graph.getByRole('button', { name: /→/ })
  await expect(deals).toHaveText([
    /\$100B\s*collapsed/,
    /\$50B\s*negotiating/,
    /\$30B\s*intended/,
    /\$20B\s*negotiating/,
    /\$2B\s*announced/,
    /Contract\s*signed/,
  ])
  const histories = window.getByRole('group', { name: m.deals_histories() })
  const steps = histories.getByRole('button', { name: /^Nvidia → OpenAI: (intended|on hold|collapsed)/ })
  await expect(steps).toHaveCount(3)
  await expect(window.getByRole('table', { name: m.deals_table() }).getByRole('row')).toHaveCount(7)

  await deals.first().focus()
  await window.keyboard.press('Enter')
  await expect(researcher.text()).toBeVisible()
  await expect(researcher.inspector()).toContainText(/collapsed|Cinq mois plus tard/)
})

test('a timeline shows a month as a bar and is narrowed to one name', async ({ researcher, window }) => {
  await researcher.openSample()
  await researcher.show('timeline')
  const picture = window.getByRole('group', { name: m.timeline_title() })
  const table = window.getByRole('table', { name: m.timeline_table() })
  await expect(table.getByRole('rowheader')).toHaveText([
    'Sep 2025',
    'Jan 21 – 31, 2026',
    'Feb 2026',
    'Feb 3, 2026',
  ])
  const month = picture.getByRole('button', { name: /^Sep 2025/ })
  const day = picture.getByRole('button', { name: /^Feb 3, 2026/ })
  await expect(month.locator('rect.date')).toBeVisible()
  await expect(day.locator('circle.date')).toBeVisible()
  // Nearer, the ends of the time are out of sight.
  await window.keyboard.press('+')
  await expect(month).toHaveCount(0)
  await window.keyboard.press('0')
  await expect(month).toBeVisible()

  await window.getByRole('button', { name: m.picture_about() }).focus()
  await window.keyboard.press('Enter')
  await window.keyboard.type('blomberg')
  await expect(window.getByRole('option', { name: /^Bloomberg/ })).toBeVisible()
  await window.keyboard.press('Enter')
  await expect(table.getByRole('rowheader')).toHaveText(['Feb 3, 2026'])
  await expect(picture.getByRole('button', { name: /^Bloomberg: / })).toHaveCount(1)
  await day.focus()
  await window.keyboard.press('Enter')
  await expect(researcher.text()).toBeVisible()
})

test('a picture is saved as SVG and as PNG with what was drawn', async ({
  researcher,
  window,
  app,
  folder,
}) => {
  await researcher.openSample()
  await researcher.show('deals')
  const save = async (type: 'SVG' | 'PNG') => {
    const file = join(folder, `deals.${type.toLowerCase()}`)
    await answerSave(app, file)
    await window.getByRole('button', { name: m.picture_save({ title: m.deals_graph(), type }) }).click()
    await researcher.hears(m.picture_saved({ file }))
    return readFile(file)
  }
  const svg = (await save('SVG')).toString('utf8')
  expect(svg).toMatch(/^<svg[^>]*>.*CoreWeave.*\$100B/s)
  expect(svg).not.toContain('var(--')
  const png = await save('PNG')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  // Width and height stand in the header, at twice those of the drawing.
  const width = Number(/<svg[^>]* width="([\d.]+)"/.exec(svg)?.[1])
  expect(png.readUInt32BE(16)).toBe(Math.ceil(width * 2))
})

test("an actor's page tells what others say of it, and leads to its deals", async ({
  researcher,
  window,
}) => {
  await researcher.openSample()
  await researcher.show('entities')
  await window.getByRole('option', { name: /OpenAI/ }).click()
  const said = window.getByRole('region', { name: m.about_spoken_of({ name: 'OpenAI' }) })
  await expect(said).toContainText('un cinquième du montant initial')
  await expect(said).toContainText('Bloomberg')
  await expect(window.getByRole('region', { name: m.about_companions() })).toContainText('Nvidia')
  await window.getByRole('button', { name: m.about_deals() }).click()
  const deals = window.getByRole('group', { name: m.deals_graph() }).getByRole('button', { name: /→/ })
  await expect(deals).toHaveCount(5)
})
