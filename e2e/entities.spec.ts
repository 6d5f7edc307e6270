import type { Locator } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { doubt } from './doubting'
import { expect, journey, test } from './fixtures'
import { bring, pageOf, type Title } from './named-documents'
import { Researcher } from './researcher'

/** The names of everyone the library knows, as the list says them. */
async function everyone(researcher: Researcher): Promise<string[]> {
  await researcher.show('entities')
  await researcher.window.getByRole('searchbox', { name: m.entities_search() }).fill('')
  const rows = researcher.window.getByRole('navigation', { name: m.entities_list() }).getByRole('option')
  await expect(rows.first()).toBeVisible()
  // Out of the field again, where Ctrl Z would be its own.
  await researcher.window.keyboard.press('Escape')
  return rows.allTextContents()
}

async function readAgain(researcher: Researcher, title: Title) {
  const { window } = researcher
  await researcher.show('reading')
  await window.getByRole('button', { name: m.read_more() }).click()
  await window.getByRole('menuitem', { name: m.read_again() }).click()
  await researcher.hears(m.read_said_read_again({ title }))
}

/** One of the other names of whom a page is about. */
function alias(page: Locator, name: string): Locator {
  return page.getByRole('group', { name: m.entities_aliases() }).getByRole('button', { name, exact: true })
}

test('what was merged stays merged: found again, after a restart, in what comes in later; and is taken back', async ({
  open,
  folder,
}) => {
  let { app, window } = await open()
  let researcher = new Researcher(window, app)
  await bring(researcher, folder, 'Le premier jour')
  await pageOf(researcher, 'Jensen Huang')
  await window.getByRole('button', { name: m.entities_merge() }).focus()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await window.keyboard.type('Paris')
  await expect(window.getByRole('option', { name: /^Paris/ }).first()).toBeVisible()
  await window.keyboard.press('Enter')
  // A person made one with a place: done, with a warning.
  await researcher.hears(
    new RegExp(m.read_conflict_kinds({ from: m.read_kind_person(), into: m.read_kind_place() })),
  )
  await window.keyboard.press('Control+z')
  await researcher.hears(m.undo_done({ act: m['act_merge entities']({ words: 'Jensen Huang' }) }))

  await pageOf(researcher, 'Jensen Huang')
  await window.getByRole('button', { name: m.entities_merge() }).focus()
  await window.keyboard.press('Enter')
  await window.keyboard.type('Sam')
  await expect(window.getByRole('option', { name: /^Sam Altman/ }).first()).toBeVisible()
  await window.keyboard.press('Enter')
  await researcher.hears(m.entities_merged({ name: 'Jensen Huang', into: 'Sam Altman' }))
  const alone = async () => (await everyone(researcher)).some((row) => row.includes('Jensen Huang'))
  expect(await alone()).toBe(false)
  await readAgain(researcher, 'Le premier jour')
  expect(await alone(), 'found again').toBe(false)
  await app.close()
  ;({ app, window } = await open())
  researcher = new Researcher(window, app)
  await bring(researcher, folder, 'Le deuxième jour')
  expect(await alone(), 'in what came later').toBe(false)
  const page = await pageOf(researcher, 'Sam Altman')
  await expect(alias(page, 'Jensen Huang')).toBeVisible()
})

test('what was split is never made one again by the machine, and a person who does so is warned', async ({
  open,
  folder,
}) => {
  let { app, window } = await open()
  let researcher = new Researcher(window, app)
  await bring(researcher, folder, 'Le premier jour')
  const page = await pageOf(researcher, 'Sam Altman')
  await alias(page, 'Altman').focus()
  await window.keyboard.press('Enter')
  await window.keyboard.press('Tab')
  await window.keyboard.press('Enter')
  await researcher.hears(m.entities_split_done({ name: 'Altman', from: 'Sam Altman' }))
  await readAgain(researcher, 'Le premier jour')
  await app.close()
  ;({ app, window } = await open())
  researcher = new Researcher(window, app)
  await bring(researcher, folder, 'Le deuxième jour')
  const again = await pageOf(researcher, 'Sam Altman')
  await expect(again).toContainText(m.entities_mentions({ count: 2 }))
  await expect(alias(again, 'Altman')).toHaveCount(0)

  await window.getByRole('button', { name: m.entities_merge() }).focus()
  await window.keyboard.press('Enter')
  await window.keyboard.type('Altman')
  await expect(window.getByRole('option', { name: /^Altman/ })).toBeVisible()
  await window.getByRole('option', { name: /^Altman/ }).click()
  await researcher.hears(new RegExp(m.read_conflict_separated()))
})

