import type { Page } from '@playwright/test'
import { m } from '../messages.compiled/messages.js'
import { call, tabTo } from './annotated'
import { expect, journey } from './fixtures'

interface Read {
  words: string
  value: number
  unit: string | null
  of: number | null
}
const figure = async (window: Page, words: string): Promise<Read> => {
  const { figures } = await call<{ figures: Read[] }>(window, 'documents', 'marks', { id: 1 })
  return figures.find((each) => each.words.includes(words))!
}

journey(
  'a figure is corrected in value, unit and whose it is, by keys alone, and finding again leaves it',
  async ({ researcher, window }) => {
    await researcher.openSample()
    const { words } = await figure(window, '100 milliards')
    await window.mouse.click(...(await researcher.middleOf(words)))
    await window.keyboard.press('e')
    const inspector = researcher.inspector()
    const field = inspector.getByRole('textbox', { name: m.read_value() })
    await expect(field).toBeFocused()
    await expect(field).toHaveValue(words)
    await window.keyboard.type('beaucoup')
    await window.keyboard.press('Enter')
    await researcher.hears(m.error_not_an_amount({ words: 'beaucoup' }))
    await window.keyboard.press('Control+a')
    await window.keyboard.type('90 milliards d’euros')
    await window.keyboard.press('Enter')
    await researcher.hears(m.read_said_corrected({ words }))
    expect(await figure(window, words)).toMatchObject({ value: 9e10, unit: 'EUR' })

    // Correcting again begins with what it is by now: the words of the text are a correction like any other.
    await window.keyboard.press('e')
    await expect(field).not.toHaveValue(words)
    await window.keyboard.type(words)
    await window.keyboard.press('Enter')
    await researcher.hears(m.read_said_corrected({ words }))
    expect(await figure(window, words)).toMatchObject({ value: 1e11, unit: 'EUR' })
    await expect(inspector.getByRole('note', { name: m.read_why() })).toHaveCount(0)
    await expect(inspector).toContainText(m.read_decided())

    await window.keyboard.press('e')
    await tabTo(inspector.getByRole('button', { name: m.read_figure_of() }))
    await window.keyboard.press('Enter')
    await window.keyboard.type('Nvidia')
    await expect(window.getByRole('option', { name: 'Nvidia' }).first()).toHaveAttribute(
      'aria-selected',
      'true',
    )
    await window.keyboard.press('Enter')
    await researcher.hears(m.read_said_figure_of({ words, name: 'Nvidia' }))
    await window.keyboard.press('e')
    await tabTo(inspector.getByRole('button', { name: m.read_figure_of() }))
    await window.keyboard.press('Enter')
    await window.getByRole('option', { name: m.read_figure_of_nothing() }).click()
    await researcher.hears(m.read_said_figure_of_nothing({ words }))
    const corrected = await figure(window, words)
    await call(window, 'documents', 'readAgain', { id: 1 })
    expect(await figure(window, words)).toEqual(corrected)

    for (let acts = 0; acts < 5; acts++) await call(window, 'library', 'undo', undefined)
    expect(await figure(window, words)).toMatchObject({ value: 1e11, unit: 'USD' })
  },
)

journey(
  'a corrected figure is what its deal and its check tell, everywhere, and undo brings back what was found',
  async ({ researcher, window }) => {
    await researcher.openSample()
    // The deal has its amount from the text, the check from the title.
    const all = ['100 milliards', '100 milliards de dollars']
    for (const words of all) {
      await window.mouse.click(...(await researcher.middleOf(words)))
      await window.keyboard.press('e')
      await window.keyboard.type('80 milliards')
      await window.keyboard.press('Enter')
      await researcher.hears(m.read_said_corrected({ words }))
      expect(await figure(window, words)).toMatchObject({ value: 8e10, unit: 'USD' })
    }

    /** What the cards beside the text, the graph, the table and an entity's page tell. */
    const areTold = async (amount: string, check: RegExp) => {
      await researcher.show('reading')
      await window.keyboard.press('Escape')
      const inspector = researcher.inspector()
      await expect(inspector.getByRole('region', { name: m.read_deals() })).toContainText(amount)
      const checks = inspector.getByRole('region', { name: m.read_checks() })
      await expect(checks.getByRole('button', { name: /un cinquième/ })).toHaveAccessibleName(check)
      await researcher.show('deals')
      const graph = window.getByRole('group', { name: m.deals_graph() })
      const ofBoth = graph.getByRole('button', { name: /^Nvidia → OpenAI/ })
      await expect(ofBoth.first()).toHaveAccessibleName(new RegExp(`\\${amount}`))
      const table = window.getByRole('table', { name: m.deals_table() })
      await expect(table.getByRole('row').filter({ hasText: 'collapsed' })).toContainText(amount)
      await researcher.show('entities')
      await window
        .getByRole('listbox')
        .getByRole('option', { name: /^OpenAI/ })
        .first()
        .click()
      await expect(window.getByRole('main')).toContainText(amount)
    }
    await areTold('$80B', /\$20B ÷ \$80B.*= 0\.25 ≠ 0\.2/s)
    for (const words of all.toReversed()) {
      await window.keyboard.press('Control+z')
      await researcher.hears(m.undo_done({ act: m['act_correct figure']({ words }) }))
    }
    await areTold('$100B', /\$20B ÷ \$100B.*= 0\.2 /s)
  },
)
