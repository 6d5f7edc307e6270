import type { Block } from '../../../src-main/model/document'
import type { Span } from '../../../src-main/model/span'

/** A paragraph of a source, cut where the words that matter begin and end. */
export interface LitParagraph {
  start: number
  head: boolean
  runs: { start: number; words: string; lit: boolean }[]
}

/** The paragraphs that hold a span, with the one before them and the two after, the span lit. */
export function paragraphsAround(
  document: { text: string; blocks: Block[] },
  span: Span,
  around: [before: number, after: number] = [1, 2],
): LitParagraph[] {
  const { text, blocks } = document
  const first = blocks.findIndex((block) => block.end > span.start)
  const last = blocks.findLastIndex((block) => block.start < span.end)
  if (first < 0 || last < first) return []
  return blocks.slice(Math.max(0, first - around[0]), last + 1 + around[1]).map((block) => ({
    start: block.start,
    head: block.kind === 'title' || block.kind === 'heading',
    runs: runsOf(text, block, span),
  }))
}

function runsOf(text: string, block: Span, span: Span): LitParagraph['runs'] {
  const from = Math.min(block.end, Math.max(block.start, span.start))
  const to = Math.max(from, Math.min(block.end, span.end))
  return [
    { start: block.start, end: from, lit: false },
    { start: from, end: to, lit: true },
    { start: to, end: block.end, lit: false },
  ]
    .filter(({ start, end }) => end > start)
    .map(({ start, end, lit }) => ({ start, words: text.slice(start, end), lit }))
}
