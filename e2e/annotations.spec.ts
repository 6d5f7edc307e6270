import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import type { Colour } from '../src-main/model/annotation'
import { m } from '../messages.compiled/messages.js'
import { expect, test } from './fixtures'
import type { Researcher } from './researcher'

const paragraphs = [
  'Compte rendu de séance',
  'Le comité a reporté la réunion du printemps. Le budget reste ouvert.',
  '« Nous attendons un accord », a déclaré Hélène Kerbrat.',
  'Le budget de la région dépasse le budget de la ville.',
]
const text = paragraphs.join('\n\n')

interface Made {
  words: string
  colour: Colour
  comment?: string
  tags?: string[]
}

const three: Made[] = [
  { words: 'reporté la réunion', colour: 'yellow', comment: 'Pourquoi ?', tags: ['calendrier'] },
  { words: 'Nous attendons un accord', colour: 'red', tags: ['politique/accords'] },
  { words: 'dépasse le budget de la ville', colour: 'green', tags: ['argent'] },
]

/** Brings the text in, and marks words of it by the wire: what is told of here begins where annotations are. */
async function annotate(researcher: Researcher, folder: string, made: Made[]): Promise<number[]> {
  const file = join(folder, 'compte-rendu.txt')
  writeFileSync(file, text)
  await researcher.importFiles([file])
  const { window } = researcher
  await expect(window.getByRole('listbox', { name: m.docs_list() }).getByRole('option')).toHaveCount(1)
  const ids: number[] = []
  for (const { words, ...rest } of made) {
    const start = text.indexOf(words)
    const span = { start, end: start + words.length }
    ids.push((await call<{ id: number }>(window, 'annotations', 'make', { document: 1, span, ...rest })).id)
  }
  return ids
}

async function call<Value>(window: Page, topic: string, name: string, input: unknown): Promise<Value> {
  const answer = await window.evaluate(
    ([topic, name, input]) => globalThis.florilege.call(topic, name, input),
    [topic, name, input] as const,
  )
  return (answer as { value: Value }).value
}

const rowsOf = (window: Page) => window.getByRole('grid', { name: m.annotations_list() }).getByRole('row')

/** Presses Tab until it has the focus: what no key reaches fails here. */
async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const window = target.page()
  for (let steps = 0; steps < 80; steps++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await window.keyboard.press(key)
  }
  await expect(target).toBeFocused()
}

async function takeBack(researcher: Researcher): Promise<void> {
  await researcher.window.keyboard.press('Control+z')
}

test('annotations are found, narrowed, changed together and sought again by keys alone', async ({
  researcher,
  window,
  folder,
}) => {
  await annotate(researcher, folder, three)
  await researcher.show('annotations')
  const rows = rowsOf(window)
  await expect(rows).toHaveCount(3)

  await window.keyboard.press('/')
  await window.keyboard.type('reunion')
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText('Pourquoi ?')
  await window.keyboard.press('Escape')
  await expect(rows).toHaveCount(3)

  const filters = window.getByRole('navigation', { name: m.annotations_filters() })
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
})

