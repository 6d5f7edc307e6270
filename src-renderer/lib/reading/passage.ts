import type { Block } from '../../../src-main/model/document'
import type { Span } from '../../../src-main/model/span'

/** Words in their place: the rest of their paragraph, cut where it is long. */
export interface Passage {
  before: string
  words: string
  after: string
}

const reach = 480

/** The paragraph, or paragraphs, that hold a span. */
export function passageAround(document: { text: string; blocks: Block[] }, span: Span): Passage {
  const { text, blocks } = document
  const first = blocks.find((block) => block.start <= span.start && span.start < block.end) ?? span
  const last = blocks.find((block) => block.start < span.end && span.end <= block.end) ?? span
  return {
    before: tail(text.slice(first.start, span.start)),
    words: text.slice(span.start, span.end),
    after: head(text.slice(span.end, last.end)),
  }
}

/** Cut at a space, so that no word and no sign is torn. */
function tail(words: string): string {
  if (words.length <= reach) return words
  const from = words.indexOf(' ', words.length - reach)
  return from < 0 ? words : `…${words.slice(from)}`
}

function head(words: string): string {
  if (words.length <= reach) return words
  const to = words.lastIndexOf(' ', reach)
  return to < 0 ? words : `${words.slice(0, to)} …`
}
