import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { expect, journey } from './fixtures'
import { resize } from './launch'

journey('a timeline shows a month as a bar and is narrowed to one name', async ({ researcher, window }) => {
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
  // What was said is in a table, too, each as often as it is drawn.
  const said = window.getByRole('table', { name: m.timeline_statements() }).locator('tbody').getByRole('row')
  await expect(said).toHaveCount(await picture.locator('.said').count())
  // Nearer, the ends of the time are out of sight.
  await window.keyboard.press('+')
  await expect(month).toHaveCount(0)
  await window.keyboard.press('0')
  await expect(month).toBeVisible()

  const narrow = async () => {
    await window.getByRole('button', { name: m.picture_about() }).press('Enter')
    await window.keyboard.type('blomberg')
    await expect(window.getByRole('option', { name: /^Bloomberg/ })).toBeVisible()
    await window.keyboard.press('Enter')
    await expect(table.getByRole('rowheader')).toHaveText(['Feb 3, 2026'])
  }
  await narrow()
  await expect(picture.getByRole('button', { name: /^Bloomberg: / })).toHaveCount(1)
  const bloomberg = said.filter({ hasText: 'un cinquième du montant initial' })
  await expect(bloomberg).toHaveText(/^Feb 3, 2026\s*Bloomberg\s*Nvidia négocie/)
  // Taken away, all stands there again, and the keys go on from the button beside it.
  await window.getByRole('button', { name: m.picture_about_clear() }).press('Enter')
  await expect(window.getByRole('button', { name: m.picture_about() })).toBeFocused()
  await expect(month).toBeVisible()
  await narrow()
  // One mark is in the tab order; arrows lead from the dates to what was said and back.
  await expect(picture.locator('[tabindex="0"]')).toHaveCount(1)
  await picture.locator('[tabindex="0"]').focus()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('ArrowDown')
  await expect(picture.getByRole('button', { name: /^Bloomberg: / })).toBeFocused()
  await window.keyboard.press('ArrowUp')
  await window.keyboard.press('ArrowUp')
  await expect(day).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(researcher.text()).toBeVisible()

  await researcher.show('timeline')
  await bloomberg.getByRole('button').focus()
  await window.keyboard.press('Enter')
  await expect(researcher.text()).toBeVisible()
  await expect(researcher.inspector()).toContainText('un cinquième du montant initial')
})

journey(
  'a day that several documents name opens the place in each of them, by keyboard',
  async ({ researcher, window, folder }) => {
    const files = ['premier', 'deuxième', 'troisième'].map((which) => {
      const file = join(folder, `${which}.md`)
      const text = `Le conseil du ${which} arrondissement a voté son budget le 3 février 2026.`
      return { file, words: `---\ntitle: Le ${which}\nlang: fr\n---\n\n${text}\n` }
    })
    for (const { file, words } of files) await writeFile(file, words)
    await researcher.importFiles(files.map(({ file }) => file))
    await expect(window.getByRole('main').getByText('Le troisième', { exact: true }).first()).toBeVisible()

    const places = window.getByRole('group', { name: m.timeline_places_list() })
    const opens = async (steps: number, words: string) => {
      await expect(places).toBeFocused()
      await expect(places.getByRole('button')).toHaveText([/premier/, /deuxième/, /troisième/])
      for (let step = 0; step < steps; step++) await window.keyboard.press('Tab')
      await window.keyboard.press('Enter')
      await expect(researcher.text()).toContainText(words)
      await expect(researcher.inspector()).toContainText('3 février 2026')
    }

    await researcher.show('timeline')
    const picture = window.getByRole('group', { name: m.timeline_title() })
    await picture.getByRole('button', { name: /^Feb 3, 2026 × 3/ }).focus()
    await window.keyboard.press('Enter')
    await opens(3, 'Le conseil du troisième')

    await researcher.show('timeline')
    await window
      .getByRole('table', { name: m.timeline_table() })
      .getByRole('button', { name: m.timeline_places({ when: 'Feb 3, 2026', count: '3' }) })
      .focus()
    await window.keyboard.press('Enter')
    await opens(2, 'Le conseil du deuxième')
  },
)

journey(
  'much that was said on one day is one mark, which opens the list of it, by keyboard',
  async ({ researcher, window, folder }) => {
    const file = join(folder, 'conseil.md')
    const said = Array.from(
      { length: 7 },
      (_, at) => `« Le budget numéro ${at} restera voté », a déclaré Zoé Okafor.`,
    )
    await writeFile(file, `---\ntitle: Le conseil\ndate: 2026-02-03\nlang: fr\n---\n\n${said.join('\n\n')}\n`)
    await researcher.importFiles([file])
    await expect(window.getByRole('main').getByText('Le conseil', { exact: true }).first()).toBeVisible()
    await researcher.show('timeline')
    await expect(window.getByText(/^Drawn here: 7 statements\.$/)).toBeVisible()
    const picture = window.getByRole('group', { name: m.timeline_title() })
    const mark = picture.getByRole('button', { name: /^Zoé Okafor, 7 statements, Feb 3, 2026$/ })
    await mark.focus()
    await window.keyboard.press('Enter')
    const list = window.getByRole('group', { name: m.timeline_said_list() })
    await expect(list).toBeFocused()
    await expect(list.getByRole('button')).toHaveCount(7)
    await window.keyboard.press('Tab')
    await window.keyboard.press('Tab')
    await window.keyboard.press('Enter')
    await expect(researcher.inspector()).toContainText('Le budget numéro 1')
  },
)

journey(
  'the time between what lies far off is left out, and told',
  async ({ researcher, app, window, folder }) => {
    const file = join(folder, 'loin.md')
    const said = ['Le 14 mars 1990, il pleut.', 'En septembre 2025, il neige.', 'Le 3 février 2026, il gèle.']
    await writeFile(file, `---\ntitle: Loin\nlang: fr\n---\n\n${said.join('\n\n')}\n`)
    await researcher.importFiles([file])
    await expect(window.getByRole('main').getByText('Loin', { exact: true }).first()).toBeVisible()
    await researcher.show('timeline')
    const picture = window.getByRole('group', { name: m.timeline_title() })
    const broken = picture.getByRole('img', {
      name: m.picture_break_how({ from: 'Mar 14, 1990', to: 'Sep 1, 2025' }),
    })
    await expect(broken).toHaveText(/35 years$/)
    await expect(picture.locator('text.day')).toHaveText(['Mar 14, 1990', 'Sep 2025', 'Feb 3, 2026'])
    // In a narrow window, too, each is told.
    await resize(app, 900, 800)
    await expect(picture.locator('text.day')).toHaveText(['Mar 14, 1990', 'Sep 2025', 'Feb 3, 2026'])
    await resize(app, 1440, 900)
    // Looked at nearer, the line is whole.
    await window.keyboard.press('+')
    await expect(broken).toHaveCount(0)
    await window.keyboard.press('0')
    await expect(broken).toHaveCount(1)
  },
)