journey(
  'a name that is another’s too is said so, and the two can be made one from there',
  async ({ researcher, window, folder }) => {
    await bring(researcher, folder, 'Le premier jour')
    await pageOf(researcher, 'Jensen Huang')
    await window.getByRole('button', { name: m.entities_rename(), exact: true }).focus()
    await window.keyboard.press('Enter')
    await window.keyboard.type('Sam Altman')
    await window.keyboard.press('Enter')
    await researcher.hears(
      new RegExp(m.read_conflict_name({ name: 'Sam Altman', kind: m.read_kind_person() })),
    )
    // The focus is where the renaming was begun.
    await expect(window.getByRole('button', { name: m.entities_rename(), exact: true })).toBeFocused()
    await window.getByRole('button', { name: m.read_conflict_merge() }).click()
    await researcher.hears(m.entities_merged({ name: 'Sam Altman', into: 'Sam Altman' }))
    expect((await everyone(researcher)).filter((row) => row.includes('Sam Altman'))).toHaveLength(1)
    for (const act of [
      m['act_merge entities']({ words: 'Sam Altman' }),
      m['act_rename entity']({ words: 'Jensen Huang' }),
    ]) {
      await window.keyboard.press('Control+z')
      await researcher.hears(m.undo_done({ act }))
    }
    expect((await everyone(researcher)).filter((row) => row.includes('Jensen Huang'))).toHaveLength(1)
  },
)

test('one correction of a name is offered for the whole library with its number, and taken back at once', async ({
  open,
  folder,
}) => {
  let { app, window } = await open()
  let researcher = new Researcher(window, app)
  await bring(researcher, folder, 'Le premier jour')
  await bring(researcher, folder, 'Le deuxième jour')
  await researcher.show('reading')
  const entity = window.getByRole('button', { name: /^Jensen Huang/ })
  await entity.focus()
  await window.keyboard.press('Enter')
  await researcher.text().focus()
  await window.keyboard.press('e')
  await researcher.inspector().getByText(m.read_someone_else()).focus()
  await window.keyboard.press('Enter')
  await researcher.inspector().getByRole('combobox', { name: m.read_who_is_named() }).focus()
  await window.keyboard.type('Jen-Hsun')
  await expect(
    window.getByRole('option', { name: m.read_new_entity({ name: 'Jen-Hsun' }) }).first(),
  ).toBeVisible()
  await window.keyboard.press('Enter')
  await researcher.hears(m.read_said_corrected({ words: 'Jensen Huang' }))
  await expect(researcher.inspector()).toContainText(m.read_same_later({ count: 1 }))
  await expect(researcher.text()).toBeFocused()
  await window.keyboard.press('Shift+S')
  await researcher.hears(m.read_said_same({ count: 1, words: 'Jensen Huang' }))
  expect((await everyone(researcher)).some((row) => row.includes('Jensen Huang'))).toBe(false)
  await app.close()
  ;({ app, window } = await open())
  researcher = new Researcher(window, app)
  await bring(researcher, folder, 'Le troisième jour')
  expect((await everyone(researcher)).some((row) => row.includes('Jensen Huang'))).toBe(false)
  const page = await pageOf(researcher, 'Jen-Hsun')
  await expect(page).toContainText(m.entities_mentions({ count: 3 }))
  // The import, then the correction of the others, in one step.
  await window.keyboard.press('Control+z')
  await researcher.hears(m.undo_done({ act: m.act_import({ words: 'Le troisième jour' }) }))
  await window.keyboard.press('Control+z')
  await researcher.hears(m.undo_done({ act: m['act_correct mention']({ words: 'Jensen Huang' }) }))
  await expect(page).toContainText(m.entities_mentions({ count: 1 }))
})

journey(
  'a doubtful name is accepted for the whole document with its number, in one step',
  async ({ researcher, window, folder, library }) => {
    await bring(researcher, folder, 'Le premier jour')
    doubt(library, { mentions: ['Altman'] })
    await researcher.show('reading')
    const begin = (count: number) => window.getByRole('button', { name: m.read_review_begin({ count }) })
    await expect(begin(3)).toBeVisible()
    await researcher.text().focus()
    await window.keyboard.press('r')
    await window.keyboard.press('j')
    await window.keyboard.press('a')
    await researcher.hears(m.read_said_accepted({ words: 'Altman' }))
    const strip = window.getByRole('region', { name: m.read_review() })
    await expect(strip.getByRole('button', { name: m.read_same_document({ count: 1 }) })).toBeVisible()
    await window.keyboard.press('s')
    await researcher.hears(m.read_said_same({ count: 1, words: 'Altman' }))
    await expect(begin(1)).toBeVisible()
    await window.keyboard.press('Control+z')
    await expect(begin(2)).toBeVisible()
  },
)

journey('no pronoun becomes an entity, by hand or by machine', async ({ researcher, window, folder }) => {
  const file = join(folder, 'elle.txt')
  await writeFile(
    file,
    'Elle parle\nAnne Martin est venue. Elle a dit : « Je reste. » Lui se tait. « Nous partons », ont-ils répondu. Eux rient.',
  )
  await researcher.readFiles([file])
  await expect(researcher.text()).toContainText('Anne Martin')
  await researcher.selectWords('Lui')
  await researcher.inspector().getByRole('button', { name: m.read_name(), exact: true }).click()
  const offered = window.getByRole('option', { name: m.read_new_entity({ name: 'Lui' }) }).first()
  await offered.click()
  await researcher.hears(m.error_pronoun({ name: 'Lui' }))
  for (const row of await everyone(researcher)) expect(row).not.toMatch(/^\W*(Elle|Lui|Nous|Eux|Je|ils)\b/i)
})
