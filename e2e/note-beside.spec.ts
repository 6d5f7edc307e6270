import type { Page } from '@playwright/test'
import { m } from '../messages.compiled/messages.js'
import { expect, journey, test } from './fixtures'
import { resize } from './launch'

/** In the dialog that opens something beside the text: a new note. */
async function beginBeside(window: Page): Promise<void> {
  await window.getByRole('combobox', { name: m.command_beside() }).fill(m['command_new-note']())
  const offer = window.getByRole('option', { name: m['command_new-note']() })
  await expect(offer).toHaveAttribute('aria-selected', 'true')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('textbox', { name: m.note_title() })).toBeFocused()
}

journey('a note is written beside its document, by keys alone', async ({ researcher, window }) => {
  await researcher.openSample()
  await window.keyboard.press('Control+Shift+B')
  await beginBeside(window)
  await window.keyboard.type('Budget')
  await window.keyboard.press('Enter')
  await expect(researcher.editor()).toBeFocused()
  await window.keyboard.type('hello budget ')
  const pane = window.getByRole('region', { name: m.room_pane({ pane: 2, title: 'Budget' }) })
  await expect(pane.getByTitle('Budget', { exact: true })).toBeVisible()

  // A quote of the text is cited where the caret was left.
  await window.keyboard.press('F6')
  await expect(researcher.text()).toBeFocused()
  await window.keyboard.press('j')
  await window.keyboard.press('n')
  await expect(researcher.editor()).toContainText(/^hello budget ?100.milliards/)

  // The note has kept its caret; one that is opened again has the keys at once.
  await window.keyboard.press('F6')
  await expect(researcher.editor()).toBeFocused()
  await window.keyboard.type(' done')
  await window.keyboard.press('Escape')
  await expect(researcher.text()).toBeFocused()
  await window.keyboard.press('Control+Shift+W')
  await expect(researcher.editor()).toHaveCount(0)
  await expect(researcher.text()).toBeFocused()
  await window.keyboard.press('Control+Shift+B')
  await window.getByRole('combobox', { name: m.command_beside() }).fill('budget')
  await expect(window.getByRole('option', { name: 'Budget' })).toHaveAttribute('aria-selected', 'true')
  await window.keyboard.press('Enter')
  await expect(researcher.editor()).toBeFocused()
  await window.keyboard.type('!')
  await expect(researcher.editor()).toContainText('done!')
  await researcher.noteIsSaved()
})

for (const width of [900, 1600])
  test(`a document and its note share a window of ${width} pixels, whichever has the keys`, async ({
    app,
    researcher,
    window,
  }) => {
    await resize(app, width, 900)
    await researcher.openSample()
    await window.keyboard.press('Control+Shift+B')
    await beginBeside(window)
    const panes = async () => {
      const boxes = await Promise.all(
        [1, 2].map((pane) =>
          window
            .getByRole('region', { name: new RegExp(`^${m.room_pane({ pane, title: '' }).trim()}`) })
            .boundingBox(),
        ),
      )
      return boxes.map((box) => ({ left: Math.round(box!.x), width: Math.round(box!.width) }))
    }
    // In the narrow one, two texts have the room of the outline, too.
    const navigator = window.getByRole('complementary', { name: m.read_navigator() })
    await expect(navigator).toHaveCount(width > 1120 ? 1 : 0)
    const outline = width > 1120 ? await navigator.boundingBox() : null
    const written = await panes()
    const [text, note] = written as [(typeof written)[0], (typeof written)[0]]
    expect(text.left).toBe(outline ? Math.round(outline.x + outline.width) : 0)
    expect(note.left).toBe(text.left + text.width)
    expect(Math.abs(note.width - text.width)).toBeLessThanOrEqual(1)

    await window.keyboard.press('F6')
    await expect(researcher.text()).toBeFocused()
    expect(await panes()).toEqual(written)
  })
