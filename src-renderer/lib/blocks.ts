import type { Block } from '../../src-main/model/document'
import type { Locator } from '../../src-main/model/locator'
import { firstWhere } from './text-ranges'

/** A block as it is drawn: its tag and its words. */
interface ShownBlock extends Block {
  tag: 'h1' | 'h2' | 'h3' | 'h4' | 'p' | 'li' | 'blockquote'
  words: string
}

/** Blocks that stand together: the items of one list, the cells of one table, or a single block. */
export interface BlockGroup {
  kind: 'list' | 'cells' | 'single'
  start: number
  blocks: ShownBlock[]
}

export function groupBlocks(text: string, blocks: Block[]): BlockGroup[] {
  const groups: BlockGroup[] = []
  for (const block of blocks) {
    const kind = groupKind(block)
    const shown = { ...block, tag: tagOf(block), words: text.slice(block.start, block.end) }
    const last = groups.at(-1)
    if (last?.kind === kind && kind !== 'single') last.blocks.push(shown)
    else groups.push({ kind, start: block.start, blocks: [shown] })
  }
  return groups
}

function groupKind(block: Block): BlockGroup['kind'] {
  if (block.kind === 'list item') return 'list'
  return block.kind === 'table cell' ? 'cells' : 'single'
}

function tagOf(block: Block): ShownBlock['tag'] {
  if (block.kind === 'title') return 'h1'
  if (block.kind === 'heading') return (['h2', 'h2', 'h3'] as const)[(block.level ?? 2) - 1] ?? 'h4'
  if (block.kind === 'list item') return 'li'
  return block.kind === 'quote' ? 'blockquote' : 'p'
}

/** Title and headings, by which a text is walked through. */
export function outlineOf(text: string, blocks: Block[]): (Block & { words: string })[] {
  return blocks
    .filter((block) => block.kind === 'title' || block.kind === 'heading')
    .map((block) => ({ ...block, words: text.slice(block.start, block.end) }))
}

/** Where each block stands, for a person: page, headings above it and its paragraph's number, as citations give them. */
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

/** The block that holds an offset, or the last one before it. */
export function blockIndexAt(blocks: Block[], offset: number): number {
  return Math.max(0, firstWhere(blocks, (block) => block.start > offset) - 1)
}