test('the code book describes, exemplifies, renames, merges, recolours and deletes, each as one step', async ({
  researcher,
  window,
  folder,
}) => {
  await annotate(researcher, folder, three)
  await researcher.show('annotations')
  const tags = () =>
    call<{ path: string; description: string; colour: string | null; count: number }[]>(
      window,
      'tags',
      'list',
      undefined,
    )
  const pathsOf = async () => (await tags()).map(({ path }) => path)
  const before = await tags()
  await tabTo(window.getByRole('button', { name: m.annotations_code_book() }), 'Shift+Tab')
  await window.keyboard.press('Enter')
  const book = window.getByRole('dialog', { name: m.annotations_code_book() })
  await tabTo(book.getByRole('button', { name: /argent/ }))
  await window.keyboard.press('Enter')

  await tabTo(book.getByRole('textbox', { name: m.annotations_description() }))
  await window.keyboard.type('Tout ce qui coûte')
  await tabTo(book.getByRole('combobox', { name: m.read_colour() }))
  await expect.poll(async () => (await tags())[0]?.description).toBe('Tout ce qui coûte')
  await window.keyboard.type(m.read_colour_orange())
  await expect.poll(async () => (await tags())[0]?.colour).toBe('orange')
  await tabTo(book.getByRole('button', { name: m.annotations_take_example() }))
  await window.keyboard.press('Enter')
  await expect(book).toContainText(m.read_quoted({ words: three[2]!.words }))

  const name = book.getByRole('textbox', { name: m.annotations_path() })
  await tabTo(name, 'Shift+Tab')
  await window.keyboard.press('Control+a')
  await window.keyboard.type('finances/argent')
  await tabTo(book.getByRole('button', { name: m.annotations_rename() }))
  await window.keyboard.press('Enter')
  await expect
    .poll(pathsOf)
    .toEqual(['calendrier', 'finances', 'finances/argent', 'politique', 'politique/accords'])

  await tabTo(name, 'Shift+Tab')
  await window.keyboard.press('Control+a')
  await window.keyboard.type('calendrier')
  await expect(book).toContainText(m.annotations_merge_touches({ tag: 'calendrier', count: 1 }))
  await tabTo(book.getByRole('button', { name: m.annotations_merge() }))
  await window.keyboard.press('Enter')
  await expect.poll(async () => (await tags()).find(({ path }) => path === 'calendrier')?.count).toBe(2)

  await tabTo(book.getByRole('button', { name: /^politique(?!\/)/ }))
  await window.keyboard.press('Enter')
  await tabTo(book.getByRole('button', { name: m.annotations_tag_delete() }))
  await window.keyboard.press('Enter')
  await expect.poll(pathsOf).toEqual(['calendrier', 'finances'])

  await window.keyboard.press('Escape')
  await expect(book).toHaveCount(0)
  for (const act of [
    m['act_remove tag']({ words: 'politique' }),
    m['act_rename tag']({ words: 'finances/argent' }),
    m['act_rename tag']({ words: 'argent' }),
    m['act_change tag']({ words: 'argent' }),
    m['act_change tag']({ words: 'argent' }),
    m['act_change tag']({ words: 'argent' }),
  ]) {
    await takeBack(researcher)
    await researcher.hears(m.undo_done({ act }))
  }
  await expect.poll(tags).toEqual(before)
})

test('colours mean what a person says, in the list, its filters and beside a text', async ({
  researcher,
  window,
  folder,
}) => {
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
    window.getByRole('navigation', { name: m.annotations_filters() }).getByRole('checkbox', { name: meant }),
  ).toBeVisible()
  await tabTo(window.getByRole('grid', { name: m.annotations_list() }))
  await window.keyboard.press('Enter')
  await expect(researcher.inspector().getByRole('list', { name: m.annotations_legend() })).toContainText(
    'à vérifier',
  )
  await takeBack(researcher)
  await expect(researcher.inspector().getByRole('list', { name: m.annotations_legend() })).toHaveCount(0)
})

test('every occurrence is highlighted after a preview, as one step', async ({
  researcher,
  window,
  folder,
}) => {
  await annotate(researcher, folder, [])
  await researcher.show('library')
  await window.keyboard.press('Enter')
  await expect(researcher.text()).toBeVisible()
  await researcher.selectWords('budget')
  await window.keyboard.press('H')
  const preview = window.getByRole('dialog', { name: m.annotations_every_title({ words: 'budget' }) })
  await expect(preview.getByRole('listitem')).toHaveCount(3)
  await tabTo(preview.getByRole('listitem').nth(1).getByRole('checkbox'))
  await window.keyboard.press('Space')
  await tabTo(preview.getByRole('button', { name: m.annotations_every_mark({ count: 2 }) }), 'Shift+Tab')
  await window.keyboard.press('Enter')
  await expect(preview).toHaveCount(0)
  await researcher.hears(m.annotations_every_done({ count: 2, words: 'budget' }))
  const made = () => call<unknown[]>(window, 'annotations', 'list', {})
  expect(await made()).toHaveLength(2)
  await takeBack(researcher)
  await researcher.hears(m.undo_done({ act: m['act_highlight all']({ words: 'budget' }) }))
  expect(await made()).toHaveLength(0)
})

