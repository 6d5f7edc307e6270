import type { FoundMention } from '../../model/extraction'
import type { Name } from './name'

/**
 * The mentions of one entity, each with why and how surely it is a name. The surest of them vouches for the others
 * halfway: a text that calls something by a name once means the same name the next time.
 */
export function toMentions(names: Name[]): FoundMention[] {
  const own = names.map(chanceOf)
  const best = own.reduce((most, chance) => Math.max(most, chance), 0)
  return names.map(({ start, end, titled }, i) => {
    const sure = (own[i]! + best) / 2
    const why = titled ? 'titled' : own[i]! < 0.5 && best >= 0.5 ? 'elsewhere' : 'tagger'
    return { start, end, why, sure }
  })
}

/** The tagger's odds of each kind against no name, taken together. */
function chanceOf({ odds }: Name): number {
  if (!odds) return 1
  const sum = Object.values(odds).reduce((total, odd) => total + Math.exp(odd), 0)
  return sum === Infinity ? 1 : sum / (1 + sum)
}
