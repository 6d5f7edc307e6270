import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { expect, journey } from './fixtures'

journey(
  'deals are drawn, and each part opens the exact words, by keyboard',
  async ({ researcher, window }) => {
    await researcher.openSample()
    await researcher.show('deals')
    const graph = window.getByRole('group', { name: m.deals_graph() })
    const deals = graph.getByRole('button', { name: /→/ })
    // Of few deals, those that are not sure are drawn, too: paler, said so where they are read out, and left out by a key.
    await window.getByRole('button', { name: m.deals_doubtful_hide({ count: 2 }) }).press('Enter')
    await expect(deals).toHaveText([/\$2B/, /\$20B/, /\$100B/, /Contract/])
    const histories = window.getByRole('group', { name: m.deals_histories() })
    const unsure = histories.getByRole('button', { name: /^(Amazon|SoftBank) → OpenAI: / })
    await expect(unsure).toHaveCount(0)
    await window.getByRole('button', { name: m.deals_doubtful_show({ count: 2 }) }).press('Enter')
    await expect(unsure).toHaveCount(2)
    await expect(deals.nth(0)).toHaveAccessibleName(/\$50B · negotiating · not sure$/)
    await expect(deals.nth(2)).toHaveAccessibleName(/\$100B · collapsed$/)
    await expect(deals.nth(3)).toHaveAccessibleName(/\$20B · negotiating · −80% from \$100B$/)
    await expect(deals).toHaveText([
      /\$50B\s*negotiating\?/,
      /\$30B\s*intended\?/,
      /\$100B\s*collapsed/,
      /\$20B\s*negotiating · −80%/,
      /\$2B\s*announced/,
      /Contract\s*signed/,
    ])
    const steps = histories.getByRole('button', { name: /^Nvidia → OpenAI: (intended|on hold|collapsed)/ })
    await expect(steps).toHaveCount(3)
    await expect(window.getByRole('table', { name: m.deals_table() }).getByRole('row')).toHaveCount(7)
    // Each status that is drawn has its row, with its day and who reports it.
    const rows = window.getByRole('table', { name: m.deals_steps() }).locator('tbody').getByRole('row')
    await expect(rows).toHaveCount(await histories.getByRole('button').count())
    const talks = rows.filter({ hasText: '$20B' })
    await expect(talks).toHaveText(/Nvidia → OpenAI · \$20B\s*Feb 3, 2026\s*negotiating\s*Bloomberg/)
    await talks.getByRole('button').focus()
    await window.keyboard.press('Enter')
    await expect(researcher.text()).toBeVisible()
    await expect(researcher.inspector()).toContainText('$20B')
    await researcher.show('deals')

    // The graph is one stop of Tab; arrows lead from column to column as the eye goes, and among what stands above each other.
    const stop = graph.locator('[tabindex="0"]')
    await expect(stop).toHaveAccessibleName('Amazon')
    await stop.focus()
    for (const [key, name] of [
      ['ArrowRight', /\$50B/],
      ['ArrowRight', /^OpenAI$/],
      ['ArrowRight', /Contract/],
      ['ArrowRight', /^AMD$/],
      ['Home', /^Amazon$/],
      ['ArrowDown', /^SoftBank$/],
      ['ArrowDown', /^Nvidia$/],
      ['ArrowRight', /\$20B/],
      ['ArrowUp', /\$100B/],
    ] as const) {
      await window.keyboard.press(key)
      await expect(graph.locator(':focus')).toHaveAccessibleName(name)
    }
    await expect(stop).toHaveCount(1)
    await window.keyboard.press('Enter')
    await expect(researcher.text()).toBeVisible()
    await expect(researcher.inspector()).toContainText(/collapsed|Cinq mois plus tard/)
  },
)

journey(
  'a long table is folded until a key comes to it, and copied whole',
  async ({ researcher, window, folder }) => {
    const file = join(folder, 'jours.md')
    const days = Array.from({ length: 20 }, (_, at) => `Le ${at + 2} février 2026, il a plu à Brest.`)
    await writeFile(file, `---\ntitle: Les jours\nlang: fr\n---\n\n${days.join('\n\n')}\n`)
    await researcher.importFiles([file])
    await expect(window.getByRole('main').getByText('Les jours', { exact: true }).first()).toBeVisible()
    await researcher.show('timeline')
    const title = m.timeline_table()
    const table = window.getByRole('table', { name: title })
    await expect(table.locator('tbody').getByRole('row')).toHaveCount(20)
    const unfold = window.getByRole('button', { name: m.picture_table_unfold({ title, count: '20' }) })
    const fold = window.getByRole('button', { name: m.picture_table_fold({ title }) })
    await unfold.press('Enter')
    await fold.press('Enter')
    await expect(unfold).toBeFocused()
    await table.getByRole('button').last().focus()
    await expect(fold).toBeVisible()
  },
)

