import type { FoundEntity } from '../../model/extraction'
import type { Span } from '../../model/span'
import type { Frame, Item } from './frames'
import type { PronounKind } from '../languages/speech'
import type { Gender } from '../entities/vocabulary'
import { firstWhere } from '../../text/first-where'

/** Words of a frame that may name a speaker. */
export interface Mention extends Span {
  form: 'name' | 'pronoun' | 'description'
  /** First and last item, inclusive. */
  from: number
  to: number
  entity: FoundEntity | null
  pronoun?: PronounKind
  /** The noun of a description: "directrice". */
  head?: string
  gender?: Gender | null
  many?: boolean
  indefinite?: boolean
  /** A preposition stands before it. */
  governed: boolean
  /** It stands where a subject stands: first, or after a comma or a conjunction. */
  leading: boolean
  /** "Anna Berg's spokesman": told by whose it is. */
  owned?: boolean
}

/** Entity mentions of a document by where they start. */
export type Named = Map<number, { entity: FoundEntity; end: number }>

export function namedIn(entities: FoundEntity[]): Named {
  const named: Named = new Map()
  for (const entity of entities)
    for (const { start, end } of entity.mentions) named.set(start, { entity, end })
  return named
}

/** The name that a description holds last: "l'Agence" in "un avis de l'Agence". */
export function nameWithin(frame: Frame, { from, to, leading }: Mention, named: Named): Mention | null {
  for (let at = to; at > from; at--) {
    const found = named.get(frame.items[at]!.start)
    if (!found) continue
    const { start } = frame.items[at]!
    const end = endOfName(frame, at, named)
    return {
      ...{ form: 'name', from: at, to: end, start, end: found.end, entity: found.entity },
      ...{ leading, governed: false },
    }
  }
  return null
}

export function lowerOf(item: Item | undefined): string {
  return item && item.kind !== 'passage' ? item.low : ''
}

export function endOfName(frame: Frame, i: number, named: Named): number {
  const end = named.get(frame.items[i]!.start)!.end
  let to = i
  while (to + 1 < frame.items.length && frame.items[to + 1]!.end <= end) to++
  return to
}

/** "Leeds-based": what a hyphen joins to a name makes an adjective of both. */
export function isJoined(behind: Item | undefined): boolean {
  return behind?.kind === 'word' && /^-\p{L}/u.test(behind.text)
}

export function isLeading({ items, phrases }: Frame, i: number): boolean {
  const before = items[i - 1]
  if (!before || before.kind === 'passage') return true
  const word = lowerOf(before)
  return (
    /^[,;:(—–…-]$/.test(word) ||
    phrases.conjunctions.has(word) ||
    phrases.between.has(word) ||
    before.kind === 'number'
  )
}

export function governedAt({ items, phrases }: Frame, i: number): boolean {
  return phrases.prepositions.has(lowerOf(items[i - 1])) || phrases.contracted.has(lowerOf(items[i]))
}

/** Whether an entity is named within a span; its mentions stand in the order of the text. */
export function isNamedIn({ mentions }: FoundEntity, { start, end }: Span): boolean {
  const first = mentions[firstWhere(mentions, (mention) => mention.start >= start)]
  return first !== undefined && first.end <= end
}
