import { m } from '../messages.compiled/messages.js'
import { expect, test } from './fixtures'

test('whoever opened words or a page comes back to where they were, by keys alone', async ({
  researcher,
  window,
}) => {
  const { keyboard } = window
  const isIn = (view: Parameters<typeof researcher.show>[0]) =>
    expect(window.getByRole('main', { name: m[`command_view-${view}`]() })).toBeVisible()
  await researcher.openSample()

  await researcher.show('deals')
  await expect(window.getByRole('heading', { name: m['command_view-deals']() })).toBeFocused()
  const graph = window.getByRole('group', { name: m.deals_graph() })
  const node = graph.getByRole('button', { name: 'OpenAI', exact: true })
  const deal = graph.getByRole('button', { name: /→/ }).nth(2)
  const walkTo = async (part: typeof node, ...keys: string[]) => {
    const stop = graph.locator('[tabindex="0"]')
    await expect(stop).toBeVisible()
    for (let step = 0; step < 20 && !(await isFocused(stop)); step++) await keyboard.press('Tab')
    for (const key of keys) await keyboard.press(key)
    await expect(part).toBeFocused()
  }
  const isFocused = (part: typeof node) => part.evaluate((each) => each === document.activeElement)

  // From a name of the picture to its page, and back to the name; forward, and back again.
  await walkTo(node, 'ArrowRight', 'ArrowRight')
  await keyboard.press('Enter')
  await isIn('entities')
  await expect(window.getByRole('region', { name: 'OpenAI', exact: true })).toBeVisible()
  await keyboard.press('Alt+ArrowLeft')
  await isIn('deals')
  await expect(node).toBeFocused()
  await keyboard.press('Alt+ArrowRight')
  await isIn('entities')
  await keyboard.press('Alt+ArrowLeft')
  await expect(node).toBeFocused()

  // From a deal to its words: Escape lets the mark go, then leads back to the deal.
  await walkTo(deal, 'Home', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp')
  await keyboard.press('Enter')
  await expect(researcher.text()).toBeFocused()
  await expect(researcher.inspector()).not.toContainText(m.read_nothing_chosen())
  await keyboard.press('Escape')
  await expect(researcher.inspector()).toContainText(m.read_nothing_chosen())
  await isIn('reading')
  await keyboard.press('Escape')
  await isIn('deals')
  await expect(deal).toBeFocused()

  // From a list back to its row.
  await researcher.show('quotes')
  const list = window.getByRole('grid', { name: m.quotes_list() })
  const row = list.getByRole('row').nth(2)
  await expect(list).toBeFocused()
  for (const key of ['j', 'j', 'Enter']) await keyboard.press(key)
  await expect(researcher.text()).toBeFocused()
  await keyboard.press('Alt+ArrowLeft')
  await expect(list).toBeFocused()
  await expect(list).toHaveAttribute('aria-activedescendant', (await row.getAttribute('id'))!)

  // By the palette, too, where it is a command.
  await keyboard.press('Control+k')
  await keyboard.type(m.command_back())
  await keyboard.press('Enter')
  await isIn('deals')
  await expect(deal).toBeFocused()

  // The stretch of time that was looked at, and what was sought among the entities, are as they were.
  await researcher.show('timeline')
  const timeline = window.getByRole('group', { name: m.timeline_title() })
  const whole = timeline.getByRole('button', { name: /^Sep 2025/ })
  await expect(whole).toHaveCount(1)
  for (const key of ['+', '+', 'ArrowRight', 'ArrowRight']) await keyboard.press(key)
  await expect(whole).toHaveCount(0)
  await researcher.show('entities')
  const names = window.getByRole('listbox', { name: m.entities_list() }).getByRole('option')
  await keyboard.press('/')
  await keyboard.type('bloom')
  await expect(names).toHaveCount(1)
  await keyboard.press('Alt+ArrowLeft')
  await isIn('timeline')
  await expect(timeline).toBeVisible()
  await expect(whole).toHaveCount(0)
  await keyboard.press('0')
  await expect(whole).toHaveCount(1)
  await keyboard.press('Alt+ArrowRight')
  await isIn('entities')
  await expect(names).toHaveCount(1)
  await expect(window.getByRole('searchbox', { name: m.entities_search() })).toHaveValue('bloom')

  // From a column, too.
  await researcher.putBeside('Nous adorons', 'Non, non')
  await keyboard.press('ArrowRight')
  await expect(window.getByRole('article').first()).toBeFocused()
  await keyboard.press('Alt+ArrowLeft')
  await isIn('quotes')

  // A mark that was taken back meanwhile is not lit at its old place, nor is another that stands there.
  await researcher.show('reading')
  await researcher.selectWords('manque de discipline')
  await keyboard.press('h')
  await researcher.hears(m.read_said_highlighted({ words: 'manque de discipline' }))
  await researcher.show('deals')
  await keyboard.press('Control+z')
  await researcher.hears(m.undo_done({ act: m.act_highlight({ words: 'manque de discipline' }) }))
  await keyboard.press('Alt+ArrowLeft')
  await isIn('reading')
  await expect(researcher.inspector()).toContainText(m.read_nothing_chosen())

  // Who only went to Reading is not sent away by Escape, and nothing lies before the first place.
  await researcher.show('reading')
  await expect(researcher.text()).toBeFocused()
  await keyboard.press('Escape')
  await keyboard.press('Escape')
  await isIn('reading')
  for (let step = 0; step < 24; step++) await keyboard.press('Alt+ArrowLeft')
  await isIn('library')
})
