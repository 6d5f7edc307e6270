import { languages } from '../languages'
import type { Frame } from './frames'
import type { Mention } from './mention'

const possessors = new Map(languages.flatMap(({ speech }) => Object.entries(speech.possessors)))

/** Whom a possessive speaks of, where it tells a man from a woman: "his", "her". */
export function possessorAt({ items }: Frame, at: number): Mention | null {
  const item = items[at]
  const pronoun = item?.kind === 'word' && possessors.get(item.low)
  if (!item || !pronoun) return null
  return {
    form: 'pronoun', pronoun, from: at, to: at, start: item.start, end: item.end,
    entity: null, governed: false, leading: true,
  } // prettier-ignore
}
