import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { m } from '../messages.compiled/messages.js'
import { florilege } from './command-line'
import { expect, journey, test } from './fixtures'
import { Researcher } from './researcher'
import { strip } from './version-strip'

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
  await researcher.readFiles([file])
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
  await expect(report).toContainText(m.version_counts({ found: 1, orphans: 2, proposed: 0, orphaned: 2 }))
  await expect(report).toContainText(m.version_or_another())
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
  await expect(changes).toBeFocused()
  await window.keyboard.press('v')
  await expect(changes).toBeHidden()
  await expect(researcher.text()).toBeFocused()

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
  await strip(again.window).getByRole('combobox').focus()
  await again.window.keyboard.press('ArrowDown')
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

journey(
  'marks of an earlier version are looked at, and a comparison says which of its quotes stand there',
  async ({ researcher, window, folder }) => {
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
  },
)

journey(
  'an interview that was taken for a version of another is kept as a document of its own, and both remember it',
  async ({ researcher, window, folder }) => {
    const questions = [
      'Comment avez-vous vécu la fermeture du port pendant les longs mois de l’hiver dernier, et avec qui en parliez-vous ?',
      'Que faudrait-il changer, selon vous, pour que les familles du quartier restent ici dans les années qui viennent ?',
    ]
    const interview = (name: string, ...answers: string[]) =>
      [
        'Entretien sur le port',
        `Avec ${name}`,
        ...questions.flatMap((each, at) => [each, answers[at]!]),
      ].join('\n')
    const roux = interview('Anne Roux', 'Nous avons tenu bon.', 'Il faudrait une crèche.')
    const martin = interview('Paul Martin', 'Je suis parti en mer.', 'Il faudrait une école.')
    const file = join(folder, 'entretien.txt')
    const heard = (title: string) => researcher.hears(m.version_said_apart({ title }))
    const documents = window.getByRole('listbox', { name: m.docs_list() }).getByRole('option')

    await writeFile(file, roux)
    await researcher.readFiles([file])
    await researcher.selectWords('fermeture du port')
    await window.keyboard.press('h')
    await researcher.hears(m.read_said_highlighted({ words: 'fermeture du port' }))
    await writeFile(file, martin)
    await researcher.readFiles([file])
    await expect(strip(window)).toContainText(/^\s*Version 2 of 2/)
    await researcher.selectWords('en mer')
    await window.keyboard.press('h')
    await researcher.hears(m.read_said_highlighted({ words: 'en mer' }))

    // By keys alone: from the text back to the strip above it, and on reading what was read.
    const apart = strip(window).getByRole('button', { name: m.version_apart() })
    await researcher.text().focus()
    await window.keyboard.press('Shift+Tab')
    await expect(apart).toBeFocused()
    await window.keyboard.press('Enter')
    await heard('Entretien sur le port')
    await expect(strip(window)).toHaveCount(0)
    await expect(researcher.text()).toContainText('Je suis parti en mer.')
    await researcher.show('library')
    await expect(documents).toHaveCount(2)
    // Both bear one title: each says its file and when it came in.
    await expect(documents).toContainText([/entretien\.txt · imported .*M/, /entretien\.txt · imported .*M/])

    // Taken back in one step, then done again from the report of the import, where the button stays under the keys.
    await window.keyboard.press('Control+z')
    await researcher.hears(m.undo_done({ act: m['act_part version']({ words: 'Entretien sur le port' }) }))
    await expect(documents).toHaveCount(1)
    const report = window.getByRole('region', { name: m.docs_report() })
    // It is folded where the import had ended before its report was left.
    const fold = report.getByRole('button', { name: m.report_fold() })
    if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.press('Enter')
    await report.getByRole('button', { name: m.version_apart() }).focus()
    await window.keyboard.press('Enter')
    const open = report.getByRole('button', { name: m.version_open_apart() })
    await expect(open).toBeFocused()
    await expect(report).toContainText(m.version_is_apart())
    await window.keyboard.press('Enter')
    await expect(researcher.text()).toContainText('Je suis parti en mer.')
    await expect(strip(window)).toHaveCount(0)

    // Either file is known; a changed one goes on with its own document.
    await researcher.importFiles([file])
    await expect(report).toContainText(m.docs_report_is_there())
    await writeFile(file, roux.replace('une crèche', 'une crèche et un marché'))
    await researcher.importFiles([file])
    await expect(report).toContainText(m.version_counts_all({ found: 1 }))
    await expect(documents).toHaveCount(2)
  },
)
