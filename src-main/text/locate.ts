import type { Block } from '../model/document'
import type { Locator } from '../model/locator'

/**
 * A locator for each block: its page, the headings it stands under and its paragraph's number. Headings count as the
 * paragraph they open, and all cells of a table as one.
 */
export function locatorsOf(text: string, blocks: Block[]): Locator[] {
  const above: { level: number; words: string }[] = []
  let heading: string | null = null
  let paragraph = 0
  return blocks.map((block, index) => {
    if (block.kind === 'heading') {
      const { level = 1 } = block
      while (above.length && above.at(-1)!.level >= level) above.pop()
      above.push({ level, words: text.slice(block.start, block.end) })
      heading = above.map(({ words }) => words).join(' › ')
    }
    const opens = block.kind === 'heading' || block.kind === 'title'
    const continues = block.kind === 'table cell' && blocks[index - 1]?.kind === 'table cell'
    if (!opens && !continues) paragraph++
    return { page: block.page ?? null, heading, paragraph: opens ? paragraph + 1 : paragraph }
  })
}

/** Where an offset stands, for a person. */
export function locate(text: string, blocks: Block[], offset: number): Locator {
  const index = blocks.findLastIndex((block) => block.start <= offset)
  return locatorsOf(text, blocks)[Math.max(index, 0)] ?? { page: null, heading: null, paragraph: 1 }
}
