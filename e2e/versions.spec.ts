import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { m } from '../messages.compiled/messages.js'
import { florilege } from './command-line'
import { expect, test } from './fixtures'
import { Researcher } from './researcher'

const sample = join(import.meta.dirname, '../resources/sample/100-milliards-evapores.txt')
const governance = "Ni l'un ni l'autre ne cède."
const discipline = 'un "manque de discipline"'
const drop = 'décroche de 9 % en cinq jours'

/** The article as its newspaper corrected it: a paragraph more at its head, one gone, a sentence said otherwise. */
const corrected = (text: string) =>
  text
    .replace('En septembre 2025', 'Mis à jour le 5 février 2026.\nEn septembre 2025')
    .replace(/La gouvernance bloque\..*\n/, '')
    .replace("L'action Nvidia décroche de 9 % en cinq jours.", 'Le titre perd un dixième de sa valeur.')

const orphans = (window: Page) => window.getByRole('listbox', { name: m.orphans_list() }).getByRole('option')
const strip = (window: Page) => window.getByRole('region', { name: m.version_strip() })

test('what was done on a document follows its words into a changed version, or waits for a person', async ({
  researcher,
  window,
  app,
  open,
  folder,
  library,
}) => {
  const file = join(folder, 'article.txt')
  const first = await readFile(sample, 'utf8')
  await writeFile(file, first)
  await researcher.importFiles([file])
  await researcher.show('reading')
  for (const words of [discipline, governance]) {
    await researcher.selectWords(words)
    await window.keyboard.press('h')
    await researcher.hears(m.read_said_highlighted({ words }))
  }
  await researcher.selectWords(drop)
  await window.keyboard.press('n')
  await researcher.show('notes')
  await expect(researcher.editor().getByText(m.note_exact())).toBeVisible()

  // The corrected article comes in under the same name.
  await writeFile(file, corrected(first))
  await researcher.importFiles([file])
  const report = window.getByRole('region', { name: m.docs_report() })
  await expect(report).toContainText(m.version_came({ version: 2 }))
  await expect(report).toContainText(m.version_counts({ found: 1, proposed: 0, orphaned: 2 }))
  await researcher.show('notes')
  await expect(researcher.editor().getByText(m.note_gone({ version: 1, newest: 2 }))).toBeVisible()
  await researcher.show('reading')
  await expect(strip(window)).toContainText(/^\s*Version 2 of 2/)
  await expect(researcher.text()).toContainText('Mis à jour le 5 février 2026.')

  // What changed is shown by one key, and gone by the same.
  await researcher.text().focus()
  await window.keyboard.press('v')
  const changes = window.getByRole('region', { name: m.version_differences_from({ before: 1, after: 2 }) })
  await expect(changes.getByRole('insertion').filter({ hasText: 'Mis à jour' })).toBeVisible()
  await expect(changes.getByRole('deletion').filter({ hasText: 'La gouvernance bloque.' })).toBeVisible()
  await window.keyboard.press('v')

  // The orphans wait in their list; one is placed by hand, on words chosen in the text.
  await window.getByRole('button', { name: m.count_orphans({ count: 2 }) }).click()
  await expect(orphans(window)).toHaveCount(2)
  await window.keyboard.press('Home')
  await expect(orphans(window).first()).toHaveAttribute('aria-selected', 'true')
  const highlight = orphans(window).filter({ hasText: governance })
  if ((await highlight.getAttribute('aria-selected')) !== 'true') await window.keyboard.press('j')
  await expect(highlight).toHaveAttribute('aria-selected', 'true')
  await window.keyboard.press('p')
  await expect(window.getByRole('region', { name: m.orphan_placing() })).toContainText(governance)
  await researcher.selectWords('rien de tel')
  await window.keyboard.press('a')
  await researcher.hears(m.orphan_said_placed({ words: governance }))
  await expect(orphans(window)).toHaveCount(1)

  // Undone, it waits again; done again, it stands in the text after a restart.
  await window.keyboard.press('Control+z')
  await expect(orphans(window)).toHaveCount(2)
  await window.keyboard.press('Control+Shift+z')
  await expect(orphans(window)).toHaveCount(1)
  await app.close()
  const again = await open()
  const later = new Researcher(again.window, again.app)
  const kept = await again.window.evaluate(() =>
    globalThis.florilege.call('annotations', 'list', { document: 1 }),
  )
  expect(kept).toMatchObject({ ok: true, value: [{ words: discipline }, { words: 'rien de tel' }] })

  // An earlier version is read, and not changed.
  await later.show('reading')
  await strip(again.window).getByRole('combobox').selectOption({ index: 1 })
  await expect(strip(again.window)).toContainText(m.version_earlier())
  await expect(later.text()).toContainText('La gouvernance bloque.')
  await later.text().focus()
  await again.window.keyboard.press('h')
  await later.hears(m.version_read_only())

  // The new version is taken back wholly, in order; the library is whole.
  await again.window.keyboard.press('Control+z')
  await later.hears(m.undo_done({ act: m['act_place orphan']({ words: governance }) }))
  await again.window.keyboard.press('Control+z')
  await expect(later.text()).toContainText('La gouvernance bloque.')
  await expect(strip(again.window)).toHaveCount(0)
  const back = await again.window.evaluate(() =>
    globalThis.florilege.call('annotations', 'list', { document: 1 }),
  )
  expect(back).toMatchObject({ ok: true, value: [{ words: discipline }, { words: governance }] })
  await again.app.close()
  expect(florilege('check', '--library', library).status).toBe(0)
})

