import type { FoundDeal, FoundEntity } from '../../model/extraction'
import type { Span } from '../../model/span'
import { firstWhere } from '../../text/first-where'

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
  const sentence = sentences[firstWhere(sentences, (each) => each.start > start) - 1]
  return sentence && end <= sentence.end ? sentence : null
}
