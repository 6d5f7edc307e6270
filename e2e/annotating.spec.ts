import { m } from '../messages.compiled/messages.js'
import { call } from './annotated'
import { expect, journey, test } from './fixtures'
import { Researcher } from './researcher'

const words = "Ni l'un ni l'autre ne cède."

test('a highlight and its comment are there after a restart', async ({ researcher, window, app, open }) => {
  await researcher.openSample()
  await researcher.selectWords(words)
  await window.keyboard.press('h')
  await researcher.hears(m.read_said_highlighted({ words }))
  // Once more on the same words, it is the one that is there.
  await window.keyboard.press('Escape')
  await researcher.selectWords(words)
  await window.keyboard.press('h')
  await researcher.hears(m.read_said_highlighted_already({ words }))
  await window.keyboard.press('c')
  await researcher.inspector().getByRole('textbox', { name: m.read_comment() }).fill('Deux refus.')
  await app.close()

  const again = await open()
  const later = new Researcher(again.window, again.app)
  await again.window.keyboard.press('Control+2')
  await expect(later.text()).toBeVisible()
  await later.text().getByText(words).scrollIntoViewIfNeeded()
  await expect(again.window.getByRole('contentinfo')).toContainText(m.count_documents({ count: 1 }))
  const kept = await again.window.evaluate(() => globalThis.florilege.call('annotations', 'list', {}))
  expect(kept).toMatchObject({ ok: true, value: [{ words, comment: 'Deux refus.', colour: 'yellow' }] })
})

test('every act is undone and done again in order, with a sentence, after a restart too', async ({
  researcher,
  window,
  app,
  open,
}) => {
  await researcher.openSample()
  for (const each of ['on ice', 'le deal est mort']) {
    await researcher.selectWords(each)
    await window.keyboard.press('h')
    await researcher.hears(m.read_said_highlighted({ words: each }))
  }
  await app.close()

  const again = await open()
  const later = new Researcher(again.window, again.app)
  for (const each of ['le deal est mort', 'on ice']) {
    await again.window.keyboard.press('Control+z')
    await later.hears(m.undo_done({ act: m.act_highlight({ words: each }) }))
  }
  await again.window.keyboard.press('Control+Shift+z')
  await later.hears(m.redo_done({ act: m.act_highlight({ words: 'on ice' }) }))
})

journey('a highlight goes across paragraphs, by keys alone', async ({ researcher, window }) => {
  await researcher.openSample()
  await window.keyboard.press('j')
  for (let step = 0; step < 3; step++) await window.keyboard.press('Shift+ArrowDown')
  await window.keyboard.press('h')
  const across = /^100 milliards évaporés\n+En septembre 2025, [^]*\.$/
  const kept = () => window.evaluate(() => globalThis.florilege.call('annotations', 'list', {}))
  await expect
    .poll(kept)
    .toMatchObject({ ok: true, value: [{ colour: 'yellow', words: expect.stringMatching(across) }] })
  await expect(researcher.inspector().getByRole('region', { name: m.read_annotation() })).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect.poll(kept).toMatchObject({ ok: true, value: [] })
})

journey(
  'a comment has every letter that is typed for it, from the first, before its field is there',
  async ({ researcher, window }) => {
    await researcher.openSample()
    await researcher.selectWords('manque de discipline')
    // Letters that would cite and highlight, in one go with the key that asks for the field.
    await window.evaluate(() => {
      for (const key of 'cnh')
        document.activeElement!.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        )
    })
    const field = researcher.inspector().getByRole('textbox', { name: m.read_comment() })
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('nh')
    await window.keyboard.type(' : à vérifier')
    await expect(field).toHaveValue('nh : à vérifier')
    const notes = await call<{ rows: unknown[] }>(window, 'notes', 'list', {})
    expect(notes.rows).toEqual([])
  },
)
