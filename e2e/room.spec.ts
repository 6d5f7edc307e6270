import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { call } from './annotated'
import { expect, journey, test } from './fixtures'
import { resize } from './launch'

journey(
  'two texts stand beside each other and share one comparison, by keys alone',
  async ({ folder, researcher, window }) => {
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
  },
)

test('the whole text is selected and copied as it is, without the window around it, by keys alone', async ({
  app,
  researcher,
  window,
}) => {
  await researcher.openSample()
  const { text } = await call<{ text: string }>(window, 'documents', 'get', { id: 1 })
  const copied = () => app.evaluate(({ clipboard }) => clipboard.readText())
  await window.keyboard.press('Control+a')
  await window.keyboard.press('Control+c')
  await expect.poll(copied).toBe(text)
  await expect(researcher.text()).toBeInViewport()
  expect(await researcher.text().evaluate((stage) => stage.scrollTop)).toBe(0)
  await window.keyboard.press('Escape')
  await expect.poll(() => window.evaluate(() => getSelection()?.isCollapsed ?? true)).toBe(true)
})

journey(
  'words are found in the text however they are written, by keys alone',
  async ({ researcher, window }) => {
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
    // Two letters are wrong in a long word that stands nowhere as it was typed.
    await field.fill('investisemment')
    await expect(place).toContainText(m.find_alike())
    await expect.poll(shown).toEqual(['investissement'])
    await field.fill('miliards')
    await expect(place).toContainText(m.find_alike())
    await window.keyboard.press('Escape')
    await expect(researcher.text()).toBeFocused()
    await expect(field).toHaveCount(0)
    await window.keyboard.press('Control+f')
    await expect(field).toHaveValue('miliards')
  },
)

journey(
  'in a narrow window, too, who speaks stands beside their words',
  async ({ app, researcher, window }) => {
    await researcher.openSample()
    await resize(app, 900, 800)
    await expect.poll(() => window.evaluate(() => innerWidth)).toBe(900)
    const speaker = researcher.speakers().filter({ hasText: 'Sam Altman' }).first()
    await expect(speaker).toBeVisible()
    const name = speaker.locator('b')
    expect(await name.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0)
  },
)

test('in a narrow window the text has the room until something is chosen, which stays in sight', async ({
  app,
  researcher,
  window,
}) => {
  await resize(app, 900, 790)
  await researcher.openSample()
  const text = researcher.text()
  const height = async () => (await text.boundingBox())!.height
  await expect.poll(height).toBeGreaterThan(500)
  const [x, y] = await researcher.middleOf('manque de discipline')
  // The last line that is seen: the card of what is chosen will take its place.
  await text.evaluate((stage, line) => stage.scrollBy(0, line - stage.getBoundingClientRect().bottom + 60), y)
  const [, low] = await edge()
  await window.mouse.move(x, low)
  await window.mouse.down()
  await window.mouse.move(x + 60, low)
  await expect.poll(() => window.evaluate(() => getSelection()?.isCollapsed)).toBe(false)
  expect(await height()).toBeGreaterThan(500)
  await window.mouse.up()
  await expect.poll(height).toBeLessThan(420)
  await expect.poll(async () => (await edge())[1]).toBeLessThan((await bottom()) - 20)

  async function bottom() {
    const box = (await text.boundingBox())!
    return box.y + box.height
  }
  /** Where the words stand now, without scrolling to them. */
  function edge(): Promise<[number, number]> {
    return text.evaluate((stage) => {
      const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        // The letters beside a quotation mark stand with it, in nodes of their own.
        const at = walker.currentNode.textContent!.indexOf('de disciplin')
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(walker.currentNode, at)
        range.setEnd(walker.currentNode, at + 5)
        const { x, y, height } = range.getBoundingClientRect()
        return [x, y + height / 2] as [number, number]
      }
      throw new Error('the words are not there')
    })
  }
})

journey(
  'a long text is gone through to its end by keys, and its last words are heard with who says them',
  async ({ folder, researcher, window }) => {
    const file = join(folder, 'long.txt')
    const paragraphs = Array.from(
      { length: 400 },
      (_, at) => `Une porte reste ouverte au numéro ${at}, et la pluie tombe.`,
    )
    const last = '« Le contrat est signé », a déclaré Jensen Huang mardi.'
    await writeFile(file, ['Un long texte', ...paragraphs, last].join('\n\n'))
    await researcher.importFiles([file])
    await expect(window.getByRole('main')).toContainText('Un long texte')
    await researcher.show('reading')
    const text = researcher.text()
    await expect(text).toBeFocused()
    // Nothing is drawn yet where nobody looks.
    await expect(researcher.speakers()).toHaveCount(0)
    await window.keyboard.press('End')
    await expect(researcher.speakers()).toHaveText([/^Jensen Huang/])
    await expect
      .poll(() => text.ariaSnapshot())
      .toContain('quote by Jensen Huang: Le contrat est signé end of quote')
    await window.keyboard.press('j')
    await expect(window.getByRole('main').locator('[aria-live]').first()).toHaveText(
      m.read_heard_quote({ words: 'Le contrat est signé', speaker: 'Jensen Huang' }),
    )
  },
)

journey(
  'every hit stands on the scroll bar, and one goes there by keys and by a click',
  async ({ researcher, window }) => {
    await researcher.openSample()
    await window.keyboard.press('Control+f')
    await window.getByRole('searchbox', { name: m.command_find() }).fill('milliards')
    const place = window.getByRole('search').getByRole('status')
    await expect(place).toHaveText(/^1 of /)
    const ticks = window.locator('.track button')
    const current = window.locator('.track button.current')
    /** Whether the hit that is shown stands in the window. */
    const isInSight = () =>
      window.evaluate(() => {
        const [shown] = CSS.highlights.get('hit-shown') ?? []
        if (!shown) return false
        const range = document.createRange()
        range.setStart(shown.startContainer, shown.startOffset)
        range.setEnd(shown.endContainer, shown.endOffset)
        const { top, bottom, height } = range.getBoundingClientRect()
        return height > 0 && top > 0 && bottom < innerHeight
      })
    const count = Number((await place.textContent())?.match(/^1 of (\d+)/)?.[1])
    await expect(ticks).toHaveCount(count)
    await expect(current).toHaveAttribute('aria-label', '1')
    await window.keyboard.press('Enter')
    await expect(current).toHaveAttribute('aria-label', '2')

    await ticks.last().click()
    await expect(place).toHaveText(new RegExp(`^${count} of `))
    await expect(current).toHaveAttribute('aria-label', String(count))
    await expect.poll(isInSight).toBe(true)
  },
)
