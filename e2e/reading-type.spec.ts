import type { Locator, Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { expect, journey, test } from './fixtures'
import { resize } from './launch'
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
  const card = window.getByRole('dialog', { name: m.reading_type() })
  await expect(card).toBeVisible()
  await card.getByRole('radio', { name: m.reading_type_serif() }).focus()
  await window.keyboard.press('ArrowDown')
  await expect.poll(() => styleOf(text, 'fontFamily')).toContain('Inter')
  await card.getByRole('slider', { name: m.reading_type_line() }).focus()
  await window.keyboard.press('ArrowRight')
  await expect.poll(() => styleOf(text, 'lineHeight')).toBe(`${16 * 1.85}px`)
  const width = async () => (await text.locator('.source-words').boundingBox())?.width ?? 0
  const before = await width()
  await card.getByRole('slider', { name: m.reading_type_width() }).focus()
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
  await again.window.getByRole('button', { name: m.reading_type_reset() }).press('Enter')
  await expect.poll(() => styleOf(shown, 'fontFamily')).toContain('Literata')
  await expect.poll(() => styleOf(shown, 'fontSize')).toBe('17.5px')
})

journey(
  'one key leaves nothing but the text, and Escape brings everything back',
  async ({ researcher, window }) => {
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
  },
)

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
  await atRest(text)
  const words = await topWords(text)
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

journey(
  'a listener hears whose words begin and where they end, and nothing is added to the text',
  async ({ researcher, window }) => {
    await researcher.openSample()
    const text = researcher.text()
    const heard = text.locator('.sign.heard')
    const words = () =>
      heard.evaluateAll((signs) => signs.map((sign) => (sign as HTMLElement).dataset['words']))
    await expect.poll(words).toContain(m.sign_quote_begins({ speaker: 'Sam Altman' }))
    await expect(text).toHaveText(/Huang a critiqué en privé un "manque de discipline" dans/)
    // What the accessibility tree says, in the order of the text.
    await expect
      .poll(() => text.ariaSnapshot())
      .toContain('quote by Jensen Huang: manque de discipline end of quote')

    await researcher.selectWords('privé un "manque de')
    await window.keyboard.press('h')
    await researcher.hears(m.read_said_highlighted({ words: 'privé un "manque de' }))
    await expect.poll(words).toContain(m.sign_annotation_begins({ colour: m.read_colour_yellow() }))
    await window.keyboard.press('2')
    await expect
      .poll(words)
      .toEqual([m.sign_annotation_begins({ colour: m.read_colour_yellow() }), m.sign_annotation_ends()])
  },
)

test('characters that nobody sees are shown by name, and copied as they are', async ({
  app,
  folder,
  researcher,
  window,
}) => {
  const words = 'Le mot se\u200Bcret va \u202Etnemerid\u202C et 👩\u200D🔬 reste.'
  const file = join(folder, 'Invisible.txt')
  await writeFile(file, `Invisible\n\n${words}\n`)
  await researcher.importFiles([file])
  await expect(window.getByRole('main')).toContainText('Invisible')
  await researcher.show('reading')
  const text = researcher.text()
  await expect(text.getByRole('img')).toHaveCount(3)
  await expect(text.getByRole('img', { name: m.sign_RLO() })).toBeVisible()
  await expect(text.locator('p.block').last()).toHaveText(words)
  await researcher.selectWords(words)
  await window.keyboard.press('Control+c')
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe(words)
})

journey(
  'a paragraph is gone to by its number, and a place that is not there is said',
  async ({ folder, researcher, window }) => {
    await openLong(folder, researcher, window)
    await window.keyboard.press('Control+g')
    const form = window.getByRole('form', { name: m['command_go-to']() })
    await expect(form.getByRole('textbox')).toBeFocused()
    await window.keyboard.type('¶ 999')
    await expect(form.getByRole('status')).toHaveText(m.goto_no_paragraph({ first: '1', last: '120' }))
    await window.keyboard.press('Enter')
    await expect(form).toBeVisible()
    await form.getByRole('textbox').fill('Paragraphe 40')
    await window.keyboard.press('Enter')
    await expect(researcher.text()).toBeFocused()
    await expect.poll(() => topWords(researcher.text())).toMatch(/^Paragraphe 40\./)
    await expect(window.getByRole('group', { name: m.status_place() })).toContainText('¶ 4')
  },
)

test('no line ends between a quotation mark and its first word, nor within an amount', async ({
  app,
  folder,
  researcher,
  window,
}) => {
  // Each paragraph is a little longer than the one before: in some of them a line is full just there.
  const paragraphs = Array.from({ length: 24 }, (_, step) =>
    [
      `Il a fallu ${'i'.repeat(step)} attendre longtemps. Selon Jensen Huang, “rien n’est encore signé à ce jour dans ce dossier”,`,
      `et il faudra 480 000 euros de plus. “Le contrat est prêt depuis des mois”, a ajouté Jensen Huang mardi.`,
    ].join(' '),
  )
  const file = join(folder, 'Guillemets.txt')
  await writeFile(file, `Guillemets\n\n${paragraphs.join('\n\n')}\n`)
  await researcher.importFiles([file])
  await expect(window.getByRole('main')).toContainText('Guillemets')
  await researcher.show('reading')
  const text = researcher.text()
  await expect.poll(() => text.locator('.sign.heard').count()).toBeGreaterThan(paragraphs.length)
  for (const width of [900, 1000]) {
    await resize(app, width, 800)
    await expect.poll(() => window.evaluate(() => innerWidth)).toBe(width)
    expect(await text.evaluate(brokenPairs)).toEqual([])
  }
})

/** Each opening mark that stands on another line than the character after it, and each amount cut in two, with what is around. */
function brokenPairs(text: HTMLElement): string[] {
  return [...text.querySelectorAll('p.block')].flatMap((block) => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    const characters: { character: string; top: number }[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const [index, character] of [...(node.textContent ?? '')].entries()) {
        const range = new Range()
        range.setStart(node, index)
        range.setEnd(node, index + 1)
        characters.push({ character, top: range.getBoundingClientRect().top })
      }
    }
    const words = characters.map(({ character }) => character).join('')
    return [...words.matchAll(/“.|480 000/g)].flatMap(({ index, 0: pair }) => {
      const tops = [index, index + pair.length - 1].map((at) => Math.round(characters[at]!.top))
      return tops[0] === tops[1] ? [] : [words.slice(Math.max(0, index - 20), index + 20)]
    })
  })
}

/** The page glides: what stands at its top counts once it has not moved for so many frames. */
function atRest(text: Locator): Promise<void> {
  return text.evaluate(
    (stage, frames) =>
      new Promise<void>((resolve) => {
        let last = stage.scrollTop
        let still = 0
        const look = () => {
          still = stage.scrollTop === last ? still + 1 : 0
          last = stage.scrollTop
          if (still < frames) requestAnimationFrame(look)
          else resolve()
        }
        requestAnimationFrame(look)
      }),
    12,
  )
}