journey(
  "an entity's page tells what others say of it, and leads to its deals",
  async ({ researcher, window }) => {
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
  },
)

journey(
  'who speaks of whom is a grid of cells that open the quotes, by keyboard',
  async ({ researcher, window }) => {
    await researcher.openSample()
    await researcher.show('voices')
    const grid = window.getByRole('grid', { name: m.voices_matrix() })
    const cell = grid.getByRole('gridcell', {
      name: m.voices_cell({ speaker: 'Sam Altman', of: 'Nvidia', count: 1 }),
    })
    await expect(cell).toBeVisible()
    await grid.locator('[tabindex="0"]').focus()
    const focused = grid.locator(':focus')
    const first = await focused.getAttribute('aria-label')
    await window.keyboard.press('ArrowDown')
    await expect(focused).not.toHaveAttribute('aria-label', first!)
    await cell.focus()
    await window.keyboard.press('Enter')
    const quotes = window.getByRole('group', { name: m.voices_quotes() })
    await expect(quotes).toContainText('Nous adorons travailler avec Nvidia')
    await expect(quotes).toBeFocused()
    await window.keyboard.press('Tab')
    await window.keyboard.press('Enter')
    await expect(researcher.text()).toBeVisible()
  },
)

journey(
  'mentions over time are drawn for the names one adds, by keyboard',
  async ({ researcher, window, folder }) => {
    const files = ['2026-01', '2026-02', '2026-02'].map((month, index) => {
      const file = join(folder, `note ${index}.md`)
      const said = `« Nous restons », a déclaré Zoé Okafor. Zoé Okafor dirige Anthropic.`
      return { file, words: `---\ntitle: Note ${index}\ndate: ${month}-10\nlang: fr\n---\n\n${said}\n` }
    })
    for (const { file, words } of files) await writeFile(file, words)
    await researcher.importFiles(files.map(({ file }) => file))
    await expect(window.getByRole('main').getByText('Note 2', { exact: true }).first()).toBeVisible()
    await researcher.show('voices')
    const names = window.getByRole('group', { name: m.voices_followed() })
    const drawn = window.getByRole('group', { name: m.voices_mentions() })
    // Those named most are drawn from the start; they are taken away, and one is added by a name badly typed.
    const remove = names.getByRole('button', { name: /^Take away/ })
    await expect(remove.first()).toBeVisible()
    for (let left = await remove.count(); left > 0; left--) {
      await remove.first().focus()
      await window.keyboard.press('Enter')
      await expect(remove).toHaveCount(left - 1)
    }
    await names.getByRole('button', { name: m.voices_follow() }).focus()
    await window.keyboard.press('Enter')
    await window.keyboard.type('okafr')
    await expect(window.getByRole('option', { name: /Okafor/ })).toBeVisible()
    await window.keyboard.press('Enter')
    const bars = drawn.getByRole('button', { name: /Okafor/ })
    await expect(bars).toHaveCount(2)
    await expect(bars.nth(1)).toHaveAccessibleName(/Feb 2026.*4.*2 documents/)
    // One bar is in the tab order; arrows lead to the others.
    await expect(drawn.locator('[tabindex="0"]')).toHaveCount(1)
    await bars.nth(1).focus()
    await window.keyboard.press('ArrowLeft')
    await expect(bars.nth(0)).toBeFocused()
    await expect(drawn.locator('[tabindex="0"]')).toHaveCount(1)
    await window.keyboard.press('ArrowRight')
    await window.keyboard.press('Enter')
    // A bar stands for several mentions: it opens their sentences, and each of these its place.
    const sentences = window.getByRole('group', { name: m.voices_named() })
    await expect(sentences).toBeFocused()
    await expect(sentences.getByRole('button')).toHaveText([/a déclaré/, /dirige/, /a déclaré/, /dirige/])
    await window.keyboard.press('Tab')
    await window.keyboard.press('Enter')
    await expect(researcher.text()).toBeVisible()
  },
)

journey('where nobody is named, voices end with what they will show', async ({ researcher, window }) => {
  await researcher.show('voices')
  await expect(window.getByText(m.voices_none_how())).toBeVisible()
  await expect(window.getByRole('group', { name: m.voices_followed() })).toHaveCount(0)
  await expect(window.getByText(m.voices_mentions_none())).toHaveCount(0)
})