test('what went to the trash comes back with its id, comment, tags and citations', async ({
  researcher,
  window,
  folder,
}) => {
  const [id] = await annotate(researcher, folder, three)
  await researcher.beginNote('Suivi')
  await window.keyboard.type('@reporté')
  const offers = window.getByRole('listbox', { name: m.note_suggestions() }).getByRole('option')
  await expect(offers.first()).toBeVisible()
  await window.keyboard.press('Enter')
  await researcher.noteIsSaved()
  const before = await call(window, 'annotations', 'rows', { ids: [id] })

  await researcher.show('annotations')
  const rows = rowsOf(window)
  await expect(rows).toHaveCount(3)
  await tabTo(window.getByRole('grid', { name: m.annotations_list() }))
  await window.keyboard.press('End')
  await window.keyboard.press('Delete')
  const warning = window.getByRole('dialog', { name: m.removal_title() })
  await expect(warning.getByRole('listitem')).toHaveText(['Suivi'])
  await window.keyboard.press('Escape')
  await expect(warning).toHaveCount(0)
  await expect(rows).toHaveCount(3)
  await window.keyboard.press('Delete')
  await tabTo(warning.getByRole('button', { name: m.removal_go() }))
  await window.keyboard.press('Enter')
  await expect(rows).toHaveCount(2)

  await tabTo(window.getByRole('button', { name: m.command_trash(), exact: true }), 'Shift+Tab')
  await window.keyboard.press('Enter')
  const trash = window.getByRole('dialog', { name: m.command_trash() })
  await expect(trash).toContainText('reporté la réunion')
  await tabTo(trash.getByRole('button', { name: m.annotations_bring_back() }))
  await window.keyboard.press('Enter')
  await expect(trash).toContainText(m.annotations_trash_empty())
  await window.keyboard.press('Escape')
  await expect(rows).toHaveCount(3)
  expect(await call(window, 'annotations', 'rows', { ids: [id] })).toEqual(before)
  expect(await call(window, 'notes', 'citing', { kind: 'annotation', ids: [id] })).toMatchObject([
    { title: 'Suivi' },
  ])
})

test('a removed document is brought back whole, or deleted for good once that is said twice', async ({
  researcher,
  window,
  folder,
}) => {
  await annotate(researcher, folder, three)
  await researcher.beginNote('Suivi')
  await researcher.cite('reporté')
  await researcher.noteIsSaved()
  await researcher.show('library')
  const documents = window.getByRole('listbox', { name: m.docs_list() }).getByRole('option')
  const warning = window.getByRole('dialog', { name: m.removal_title() })
  const remove = async () => {
    await expect(documents).toHaveCount(1)
    await tabTo(window.getByRole('listbox', { name: m.docs_list() }))
    await window.keyboard.press('Delete')
    await tabTo(warning.getByRole('button', { name: m.removal_go() }))
    await window.keyboard.press('Enter')
    await expect(warning).toHaveCount(0)
    await expect(documents).toHaveCount(0)
  }
  const trash = window.getByRole('dialog', { name: m.command_trash() })
  const openTrash = async () => {
    await window.keyboard.press('Control+k')
    await window.keyboard.type(m.command_trash())
    await window.keyboard.press('Enter')
    await expect(trash).toContainText(m.annotations_tag_count({ count: 3 }))
  }

  await remove()
  await takeBack(researcher)
  await remove()
  await openTrash()
  await tabTo(trash.getByRole('button', { name: m.annotations_bring_back() }))
  await window.keyboard.press('Enter')
  await expect(trash).toContainText(m.annotations_trash_empty())
  await window.keyboard.press('Escape')
  expect(await call(window, 'documents', 'list', {})).toMatchObject({ rows: [{ annotations: 3 }], total: 1 })

  // A note that cites it keeps it from being deleted for good.
  await remove()
  await openTrash()
  const forGood = trash.getByRole('button', { name: m.annotations_delete() })
  await tabTo(forGood)
  await window.keyboard.press('Enter')
  await expect(trash.getByRole('alert')).toHaveText(m.trash_documents_sure())
  await tabTo(forGood)
  await window.keyboard.press('Enter')
  await researcher.hears(m.error_cited_document({ title: paragraphs[0]!, notes: 'Suivi' }))
  await window.keyboard.press('Escape')
  await call(window, 'notes', 'remove', { id: 1 })
  await openTrash()
  await tabTo(forGood)
  await window.keyboard.press('Enter')
  await window.keyboard.press('Enter')
  await expect(trash).toContainText(m.annotations_trash_empty())
  await window.keyboard.press('Escape')
  expect(await call(window, 'documents', 'list', {})).toEqual({ rows: [], total: 0 })
  expect(await call(window, 'library', 'state', undefined)).toMatchObject({ undo: null })
})

