import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { annotate, call, type Made, rowsOf, tabTo, takeBack, three } from './annotated'
import { faultsOf } from './faults-seen'
import { expect, journey } from './fixtures'

journey(
  'annotations are found, narrowed, changed together and sought again by keys alone',
  async ({ researcher, window, folder }) => {
    await annotate(researcher, folder, three)
    await researcher.show('annotations')
    const rows = rowsOf(window)
    await expect(rows).toHaveCount(3)

    const order = window.getByRole('combobox', { name: m.annotations_order() })
    await expect(order).toHaveValue('newest')
    await expect(order.getByRole('option', { name: m.annotations_order_best() })).toHaveCount(0)
    await window.keyboard.press('/')
    await window.keyboard.type('reunion')
    await expect(rows).toHaveCount(1)
    await expect(order).toHaveValue('best')
    await expect(rows).toContainText('Pourquoi ?')
    await window.keyboard.type(' before:hier ')
    const told = m.search_not_applied({ words: `before:hier (${m.search_why_date()})` })
    await expect(window.getByRole('status').filter({ hasText: told })).toBeVisible()
    await expect(rows).toHaveCount(1)
    await window.keyboard.press('Escape')
    await expect(rows).toHaveCount(3)

    const filters = window.getByRole('navigation', { name: m.annotations_filters() })
    const nested = filters.getByText('accords', { exact: true })
    await expect(nested).toHaveAttribute('title', 'politique/accords')
    const left = async (words: string) => (await filters.getByText(words, { exact: true }).boundingBox())!.x
    expect(await left('accords')).toBeGreaterThan(await left('politique'))
    await tabTo(filters.getByRole('checkbox', { name: /politique\/accords/ }), 'Shift+Tab')
    await window.keyboard.press('Space')
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText('Nous attendons un accord')

    await tabTo(window.getByRole('textbox', { name: m.annotations_save_as() }))
    await window.keyboard.type('Accords')
    await window.keyboard.press('Enter')
    const saved = window.getByRole('group', { name: m.annotations_saved() })
    await expect(saved.getByRole('button', { name: 'Accords', exact: true })).toBeVisible()

    await tabTo(filters.getByRole('button', { name: m.quotes_filter_clear() }), 'Shift+Tab')
    await window.keyboard.press('Enter')
    await expect(rows).toHaveCount(3)

    // Two of the three are ticked; only these change.
    await tabTo(window.getByRole('grid', { name: m.annotations_list() }))
    await window.keyboard.press('Home')
    await window.keyboard.press('Space')
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('Space')
    const many = window.getByRole('group', { name: m.annotations_many() })
    await expect(many).toContainText(m.annotations_ticked({ count: 2 }))
    await tabTo(many.getByRole('combobox', { name: m.annotations_tag(), exact: true }), 'Shift+Tab')
    await window.keyboard.type('à relire')
    await window.keyboard.press('Enter')
    await researcher.hears(m.annotations_changed({ count: 2 }))
    await expect(rows.filter({ hasText: 'à relire' })).toHaveCount(2)
    await expect(rows.filter({ hasText: 'reporté la réunion' })).not.toContainText('à relire')
    const colour = many.getByRole('combobox', { name: m.read_colour() })
    await tabTo(colour, 'Shift+Tab')
    await window.keyboard.type(m.read_colour_blue())
    await expect(colour).toHaveValue('blue')
    await tabTo(many.getByRole('button', { name: m.annotations_recolour() }))
    await window.keyboard.press('Enter')
    await expect(rows.filter({ hasText: m.read_colour_blue() })).toHaveCount(2)
    await takeBack(researcher)
    await expect(rows.filter({ hasText: m.read_colour_blue() })).toHaveCount(0)
    await takeBack(researcher)
    await expect(rows.filter({ hasText: 'à relire' })).toHaveCount(0)

    await tabTo(saved.getByRole('button', { name: 'Accords', exact: true }))
    await window.keyboard.press('Enter')
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText('Nous attendons un accord')
    await tabTo(saved.getByRole('button', { name: m.annotations_forget({ name: 'Accords' }) }))
    await window.keyboard.press('Enter')
    await expect(saved.getByRole('button', { name: 'Accords', exact: true })).toHaveCount(0)
    await takeBack(researcher)
    await expect(saved.getByRole('button', { name: 'Accords', exact: true })).toBeVisible()

    await tabTo(window.getByRole('grid', { name: m.annotations_list() }))
    await window.keyboard.press('Enter')
    await expect(researcher.inspector()).toContainText('Nous attendons un accord')
  },
)

