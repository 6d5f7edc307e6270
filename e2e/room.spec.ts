import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { expect, test } from './fixtures'

test('two texts stand beside each other and share one comparison, by keys alone', async ({
  folder,
  researcher,
  window,
}) => {
  await researcher.openSample()
  const other = join(folder, 'La réponse.txt')
  await writeFile(other, 'La réponse\n\n« Le contrat est signé », a déclaré Jensen Huang mardi.\n')
  await researcher.importFiles([other])
  await expect(window.getByRole('main')).toContainText('La réponse')
  await researcher.show('reading')
  await expect(researcher.text()).toBeVisible()

  await window.keyboard.press('Control+Shift+B')
  await window.getByRole('combobox', { name: m.command_beside() }).fill('repon')
  await window.keyboard.press('Enter')
  const [first, second] = [1, 2].map((pane) =>
    window.getByRole('region', { name: new RegExp(`^${m.room_pane({ pane, title: '' }).trim()}`) }),
  ) as [ReturnType<typeof window.getByRole>, ReturnType<typeof window.getByRole>]
  await expect(second.getByRole('document', { name: 'La réponse' })).toBeFocused()
  await window.keyboard.press('j')
  await window.keyboard.press('b')
  await researcher.hears(m.read_said_beside({ words: 'Le contrat est signé', count: 1 }))

  await window.keyboard.press('F6')
  await expect(first.getByRole('document')).toBeFocused()
  await expect(researcher.window.getByText(m.room_active_first())).toBeAttached()

  await window.keyboard.press('Escape')
  await expect(second).toHaveCount(0)
  await expect(researcher.text()).toBeFocused()
})

test('words are found in the text however they are written, by keys alone', async ({
  researcher,
  window,
}) => {
  await researcher.openSample()
  await window.keyboard.press('Control+f')
  const field = window.getByRole('searchbox', { name: m.command_find() })
  const place = window.getByRole('search').getByRole('status')
  const shown = () =>
    window.evaluate(() =>
      [...(CSS.highlights.get('hit-shown') ?? [])].map((range) =>
        range.startContainer.textContent?.slice(range.startOffset, range.endOffset),
      ),
    )
  await field.fill("LETTRE D'INTENTION")
  await expect(place).toHaveText(/^1 of 1/)
  await expect.poll(shown).toEqual(["lettre d'intention"])
  await field.fill('milliards')
  await expect(place).toHaveText(/^1 of /)
  await window.keyboard.press('Enter')
  await expect(place).toHaveText(/^2 of /)
  await window.keyboard.press('Shift+F3')
  await expect(place).toHaveText(/^1 of /)
  await field.fill('miliards')
  await expect(place).toContainText(m.find_alike())
  await window.keyboard.press('Escape')
  await expect(researcher.text()).toBeFocused()
  await expect(field).toHaveCount(0)
  await window.keyboard.press('Control+f')
  await expect(field).toHaveValue('miliards')
})
