import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { florilege } from './command-line'
import { expect, journey, test } from './fixtures'
import { answerFolder } from './launch'
import { Researcher } from './researcher'

test('what is typed is stored without asking, whenever the window closes', async ({
  researcher,
  window,
  app,
  open,
}) => {
  await researcher.openSample()
  await researcher.beginNote('Unsaved')
  await window.keyboard.type('Every word of this stays.')
  await app.close()

  const again = await open()
  const notes = await again.window.evaluate(() => globalThis.florilege.call('notes', 'list', {}))
  expect(notes).toMatchObject({
    ok: true,
    value: { rows: [{ title: 'Unsaved', excerpt: 'Every word of this stays.' }] },
  })
})

test('writing in a note that is not on screen is shown before it is taken back, or done again', async ({
  researcher,
  window,
  open,
  app,
}) => {
  await researcher.openSample()
  await researcher.beginNote('Elsewhere')
  await window.keyboard.type('A word that must not go unseen.')
  const act = (words: string) => m['act_write note']({ words })
  const turns = async (researcher: Researcher) => {
    const { window } = researcher
    await researcher.show('reading')
    await expect(researcher.text()).toBeFocused()
    await window.keyboard.press('Control+z')
    await researcher.hears(m.undo_next({ act: act('Elsewhere') }))
    await expect(researcher.editor()).toContainText('must not go unseen')
    await window.keyboard.press('Control+z')
    await expect(researcher.editor()).not.toContainText('unseen')
  }
  await turns(researcher)
  await window.keyboard.press('Control+Shift+z')
  await expect(researcher.editor()).toContainText('must not go unseen')
  await app.close()

  const again = await open()
  const later = new Researcher(again.window, again.app)
  await turns(later)
  await later.show('reading')
  await later.window.keyboard.press('Control+Shift+z')
  await later.hears(m.redo_next({ act: act('Elsewhere') }))
  await later.window.keyboard.press('Control+Shift+z')
  await expect(later.editor()).toContainText('must not go unseen')
})

test('a note that cites exports Markdown that verifies, and a changed word is told', async ({
  researcher,
  window,
  app,
  folder,
  library,
}) => {
  await researcher.openSample()
  await researcher.beginNote('Who buried the deal?')
  await window.keyboard.type('In public he promises:')
  await window.keyboard.press('Enter')
  await window.keyboard.press('Enter')
  await researcher.cite('definitivement')
  await expect(window.getByText(m.note_exact()).first()).toBeVisible()
  await researcher.noteIsSaved()

  await answerFolder(app, folder)
  await window.keyboard.press('Control+e')
  await researcher.hears(/Who buried the deal/)
  const [name] = (await readdir(folder)).filter((file) => file.endsWith('.md'))
  const file = join(folder, name ?? '')
  const markdown = await readFile(file, 'utf8')
  expect(markdown).toContain(
    "> Nous allons définitivement participer au prochain tour de financement, c'est un très bon investissement.",
  )
  expect(markdown).toContain('#char=')

  expect(florilege('verify', file, '--library', library)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('true'),
  })
  await writeFile(file, markdown.replace('très bon', 'assez bon'))
  expect(florilege('verify', file, '--library', library)).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('changed'),
  })
})

journey(
  'a note is found by words of its text, however badly typed, by keys alone',
  async ({ researcher, window }) => {
    await researcher.openSample()
    await researcher.beginNote('Grenoble')
    await window.keyboard.type('Une séance sur les réacteurs.')
    await researcher.noteIsSaved()
    await researcher.beginNote('Lyon')
    await window.keyboard.type('Rien de tel.')
    await researcher.noteIsSaved()
    const list = window.getByRole('navigation', { name: m.note_list() })
    const rows = list.getByRole('option')
    await expect(rows).toHaveCount(2)

    await window.keyboard.press('Escape')
    await window.keyboard.press('/')
    await expect(list.getByRole('searchbox')).toBeFocused()
    await window.keyboard.type('REACTUERS')
    await expect(rows).toHaveText([/Grenoble/])
    await window.keyboard.press('Enter')
    await expect(researcher.editor()).toContainText('réacteurs')
    await window.keyboard.press('Control+a')
    await window.keyboard.type('introuvable')
    await expect(list.getByRole('status')).toHaveText(m.note_unfound({ query: 'introuvable' }))
    await window.keyboard.press('Escape')
    await expect(rows).toHaveCount(2)
  },
)

journey(
  'a list of many notes draws those in sight, and goes on to the last by keys alone',
  async ({ researcher, window }) => {
    const page = 200
    const many = page + 100
    await window.evaluate(async (many) => {
      for (let count = 1; count <= many; count++)
        await globalThis.florilege.call('notes', 'make', { title: `Note ${count}` })
    }, many)
    await researcher.show('notes')
    const list = window.getByRole('listbox', { name: m.note_list() })
    const rows = list.getByRole('option')
    const chosen = list.getByRole('option', { selected: true })
    await expect(rows.first()).toHaveAttribute('aria-setsize', String(many))
    expect(await rows.count()).toBeLessThan(page / 2)

    await list.focus()
    await window.keyboard.press('End')
    await expect(chosen).toHaveAttribute('aria-posinset', String(page))
    await expect(list.locator(`[aria-posinset="${page + 1}"]`)).toBeVisible()
    await window.keyboard.press('End')
    await expect(chosen).toHaveAttribute('aria-posinset', String(many))
    await expect(chosen).toContainText(/Note 1(?!\d)/)
    await window.keyboard.press('Home')
    await expect(chosen).toHaveAttribute('aria-posinset', '1')
    await expect(list).toBeFocused()
  },
)