test('two versions stand beside each other, each with what it alone says', async ({
  researcher,
  window,
  folder,
}) => {
  const file = join(folder, 'port.txt')
  const text = (sum: string) =>
    `Le port\n\nLe conseil a voté mardi soir.\n\nIl en coûtera ${sum} à la ville.\n\nLes travaux suivront.`
  await writeFile(file, text('cent millions'))
  await researcher.importFiles([file])
  const report = window.getByRole('region', { name: m.docs_report() })
  await expect(report).toContainText(m.docs_report_imported({ count: 1 }))
  await writeFile(file, text('deux cents millions'))
  await researcher.importFiles([file])
  await expect(report.first()).toContainText(m.version_came({ version: 2 }))
  await researcher.show('reading')
  await window.keyboard.press('Control+Shift+B')
  await window.getByRole('combobox', { name: m.command_beside() }).fill('port')
  await expect(window.getByRole('option', { name: 'Le port' })).toHaveAttribute('aria-selected', 'true')
  await window.keyboard.press('Enter')
  await expect(strip(window)).toHaveCount(2)
  const differing = () =>
    window.evaluate(() =>
      [...(CSS.highlights.get('differs') ?? [])].map((range) =>
        range.startContainer.textContent?.slice(range.startOffset, range.endOffset).trim(),
      ),
    )
  expect(await differing()).toEqual([])
  await strip(window).last().getByRole('combobox').selectOption({ index: 1 })
  await expect.poll(async () => (await differing()).sort()).toEqual(['cent', 'deux cents'])
  await expect(strip(window).first()).toContainText(m.version_differs({ count: 1, version: 1 }))
  await expect(strip(window).last()).toContainText(m.version_differs({ count: 1, version: 2 }))
  await window.keyboard.press('Control+Shift+W')
  await expect.poll(differing).toEqual([])
})

test('keys go from difference to difference of two versions beside each other, in both of them, and each is heard', async ({
  researcher,
  window,
  folder,
}) => {
  const file = join(folder, 'digue.txt')
  const filler = (name: string, count: number) =>
    Array.from({ length: count }, (_, at) => `Phrase tranquille ${name} ${at} de la digue.`)
  const lost = 'Un paragraphe que la suite a perdu.'
  const text = (first: string, middle: string[], last: string) =>
    [
      ...['La digue', `Elle coûte ${first}.`, ...filler('du début', 40), ...middle],
      ...[...filler('de la fin', 40), `Elle dure ${last}.`],
    ].join('\n\n')
  await writeFile(file, text('cent millions', [...filler('du milieu', 30), lost], 'dix ans'))
  await researcher.importFiles([file])
  const report = window.getByRole('region', { name: m.docs_report() })
  await expect(report).toContainText(m.docs_report_imported({ count: 1 }))
  await writeFile(file, text('deux cents millions', filler('du milieu', 30), 'vingt ans'))
  await researcher.importFiles([file])
  await expect(report.first()).toContainText(m.version_came({ version: 2 }))
  await researcher.show('reading')
  await window.keyboard.press('Control+Shift+B')
  await window.getByRole('combobox', { name: m.command_beside() }).fill('digue')
  await expect(window.getByRole('option', { name: 'La digue' })).toHaveAttribute('aria-selected', 'true')
  await window.keyboard.press('Enter')
  await expect(strip(window)).toHaveCount(2)
  await strip(window).last().getByRole('combobox').selectOption({ index: 1 })
  const [newer, older] = [strip(window).first(), strip(window).last()]
  await expect(newer).toContainText(m.version_differs({ count: 3, version: 1 }))
  await expect(older).toContainText(m.version_differs({ count: 3, version: 2 }))

  const [pane, beside] = [0, 1].map((at) => window.locator(`section[data-pane="${at}"]`)) as [
    Locator,
    Locator,
  ]
  const heard = strip(window).getByRole('status')
  const at = (place: number, version: number) => m.version_differs_at({ place, count: 3, version })
  const top = async (words: Locator) => (await words.boundingBox())!.y
  /** Both panes are at the same place, and both say so. */
  const areAt = async (place: number) => {
    await expect(newer).toContainText(at(place, 1))
    await expect(older).toContainText(at(place, 2))
  }
  await pane.getByRole('document').focus()
  await window.keyboard.press('d')
  await areAt(1)
  await expect(heard).toContainText(m.version_heard_both({ here: 'deux cents', there: 'cent', version: 1 }))
  // What only the other version says is a difference, too, and stands there beside the place where it is lacking.
  await window.keyboard.press('d')
  await areAt(2)
  await expect(heard).toContainText(m.version_heard_there({ there: lost, version: 1 }))
  await expect(beside.getByText(lost)).toBeInViewport()
  await expect(pane.getByText('Phrase tranquille de la fin 0 de la digue.')).toBeInViewport()
  await window.keyboard.press('d')
  await areAt(3)
  await expect(heard).toContainText('vingt')
  await expect(pane.getByText('Elle dure vingt ans.')).toBeInViewport()
  await expect(beside.getByText('Elle dure dix ans.')).toBeInViewport()
  await window.keyboard.press('d')
  await areAt(3)
  await window.keyboard.press('D')
  await areAt(2)
  const passage = (side: Locator) => side.getByText('Phrase tranquille du milieu 29 de la digue.')
  await expect(passage(pane)).toBeInViewport()
  expect(Math.abs((await top(passage(pane))) - (await top(passage(beside))))).toBeLessThan(2)
  await window.keyboard.press('D')
  await areAt(1)
  await expect(pane.getByText('Elle coûte deux cents millions.')).toBeInViewport()
  await expect(beside.getByText('Elle coûte cent millions.')).toBeInViewport()

  // Where one text follows the other, a difference is shown in both all the same.
  await window.getByRole('button', { name: m.room_together() }).click()
  await newer.getByRole('button', { name: m.version_next_difference() }).focus()
  await window.keyboard.press('Enter')
  await areAt(2)
  await expect(passage(pane)).toBeInViewport()
  await expect(beside.getByText(lost)).toBeInViewport()
  // The other pane goes on from there.
  await beside.getByRole('document').focus()
  await window.keyboard.press('d')
  await areAt(3)
  await expect(pane.getByText('Elle dure vingt ans.')).toBeInViewport()
  await window.keyboard.press('?')
  await expect(window.getByRole('dialog')).toContainText(m.key_next_difference())
})