journey(
  'with nothing ticked, what goes to the trash is all that were found, and comes back at once',
  async ({ researcher, window, folder }) => {
    await annotate(researcher, folder, three)
    await researcher.show('annotations')
    const many = window.getByRole('group', { name: m.annotations_many() })
    await expect(many).toContainText(m.annotations_all({ count: 3 }))
    await many.getByRole('button', { name: m.annotations_all_to_trash({ count: 3 }) }).press('Enter')
    await researcher.hears(m.annotations_trashed({ count: 3 }))
    await expect(rowsOf(window)).toHaveCount(0)
    await window.getByRole('button', { name: m.command_undo(), exact: true }).click()
    await expect(rowsOf(window)).toHaveCount(3)
  },
)

journey(
  'colours mean what a person says, in the list, its filters and beside a text',
  async ({ researcher, window, folder }) => {
    await annotate(researcher, folder, three)
    await researcher.show('annotations')
    await tabTo(window.getByRole('button', { name: m.annotations_code_book() }), 'Shift+Tab')
    await window.keyboard.press('Enter')
    const book = window.getByRole('dialog', { name: m.annotations_code_book() })
    await tabTo(book.getByRole('textbox', { name: m.read_colour_red() }))
    await window.keyboard.type('à vérifier')
    await window.keyboard.press('Tab')
    await researcher.hears(m.annotations_meant({ name: m.read_colour_red(), meaning: 'à vérifier' }))
    await window.keyboard.press('Escape')
    const meant = m.annotations_colour_means({ name: m.read_colour_red(), meaning: 'à vérifier' })
    await expect(rowsOf(window).filter({ hasText: meant })).toHaveCount(1)
    await expect(
      window
        .getByRole('navigation', { name: m.annotations_filters() })
        .getByRole('checkbox', { name: meant }),
    ).toBeVisible()
    await tabTo(window.getByRole('grid', { name: m.annotations_list() }))
    await window.keyboard.press('Enter')
    await expect(researcher.inspector().getByRole('list', { name: m.annotations_legend() })).toContainText(
      'à vérifier',
    )
    await takeBack(researcher)
    await expect(researcher.inspector().getByRole('list', { name: m.annotations_legend() })).toHaveCount(0)
  },
)

journey(
  'every occurrence is highlighted after a preview, as one step, in a document or in the library',
  async ({ researcher, window, folder }) => {
    await annotate(researcher, folder, [])
    const other = join(folder, 'autre.txt')
    await writeFile(other, 'Un autre jour\n\nUn budget de plus est voté.')
    await researcher.importFiles([other])
    const documents = window.getByRole('listbox', { name: m.docs_list() })
    await expect(documents.getByRole('option')).toHaveCount(2)
    await documents.getByRole('option', { name: /Compte rendu/ }).click()
    await window.keyboard.press('Enter')
    await expect(researcher.text()).toBeVisible()
    await researcher.selectWords('budget')
    await window.keyboard.press('H')
    const preview = window.getByRole('dialog', { name: m.annotations_every_title({ words: 'budget' }) })
    await expect(preview.getByRole('row')).toHaveCount(3)
    await tabTo(preview.getByRole('grid'))
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('Space')
    await expect(preview.getByRole('row', { selected: true })).toHaveCount(2)
    await tabTo(preview.getByRole('button', { name: m.annotations_every_mark({ count: 2 }) }), 'Shift+Tab')
    await window.keyboard.press('Enter')
    await expect(preview).toHaveCount(0)
    await researcher.hears(m.annotations_every_done({ count: 2, words: 'budget' }))
    const made = () => call<unknown[]>(window, 'annotations', 'list', {})
    expect(await made()).toHaveLength(2)
    await takeBack(researcher)
    await researcher.hears(m.undo_done({ act: m['act_highlight all']({ words: 'budget' }) }))
    expect(await made()).toHaveLength(0)

    // The whole library, by keys: each place is looked at first, with its document, and all are one step.
    await researcher.selectWords('budget')
    await window.keyboard.press('H')
    await tabTo(preview.getByRole('checkbox', { name: m.annotations_every_library() }), 'Shift+Tab')
    await window.keyboard.press('Space')
    await expect(preview.getByRole('row')).toHaveCount(4)
    await expect(preview.getByRole('row').filter({ hasText: 'Un autre jour' })).toContainText('de plus')
    await tabTo(preview.getByRole('button', { name: m.annotations_every_mark({ count: 4 }) }))
    await window.keyboard.press('Enter')
    await researcher.hears(m.annotations_every_done({ count: 4, words: 'budget' }))
    expect(await made()).toHaveLength(4)
    await takeBack(researcher)
    await expect.poll(async () => (await made()).length).toBe(0)
  },
)

