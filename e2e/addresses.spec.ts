import { m } from '../messages.compiled/messages.js'
import { annotate, call, rowsOf, tabTo, three } from './annotated'
import { expect, journey, test } from './fixtures'

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

journey(
  'a comment is read as Markdown, loads nothing, and its links are followed by keys',
  async ({ researcher, window, folder }) => {
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
  },
)

journey('a link in a note opens the annotation it names, by keys', async ({ researcher, window, folder }) => {
  const [, id] = await annotate(researcher, folder, three)
  const address = await call<string>(window, 'addresses', 'of', { kind: 'annotation', id })
  await researcher.beginNote('Suivi')
  await window.keyboard.insertText(`[là](${address})`)
  await window.keyboard.press('Control+Enter')
  await expect(researcher.inspector().getByRole('region', { name: m.read_annotation() })).toContainText(
    three[1]!.words,
  )
})
