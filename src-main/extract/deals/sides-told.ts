import type { FoundDeal, FoundEntity } from '../../model/extraction'
import type { Span } from '../../model/span'

/** How many sides of a deal the sentences name that tell of it; the others are taken from elsewhere in the text. */
export function sidesTold(
  { from, to, history }: FoundDeal,
  sentences: Span[],
  entities: ReadonlyMap<string, FoundEntity>,
): number {
  const told = history.flatMap((span) => sentenceOf(sentences, span) ?? [])
  const isTold = (id: string | null): boolean => {
    const mentions = (id !== null && entities.get(id)?.mentions) || []
    return told.some((each) => mentions.some(({ start, end }) => each.start <= start && end <= each.end))
  }
  return [from, to].filter(isTold).length
}

/** The sentence around a span; sentences stand in the order of the text. */
function sentenceOf(sentences: Span[], { start, end }: Span): Span | null {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start <= start) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low - 1]
  return sentence && end <= sentence.end ? sentence : null
}
