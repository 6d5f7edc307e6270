import type { Block } from '../../../src-main/model/document'
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

/** A title or heading, and how many headings it stands below. */
export interface OutlineLine extends Block {
  words: string
  depth: number
}

/** Title and headings, by which a text is walked through. All headings stand below a title, whatever their levels. */
export function outlineOf(text: string, blocks: Block[]): OutlineLine[] {
  const heads = blocks.filter(({ kind }) => kind === 'title' || kind === 'heading')
  const below = heads.some(({ kind }) => kind === 'title') ? 1 : 0
  const levels = heads.flatMap(({ kind, level = 1 }) => (kind === 'heading' ? [level] : []))
  const highest = levels.reduce((one, other) => Math.min(one, other), 6)
  return heads.map((block) => ({
    ...block,
    words: text.slice(block.start, block.end),
    depth: block.kind === 'title' ? 0 : (block.level ?? 1) - highest + below,
  }))
}

/** The block that holds an offset, or the last one before it. */
export function blockIndexAt(blocks: Block[], offset: number): number {
  return Math.max(0, firstWhere(blocks, (block) => block.start > offset) - 1)
}
