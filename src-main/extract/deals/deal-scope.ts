import type { DealKind, FoundFigure } from '../../model/extraction'
import type { Scene } from './deal-scenes'
import { wayOf } from './deal-ways'
import type { Clue } from './deal-words'
import type { DealVerb } from '../languages/dealings'
import type { Party } from './party'

/** "took a $2bn loan from X to pay for a plant": what an amount is for does not tell who gives it, where another word does. */
export function withoutAims(
  { line: { tokens, language } }: Scene,
  verbs: Clue<DealVerb>[],
  { next }: Clue<FoundFigure>,
  noun: Clue<DealKind> | null,
): Clue<DealVerb>[] {
  const { purposes } = language.dealings
  const others = verbs.filter(
    ({ at }) => at < next || at - next <= 3 || !purposes.includes(tokens[at - 1]?.low ?? ''),
  )
  return others.length > 0 || noun ? others : verbs
}

/** "received $2m from X and $1m from Y": of the names behind a verb, those that stand with the amount. */
export function scopedTo(scene: Scene, { at, next }: Clue<FoundFigure>, clue: Clue<unknown>): Scene {
  if (scene.amounts.length < 2 || clue.at > at) return scene
  const before = scene.amounts.findLast((other) => other.next <= at && other.at > clue.at)
  const after = scene.amounts.find((other) => other.at >= next)
  if (!before && !after) return scene
  const isLed = (party: Party) => wayOf(scene, party) !== null
  const behind = scene.parties.filter(
    (party) => party.at >= next && party.at < (after?.at ?? Infinity) && isLed(party),
  )
  if (behind.length === 0) return scene
  return { ...scene, parties: scene.parties.filter((party) => party.at < clue.at || behind.includes(party)) }
}

/** What stands on the amount's side of a colon or semicolon, where a noun of dealing does; else everything. */
export function inClause<T>({ line, nouns }: Scene, clues: Clue<T>[], { at }: Clue<FoundFigure>): Clue<T>[] {
  const cut = line.tokens.findLastIndex(({ text }, i) => i < at && /^[:;]$/.test(text))
  return nouns.some((noun) => noun.at > cut && noun.at < at) ? clues.filter((clue) => clue.at > cut) : clues
}