journey(
  'thousands of occurrences are offered as far as they are seen, and all are highlighted',
  async ({ researcher, window, folder }) => {
    const count = 6_000
    const lines = Array.from({ length: count }, (_, at) => `Le budget ${at} est tenu.`)
    await writeFile(join(folder, 'budgets.txt'), ['Budgets', ...lines].join('\n\n'))
    await researcher.importFiles([join(folder, 'budgets.txt')])
    await expect(window.getByRole('contentinfo')).toContainText(m.count_documents({ count: 1 }))
    await researcher.show('reading')
    await researcher.selectWords('tenu')
    await window.keyboard.press('H')
    const preview = window.getByRole('dialog')
    const all = preview.getByRole('button', { name: m.annotations_every_mark({ count }) })
    await expect(all).toBeFocused()
    await expect(preview.getByRole('row').first()).toBeVisible()
    expect(await preview.getByRole('row').count()).toBeLessThan(100)
    await window.keyboard.press('Enter')
    await researcher.hears(m.annotations_every_done({ count, words: 'tenu' }))
  },
)

journey(
  'a comment stands beside its words, chooses them, and goes with its layer',
  async ({ researcher, window, folder }) => {
    await annotate(researcher, folder, three)
    await researcher.show('reading')
    const beside = window.getByRole('group', { name: m.read_comments_beside() }).getByRole('button')
    await expect(beside).toHaveText(['Pourquoi ?'])
    const [, line] = await researcher.middleOf('reporté la réunion')
    const { x, y, height } = (await beside.boundingBox())!
    const words = (await researcher.text().locator('p.block').first().boundingBox())!
    expect(x).toBeGreaterThan(words.x + words.width)
    expect(line).toBeGreaterThan(y)
    expect(line).toBeLessThan(y + height)
    await beside.click()
    const card = researcher.inspector().getByRole('region', { name: m.read_annotation() })
    await expect(card).toContainText('reporté la réunion')
    await expect(researcher.text()).toBeFocused()
    await window.keyboard.press('4')
    await expect(beside).toHaveCount(0)
  },
)

journey(
  'annotations that overlap are all drawn, and each is reached by keys and by clicks',
  async ({ researcher, window, folder }) => {
    const overlapping: Made[] = [
      { words: 'Nous attendons un accord', colour: 'red', comment: 'tout' },
      { words: 'attendons un', colour: 'blue', comment: 'dedans' },
      { words: 'un accord », a déclaré', colour: 'green', comment: 'à cheval' },
      { words: 'attendons un', colour: 'yellow', comment: 'au même endroit' },
    ]
    await annotate(researcher, folder, overlapping)
    await researcher.show('library')
    await window.keyboard.press('Enter')
    await expect(researcher.text()).toBeVisible()
    const drawn = await window.evaluate(() =>
      [...CSS.highlights].flatMap(([name, { size }]) =>
        name.startsWith('annotation-') && size ? [name] : [],
      ),
    )
    expect(drawn.sort()).toEqual([
      'annotation-blue',
      'annotation-green',
      'annotation-red',
      'annotation-yellow',
    ])
    const card = researcher.inspector().getByRole('region', { name: m.read_annotation() })
    const seen = new Set<string>()
    for (let step = 0; step < 12; step++) {
      await window.keyboard.press('j')
      for (const { comment = '' } of overlapping)
        if (await card.getByText(comment, { exact: true }).count()) seen.add(comment)
    }
    expect(seen.size).toBe(overlapping.length)
    for (const [words, comment] of [
      ['Nous', 'tout'],
      ['déclaré', 'à cheval'],
      ['attendons', 'dedans'],
    ] as const) {
      await window.mouse.click(...(await researcher.middleOf(words)))
      await expect(card.getByText(comment, { exact: true })).toBeVisible()
    }
  },
)

journey(
  'the filled list, its code book and its trash have no serious fault, in light colours and dark ones',
  async ({ researcher, window, folder }) => {
    const [id] = await annotate(researcher, folder, three)
    await call(window, 'colours', 'mean', { colour: 'red', meaning: 'à vérifier' })
    await call(window, 'annotations', 'removeMany', { ids: [id] })
    await researcher.show('annotations')
    await expect(rowsOf(window)).toHaveCount(2)
    expect(await faultsOf(window), 'list').toEqual([])
    await window.getByRole('button', { name: m.annotations_code_book() }).click()
    await window
      .getByRole('dialog')
      .getByRole('button', { name: /argent/ })
      .click()
    expect(await faultsOf(window), 'code book').toEqual([])
    await window.keyboard.press('Escape')
    await window.getByRole('button', { name: m.command_trash(), exact: true }).click()
    await expect(window.getByRole('dialog').getByRole('listitem')).toHaveCount(1)
    expect(await faultsOf(window), 'trash').toEqual([])
  },
)
