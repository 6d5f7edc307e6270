import type { Span } from '../model/span'

/**
 * The word for what a figure measures, as the text says it: "jobs" in "140 of its 560 jobs", "prêt" in "un prêt de 45
 * millions", "capital" in "35 % du capital"; null where no word beside it says so.
 */
export function measuredBy(text: string, { start, end }: Span): string | null {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  return shareOf.exec(after)?.[1] ?? measureBefore.exec(before)?.[1] ?? countedAfter.exec(after)?.[1] ?? null
}

const reach = 60

// In either language: a text of one quotes the other, and none of these words is anything else there.
const roughly = `(?:(?:environ|près|plus|moins|about|around|nearly|almost|some|over|more|less|than|d['’]|de)\\s*)*`

/** "un prêt de", "a fee of about", "chiffre d’affaires de": the noun that is so much. */
const measureBefore = new RegExp(
  `(?<![\\p{L}])((?:[\\p{L}]+\\s+d['’])?[\\p{L}-]{3,})\\s+(?:de|d['’]|of)\\s*${roughly}$`,
  'u',
)
/** "35 % du capital", "a quarter of the workforce": what it is a part of. */
const shareOf =
  /^\s+(?:du|des|de la|de l['’]|de|d['’]|of the|of its|of their|of)\s?(?!(?:its|the|their|his|her|ses|leurs|plus)\s)([\p{L}-]{3,})/u
/** "560 jobs", "900 satellites" */
const countedAfter =
  /^\s+(?!(?:des?|du|dans|pour|sur|avec|and|for|from|with|out|par|contre|dont|qui|que)\s)([\p{Ll}-]{3,}s)(?!\p{L})/u