test('the command line says which version came in, beside its line', async ({ folder, library }) => {
  const file = join(folder, 'article.txt')
  const first = await readFile(sample, 'utf8')
  await writeFile(file, first)
  expect(florilege('import', file, '--library', library).stdout.trim()).toBe(`imported ${file}`)
  await writeFile(file, corrected(first))
  const { stdout, stderr } = florilege('import', file, '--library', library)
  expect(stdout.trim()).toBe(`imported ${file}`)
  expect(stderr).toContain(
    m.cli_version({ version: 2, title: '100 milliards évaporés', found: 0, proposed: 0, orphaned: 0 }),
  )
  await writeFile(file, first)
  const earlier = florilege('import', file, '--library', library)
  expect(earlier.stdout.trim()).toBe(`already there ${file}`)
  expect(earlier.stderr).toContain(
    m.cli_older_version({ version: 1, newest: 2, title: '100 milliards évaporés' }),
  )
})

test('marks of an earlier version are looked at, and a comparison says which of its quotes stand there', async ({
  researcher,
  window,
  folder,
}) => {
  const file = join(folder, 'port.txt')
  const kept = '« Le port tiendra bon cet hiver », a déclaré Anne Roux.'
  const gone = '« Les travaux commencent lundi », a déclaré Paul Martin.'
  await writeFile(file, `Une journée au port\n${kept}\n${gone}\nLa ville attend la suite.`)
  await researcher.importFiles([file])
  await researcher.show('quotes')
  for (const words of ['Le port tiendra', 'Les travaux commencent']) {
    await researcher.quote(words).getByRole('checkbox').check()
  }
  await researcher.show('comparison')
  const columns = window.getByRole('list', { name: m.comparison_columns() }).getByRole('article')
  await expect(columns).toHaveCount(2)
  // Kept, so that the quote stays in it when its words go.
  await window.keyboard.press('ArrowRight')
  await window.keyboard.press('c')
  await window.keyboard.type('Certain')
  await window.keyboard.press('Escape')
  await expect(window.getByRole('heading', { level: 1 })).toContainText('–')

  await writeFile(file, `Une journée au port\n${kept}\nRien ne bouge plus.\nLa ville attend la suite.`)
  await researcher.importFiles([file])
  await expect(window.getByRole('region', { name: m.docs_report() })).toContainText(
    m.version_came({ version: 2 }),
  )
  await researcher.show('comparison')
  const earlier = m.comparison_earlier({ version: 1 })
  await expect(columns.filter({ hasText: 'Les travaux commencent' })).toContainText(earlier)
  await expect(columns.filter({ hasText: 'Le port tiendra' })).not.toContainText(earlier)

  await researcher.show('reading')
  await strip(window).getByRole('combobox').selectOption({ index: 1 })
  await expect(strip(window)).toContainText(m.version_earlier())
  const inspector = window.getByRole('complementary', { name: m.read_inspector() })
  await expect(inspector).toContainText(m.version_inspector())
  await researcher.text().focus()
  const quote = inspector.getByRole('region', { name: m.read_quote() })
  await window.mouse.click(...(await researcher.middleOf('travaux commencent')))
  await expect(quote).toContainText('Les travaux commencent lundi')
  await expect(quote).toContainText('Paul Martin')
  await expect(quote.getByRole('button', { name: m.read_correct() })).toHaveCount(0)
  await window.keyboard.press('Enter')
  await expect(inspector).toBeFocused()
})
