import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test'
import { answerDialog } from './launch'
import { m } from '../messages.compiled/messages.js'
import type { View } from '../src-renderer/lib/views'

const viewKeys: Record<View, string> = {
  library: '1',
  reading: '2',
  quotes: '3',
  comparison: '4',
  entities: '5',
  notes: '6',
  annotations: '7',
  timeline: '8',
  deals: '9',
  voices: '0',
  orphans: 'Shift+L',
}

/**
 * What a person does in the window, by what it says and by keys: the same for journeys and for the tour, in whichever
 * language `setLocale` chose.
 */
export class Researcher {
  constructor(
    readonly window: Page,
    readonly app: ElectronApplication,
  ) {}

  /** Opens the sample article from a new library's first page, and waits until it can be read. */
  async openSample(): Promise<void> {
    await this.window.getByRole('button', { name: m.docs_empty_sample() }).click()
    await expect(this.text()).toBeFocused()
  }

  /** Chooses files in the system's dialog, from any view. */
  async importFiles(files: string[]): Promise<void> {
    await answerDialog(this.app, files)
    await this.window.keyboard.press('Control+o')
  }

  /** Imports files, and reads the first that came in. */
  async readFiles(files: string[]): Promise<void> {
    await this.importFiles(files)
    // Before that, the library is yet to be shown.
    await expect(this.window.getByRole('region', { name: m.docs_report() })).toBeVisible()
    await this.show('reading')
  }

  async show(view: View): Promise<void> {
    await this.window.keyboard.press(`Control+${viewKeys[view]}`)
    await expect(this.window.getByRole('main', { name: m[`command_view-${view}`]() })).toBeVisible()
  }

  /** The document that is open in Reading. */
  text(): Locator {
    return this.window.getByRole('main').getByRole('document')
  }

  inspector(): Locator {
    return this.window.getByRole('complementary', { name: m.read_inspector() })
  }

  /** The speakers in the margin, from top to bottom. */
  speakers(): Locator {
    return this.window.getByRole('group', { name: m.read_speakers() }).getByRole('button')
  }

  /** Waits for a sentence at the foot of the window. */
  async hears(words: string | RegExp): Promise<void> {
    await expect(this.window.getByRole('list', { name: m.messages() }).getByText(words).last()).toBeVisible()
  }

  /** Draws the mouse over words of the open document, as a hand would. */
  async selectWords(words: string): Promise<void> {
    const ends = await this.text().evaluate(edgesOf, { words, scroll: true })
    await this.window.mouse.move(ends.from.x, ends.from.y)
    await this.window.mouse.down()
    await this.window.mouse.move((ends.from.x + ends.to.x) / 2, (ends.from.y + ends.to.y) / 2)
    // The hand follows the end of the words until the window holds them all: the page may still be moving.
    await expect
      .poll(async () => {
        const { to } = await this.text().evaluate(edgesOf, { words, scroll: false })
        await this.window.mouse.move(to.x, to.y, { steps: 4 })
        return this.window.evaluate(() => getSelection()?.toString())
      })
      .toBe(words)
    await this.window.mouse.up()
  }

  /** The middle of words of the open document, on the screen. */
  async middleOf(words: string): Promise<[x: number, y: number]> {
    const { from, to } = await this.text().evaluate(edgesOf, { words, scroll: true })
    return [(from.x + to.x) / 2, from.y]
  }

  /** A row of the Quotes view, by words of the quote. */
  quote(words: string): Locator {
    return this.window
      .getByRole('grid', { name: m.quotes_list() })
      .getByRole('row')
      .filter({ hasText: words })
  }

  async searchQuotes(words: string): Promise<void> {
    await this.window.getByRole('combobox', { name: m.quotes_search() }).fill(words)
  }

  /** Puts quotes beside each other by keys, each found by words of it, and goes to where they stand. */
  async putBeside(...quotes: string[]): Promise<void> {
    await this.show('quotes')
    const first = this.window.getByRole('grid', { name: m.quotes_list() }).getByRole('row').first()
    for (const words of quotes) {
      await this.window.keyboard.press('/')
      await this.window.keyboard.press('Control+a')
      await this.window.keyboard.type(words)
      await expect(first).toContainText(words)
      await this.window.keyboard.press('ArrowDown')
      await this.window.keyboard.press('b')
      await expect(first.getByRole('checkbox')).toBeChecked()
    }
    await this.show('comparison')
    const columns = this.window.getByRole('list', { name: m.comparison_columns() }).getByRole('article')
    await expect(columns.nth(quotes.length - 1)).toBeVisible()
  }

  editor(): Locator {
    return this.window.getByRole('textbox', { name: m.note_body() })
  }

  /** Begins a note with a title, from any view; the caret is left in its text. */
  async beginNote(title: string): Promise<void> {
    await this.window.keyboard.press('Control+n')
    await this.window.getByRole('textbox', { name: m.note_title() }).fill(title)
    await this.editor().click()
  }

  /** Types `@` and some of a quote's words, and takes the first offer. */
  async cite(words: string): Promise<void> {
    await this.#complete(`@${words}`)
  }

  /** Types `[[` and some of a name, and takes the first offer. */
  async name(words: string): Promise<void> {
    await this.#complete(`[[${words}`)
  }

  async noteIsSaved(): Promise<void> {
    await expect(
      this.window.getByRole('group', { name: m.note_status() }).getByText(m.note_saved(), { exact: true }),
    ).toBeVisible()
  }

  async #complete(typed: string): Promise<void> {
    await this.window.keyboard.type(typed)
    const offers = this.window.getByRole('listbox', { name: m.note_suggestions() }).getByRole('option')
    await expect(offers.first()).toBeVisible()
    await this.window.keyboard.press('Enter')
    await expect(offers).toHaveCount(0)
  }
}

/** Where words of an element's text begin and end on the screen, once its letters and lines have come to rest. */
async function edgesOf(
  element: HTMLElement | SVGElement,
  { words, scroll }: { words: string; scroll: boolean },
) {
  await document.fonts.ready
  const range = rangeOf(words)
  if (scroll) range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  let edges = measure()
  for (let before = ''; before !== JSON.stringify(edges); edges = measure()) {
    before = JSON.stringify(edges)
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  }
  return edges

  function rangeOf(sought: string): Range {
    const nodes: { node: Node; start: number; length: number }[] = []
    let text = ''
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent ?? ''
      nodes.push({ node, start: text.length, length: words.length })
      text += words
    }
    const start = text.indexOf(sought)
    if (start < 0) throw new Error(`the text does not say: ${sought}`)
    const end = start + sought.length
    const found = document.createRange()
    for (const { node, start: from, length } of nodes) {
      if (from <= start && start < from + length) found.setStart(node, start - from)
      if (from < end && end <= from + length) found.setEnd(node, end - from)
    }
    return found
  }

  /** The middle of the first and the last line. */
  function measure() {
    const lines = [...range.getClientRects()]
    const [first, last] = [lines[0]!, lines.at(-1)!]
    return {
      from: { x: first.left + 1, y: first.top + first.height / 2 },
      to: { x: last.right - 1, y: last.top + last.height / 2 },
    }
  }
}
