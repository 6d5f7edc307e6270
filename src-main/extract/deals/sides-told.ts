import type { FoundDeal, FoundEntity } from '../../model/extraction'
import type { Span } from '../../model/span'

/** How many sides of a deal the sentences name that tell of it; the others are taken from elsewhere in the text. */
export function sidesTold(
  { from, to, history }: FoundDeal,
  sentences: Span[],
  entities: FoundEntity[],
): number {
  const told = sentences.filter((each) =>
    history.some(({ start, end }) => each.start <= start && end <= each.end),
  )
  const isTold = (id: string | null): boolean => {
    const mentions = entities.find((entity) => entity.id === id)?.mentions ?? []
    return told.some((each) => mentions.some(({ start, end }) => each.start <= start && end <= each.end))
  }
  return [from, to].filter(isTold).length
}
