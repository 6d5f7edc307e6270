import type { Locator, Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { expect, test } from './fixtures'
import type { Researcher } from './researcher'

const styleOf = (text: Locator, property: 'fontSize' | 'lineHeight' | 'fontFamily') =>
  text
    .locator('p.block')
    .first()
    .evaluate((element, name) => getComputedStyle(element)[name], property)

/** The words of the first line that is seen, by the text's own nodes. */
const topWords = (text: Locator) =>
  text.evaluate((stage) => {
    const { top, left } = stage.querySelector('.source-words')!.getBoundingClientRect()
    const y = Math.max(top, stage.getBoundingClientRect().top) + 12
    const range = document.caretRangeFromPoint(left + 4, y)
    return range?.startContainer.parentElement?.textContent.slice(0, 24)
  })

const paragraphs = Array.from(
  { length: 120 },
  (_, index) => `Paragraphe ${index + 1}. ${'Les mots suivent les mots, et le lecteur les suit. '.repeat(6)}`,
)

async function openLong(folder: string, researcher: Researcher, window: Page): Promise<void> {
  const file = join(folder, 'Un long texte.md')
  await writeFile(file, `# Un long texte\n\n${paragraphs.join('\n\n')}\n`)
  await researcher.importFiles([file])
  await expect(window.getByRole('main')).toContainText('Un long texte')
  await researcher.show('reading')
  await expect(researcher.text()).toBeFocused()
}

test('the text is set as suits a reader, by keys alone, in every pane and after a restart', async ({
  app,
  open,
  researcher,
  window,
}) => {
  await researcher.openSample()
  const text = researcher.text()
  await expect(text).toBeFocused()
  await window.keyboard.press('+')
  await expect.poll(() => styleOf(text, 'fontSize')).toBe('19px')
  await window.keyboard.press('-')
  await window.keyboard.press('-')
  await expect.poll(() => styleOf(text, 'fontSize')).toBe('16px')

  await window.keyboard.press('t')
  const card = window.getByRole('dialog', { name: m.comfort() })
  await expect(card).toBeVisible()
  await card.getByRole('radio', { name: m.comfort_serif() }).focus()
  await window.keyboard.press('ArrowDown')
  await expect.poll(() => styleOf(text, 'fontFamily')).toContain('Inter')
  await card.getByRole('slider', { name: m.comfort_line() }).focus()
  await window.keyboard.press('ArrowRight')
  await expect.poll(() => styleOf(text, 'lineHeight')).toBe(`${16 * 1.85}px`)
  const width = async () => (await text.locator('.source-words').boundingBox())?.width ?? 0
  const before = await width()
  await card.getByRole('slider', { name: m.comfort_width() }).focus()
  await window.keyboard.press('ArrowLeft')
  await expect.poll(width).toBeLessThan(before)
  await window.keyboard.press('Escape')
  await expect(text).toBeFocused()

  await app.close()
  const again = await open()
  await again.window.keyboard.press('Control+2')
  const shown = again.window.getByRole('main').getByRole('document')
  await expect.poll(() => styleOf(shown, 'fontFamily')).toContain('Inter')
  await again.window.keyboard.press('t')
  await again.window.getByRole('button', { name: m.comfort_reset() }).press('Enter')
  await expect.poll(() => styleOf(shown, 'fontFamily')).toContain('Literata')
  await expect.poll(() => styleOf(shown, 'fontSize')).toBe('17.5px')
})

test('one key leaves nothing but the text, and Escape brings everything back', async ({
  researcher,
  window,
}) => {
  await researcher.openSample()
  await window.keyboard.press('F9')
  await researcher.hears(m.room_focus_on())
  await expect(researcher.inspector()).toHaveCount(0)
  await expect(window.getByRole('complementary')).toHaveCount(0)
  await expect(window.getByRole('toolbar')).toHaveCount(0)
  await expect(window.getByRole('contentinfo')).toHaveCount(0)
  await expect(window.getByRole('banner')).toHaveCount(0)
  await expect(researcher.text()).toBeFocused()
  await window.keyboard.press('j')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Escape')
  await researcher.hears(m.room_focus_off())
  await expect(researcher.inspector()).toBeVisible()
  await expect(researcher.text()).toBeFocused()
})

test('each text opens where it was being read, however it is set, after a restart too', async ({
  app,
  folder,
  open,
  researcher,
  window,
}) => {
  await openLong(folder, researcher, window)
  const text = researcher.text()
  for (let page = 0; page < 6; page++) await window.keyboard.press('PageDown')
  await expect.poll(() => text.evaluate((stage) => stage.scrollTop)).toBeGreaterThan(2_000)
  // The page glides: it is read where it has come to rest.
  let words = await topWords(text)
  await expect
    .poll(async () => {
      const before = words
      words = await topWords(text)
      return words === before
    })
    .toBe(true)
  await window.keyboard.press('+')
  await expect.poll(() => styleOf(text, 'fontSize')).toBe('19px')
  await expect.poll(() => topWords(text)).toBe(words)
  await researcher.show('library')
  await researcher.show('reading')
  await expect.poll(() => topWords(researcher.text())).toBe(words)

  await app.close()
  const again = await open()
  await again.window.keyboard.press('Control+2')
  await expect.poll(() => topWords(again.window.getByRole('main').getByRole('document'))).toBe(words)
})
