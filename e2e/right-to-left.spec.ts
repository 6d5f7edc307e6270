import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { m } from '../messages.compiled/messages.js'
import { expect, journey } from './fixtures'

const words = 'لن نرفع الأسعار هذا العام.'
const article = `الهيئة تعلن خطة جديدة\n\nقال مدير الهيئة سمير حداد: «${words}»\n\nLe préfet a dit : « Nous verrons. »\n`

/** Where some words begin and end on the screen, by the middles of their first and last letters. */
function endsOf(place: Locator, sought: string) {
  return place.evaluate((element, words) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const letters: { node: Node; at: number; letter: string }[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (let at = 0; at < node.textContent!.length; at++)
        letters.push({ node, at, letter: node.textContent![at]! })
    const start = letters
      .map(({ letter }) => letter)
      .join('')
      .indexOf(words)
    const middleOf = (index: number) => {
      const { node, at } = letters[index]!
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      const { left, right } = range.getBoundingClientRect()
      return (left + right) / 2
    }
    return { first: middleOf(start), last: middleOf(start + words.length - 1) }
  }, sought)
}

/** A full stop stands at the end of its sentence, which is on the left here. */
async function expectRightToLeft(place: Locator, words: string): Promise<void> {
  await expect(place).toContainText(words)
  const { first, last } = await endsOf(place, words)
  expect(last).toBeLessThan(first)
}

journey(
  'words that run from right to left do so wherever they are shown, and those beside them do not',
  async ({ researcher, window, folder }) => {
    const file = join(folder, 'eau.txt')
    await writeFile(file, article)
    await researcher.importFiles([file])
    const preview = window.getByRole('complementary', { name: m.docs_preview() })
    await expectRightToLeft(preview, words)

    await researcher.show('reading')
    await expectRightToLeft(researcher.text(), words)
    const paragraph = await researcher.text().locator('p', { hasText: 'سمير' }).boundingBox()
    const french = await researcher.text().locator('p', { hasText: 'préfet' }).boundingBox()
    const [arabic, latin] = await Promise.all([
      endsOf(researcher.text(), 'قال'),
      endsOf(researcher.text(), 'Le préfet'),
    ])
    expect(arabic.first).toBeGreaterThan(paragraph!.x + paragraph!.width * 0.9)
    expect(latin.first).toBeLessThan(french!.x + french!.width * 0.1)

    await researcher.show('quotes')
    await expectRightToLeft(researcher.quote('الأسعار'), words)
  },
)
