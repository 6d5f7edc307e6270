import type { Span } from '../model/span'

const length = 32
// Room to find where a character begins: longer clusters than this are left out whole.
const margin = 64

/** The words just before and after a span, in whole characters, by which it is found again in another text. */
export function contextOf(text: string, span: Span): { prefix: string; suffix: string } {
  return { prefix: before(text, span.start), suffix: after(text, span.end) }
}

function before(text: string, end: number): string {
  const from = Math.max(0, end - length - margin)
  const limit = Math.max(0, end - length)
  for (const { index } of graphemes(text.slice(from, end))) {
    if (from + index >= limit) return text.slice(from + index, end)
  }
  return ''
}

function after(text: string, start: number): string {
  let end = start
  for (const { index, segment } of graphemes(text.slice(start, start + length + margin))) {
    if (index + segment.length > length) break
    end = start + index + segment.length
  }
  return text.slice(start, end)
}

// One for all: to make one takes longer than to use it.
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function graphemes(text: string): Iterable<{ index: number; segment: string }> {
  return characters.segment(text)
}