test('an address opens its place from the palette, from a second start and from the first', async ({
  researcher,
  window,
  folder,
  app,
  open,
}) => {
  const [, second] = await annotate(researcher, folder, three)
  await window.keyboard.press('Control+k')
  await window.keyboard.type(`florilege://annotation/${second}`)
  await window.keyboard.press('Enter')
  await expect(researcher.inspector().getByRole('region', { name: m.read_annotation() })).toContainText(
    three[1]!.words,
  )

  // As the system tells a running program what a second start was given.
  await researcher.show('library')
  await app.evaluate(
    ({ app }, address) => app.emit('second-instance', {}, ['florilege', address]),
    `florilege://annotation/${second}`,
  )
  await expect(researcher.inspector().getByRole('region', { name: m.read_annotation() })).toContainText(
    three[1]!.words,
  )
  await app.evaluate(({ app }) =>
    app.emit('second-instance', {}, ['florilege', 'florilege://annotation/999']),
  )
  await researcher.hears(m.error_gone_address())
  await app.close()

  const again = await open({ address: `florilege://annotation/${second}` })
  await expect(
    again.window
      .getByRole('complementary', { name: m.read_inspector() })
      .getByRole('region', { name: m.read_annotation() }),
  ).toContainText(three[1]!.words)
})

test('a comment is read as Markdown, loads nothing, and its links are followed by keys', async ({
  researcher,
  window,
  folder,
}) => {
  const comment =
    '**Trois** refus :\n\n- un\n- deux\n\n![plan](https://example.org/plan.png) [voir](florilege://annotation/2) [dehors](https://example.org)'
  await annotate(researcher, folder, [{ ...three[0]!, comment }, three[1]!])
  await researcher.show('annotations')
  await expect(rowsOf(window).getByRole('listitem')).toHaveText(['un', 'deux'])
  await tabTo(window.getByRole('grid', { name: m.annotations_list() }))
  await window.keyboard.press('End')
  await window.keyboard.press('Enter')
  const card = researcher.inspector().getByRole('region', { name: m.read_annotation() })
  await expect(card.getByRole('strong')).toHaveText('Trois')
  await expect(card.getByRole('img')).toHaveCount(0)
  await expect(card.getByRole('link')).toHaveCount(0)
  await window.keyboard.press('c')
  const field = card.getByRole('textbox', { name: m.read_comment() })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(comment)
  await window.keyboard.press('Escape')
  await expect(field).toHaveCount(0)
  await tabTo(card.getByRole('button', { name: 'voir' }))
  await window.keyboard.press('Enter')
  await expect(card).toContainText(three[1]!.words)
})

test('a link in a note opens the annotation it names, by keys', async ({ researcher, window, folder }) => {
  const [, id] = await annotate(researcher, folder, three)
  const address = await call<string>(window, 'addresses', 'of', { kind: 'annotation', id })
  await researcher.beginNote('Suivi')
  await window.keyboard.insertText(`[là](${address})`)
  await window.keyboard.press('Control+Enter')
  await expect(researcher.inspector().getByRole('region', { name: m.read_annotation() })).toContainText(
    three[1]!.words,
  )
})

test('annotations that overlap are all drawn, and each is reached by keys and by clicks', async ({
  researcher,
  window,
  folder,
}) => {
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
    [...CSS.highlights].flatMap(([name, { size }]) => (name.startsWith('annotation-') && size ? [name] : [])),
  )
  expect(drawn.sort()).toEqual(['annotation-blue', 'annotation-green', 'annotation-red', 'annotation-yellow'])
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
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the filled list, its code book and its trash have no serious fault by ${colorScheme}`, async ({
    researcher,
    window,
    folder,
  }) => {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const [id] = await annotate(researcher, folder, three)
    await call(window, 'colours', 'mean', { colour: 'red', meaning: 'à vérifier' })
    await call(window, 'annotations', 'removeMany', { ids: [id] })
    await researcher.show('annotations')
    await expect(rowsOf(window)).toHaveCount(2)
    const faults = async () => {
      const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze()
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
    }
    expect(await faults(), 'list').toEqual([])
    await window.getByRole('button', { name: m.annotations_code_book() }).click()
    await window
      .getByRole('dialog')
      .getByRole('button', { name: /argent/ })
      .click()
    expect(await faults(), 'code book').toEqual([])
    await window.keyboard.press('Escape')
    await window.getByRole('button', { name: m.command_trash(), exact: true }).click()
    await expect(window.getByRole('dialog').getByRole('listitem')).toHaveCount(1)
    expect(await faults(), 'trash').toEqual([])
  })
}
