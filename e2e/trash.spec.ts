import { m } from '../messages.compiled/messages.js'
import { paragraphs, annotate, call, rowsOf, tabTo, takeBack, three } from './annotated'
import { expect, journey, test } from './fixtures'

journey(
  'what went to the trash comes back with its id, comment, tags and citations',
  async ({ researcher, window, folder }) => {
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
  },
)

journey(
  'a removed document is brought back whole, or deleted for good once that is said twice',
  async ({ researcher, window, folder }) => {
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
    expect(await call(window, 'documents', 'list', {})).toMatchObject({
      rows: [{ annotations: 3 }],
      total: 1,
    })

    // A note that cites it keeps it from being deleted for good.
    await remove()
    await openTrash()
    const forGood = trash.getByRole('button', { name: m.annotations_delete() })
    await tabTo(forGood)
    await window.keyboard.press('Enter')
    await researcher.hears(m.error_cited_document({ title: paragraphs[0]!, notes: 'Suivi' }))
    await expect(trash.getByRole('alert')).toHaveCount(0)
    await call(window, 'notes', 'remove', { id: 1 })
    await tabTo(forGood)
    await window.keyboard.press('Enter')
    await expect(trash.getByRole('alert')).toHaveText(m.trash_documents_sure())
    await window.keyboard.press('Enter')
    await expect(trash).toContainText(m.annotations_trash_empty())
    await window.keyboard.press('Escape')
    expect(await call(window, 'documents', 'list', {})).toEqual({ rows: [], total: 0 })
    expect(await call(window, 'library', 'state', undefined)).toMatchObject({ undo: null })
  },
)

journey(
  'of a trash of many, those in sight are drawn and every one is reached by keys',
  async ({ researcher, window, folder }) => {
    await annotate(researcher, folder, [])
    const ids = await window.evaluate(async () => {
      const made: number[] = []
      for (let start = 0; start < 120; start++) {
        const input = { document: 1, span: { start, end: start + 3 }, colour: 'red' }
        const answer = await globalThis.florilege.call('annotations', 'make', input)
        made.push((answer as { value: { id: number } }).value.id)
      }
      for (const id of made) await globalThis.florilege.call('annotations', 'remove', { id })
      return made
    })
    await window.keyboard.press('Control+k')
    await window.keyboard.type(m.command_trash())
    await window.keyboard.press('Enter')
    const trash = window.getByRole('dialog', { name: m.command_trash() })
    const rows = trash.getByRole('listitem')
    await expect(rows.first()).toHaveAttribute('aria-setsize', String(ids.length))
    expect(await rows.count()).toBeLessThan(40)
    // Tab goes on from row to row, however few are drawn.
    const last = trash.locator(`li[aria-posinset="${ids.length}"]`)
    await tabTo(rows.first().getByRole('button').first())
    for (let row = 1; row < ids.length && !(await last.count()); row++) {
      // As for a person, the next row is there before it is gone to.
      await expect(trash.locator(`li[aria-posinset="${row + 1}"]`)).toHaveCount(1)
      await window.keyboard.press('Tab')
      await window.keyboard.press('Tab')
    }
    await expect(last).toHaveCount(1)
    expect(await rows.count()).toBeLessThan(40)
  },
)

test('the keys stay where the last annotation was removed, and bring it back', async ({
  researcher,
  window,
  folder,
}) => {
  await annotate(researcher, folder, three)
  await researcher.show('annotations')
  const rows = rowsOf(window)
  await expect(rows).toHaveCount(3)
  await tabTo(window.getByRole('grid', { name: m.annotations_list() }))
  for (const left of [2, 1, 0]) {
    await window.keyboard.press('Delete')
    await expect(rows).toHaveCount(left)
  }
  const list = window.getByRole('region', { name: m.annotations_list(), exact: true })
  await expect(list).toBeFocused()
  await window.keyboard.press('Control+z')
  await expect(rows).toHaveCount(1)
})
