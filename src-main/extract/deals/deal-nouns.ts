import type { DealKind } from '../../model/extraction'
import type { Scene } from './deal-scenes'
import { isOwner, type Party } from './party'
import type { Sides } from './sides'
import { mayDeal, wayOf } from './deal-ways'
import { dealBooksOf, type Clue } from './deal-words'

/**
 * The sides of a purchase or sale that a noun tells: "le rachat de X par Y", "its £40m purchase of X", "the sale of X to Y".
 * Null where nothing hangs on the noun.
 */
export function nounSides(scene: Scene, noun: Clue<DealKind>, topic: string | null): Sides | null {
  if (!['acquisition', 'sale', 'merger'].includes(noun.value)) return null
  const parties = scene.parties.filter((party) => mayDeal(scene, party) && party.id !== scene.source)
  const after = parties.filter(({ at }) => at >= noun.next)
  const pair = pairOf(scene, noun, parties)
  if (pair) return pair
  if (noun.value === 'merger') return null
  const object = after.find((party) => isObject(scene, noun, party))
  if (!object) return null
  const owner = parties.findLast(
    (party) => party.next <= noun.at && noun.at - party.next <= 6 && isOwner(scene.line, party),
  )
  const others = after.filter(({ id }) => id !== object.id)
  const agent = others.find((party) => wayOf(scene, party) === 'by') ?? owner
  if (noun.value === 'sale') {
    const buyer = others.find((party) => wayOf(scene, party) === 'to' && party.at - object.next <= 8)
    return buyer ? { from: buyer.id, to: agent?.id ?? object.id, forThing: false } : null
  }
  const possessed = scene.line.language.speech.possessive.includes(leadOf(scene, noun))
    ? owning(scene, object, topic)
    : null
  const rest = others.find((party) => wayOf(scene, party) === null)
  const buyer = agent?.id ?? possessed ?? rest?.id ?? null
  return buyer ? { from: buyer, to: object.id, forThing: false } : null
}

/** "talks between X and Y over a sale", "the merger of X and Y": both sides in one breath. */
function pairOf({ line }: Scene, { value, at, next }: Clue<DealKind>, parties: Party[]): Sides | null {
  const { tokens, language } = line
  const { between } = language.dealings
  const { of } = dealBooksOf(language)
  const index = parties.findIndex(
    (party, i) =>
      i + 1 < parties.length &&
      parties[i + 1]!.at - party.next <= 3 &&
      language.amounts.and.includes(tokens[party.next]?.low ?? '') &&
      tokens
        .slice(Math.max(0, party.at - 3), party.at)
        .some(
          ({ low }, j, lead) =>
            between.includes(low) ||
            (value === 'merger' && of.has(low) && party.at >= next && party.at - lead.length + j <= next),
        ) &&
      Math.abs(party.at - at) <= 12,
  )
  const [one, other] = parties.slice(Math.max(0, index), Math.max(0, index) + 2)
  return index >= 0 && one && other ? { from: one.id, to: other.id, forThing: false } : null
}

/** Whether a name is what a noun buys or sells: "purchase of X", "rachat du fabricant X". */
function isObject({ line, parties }: Scene, noun: Clue<DealKind>, party: Party): boolean {
  const { tokens, language } = line
  const { of, determiners } = dealBooksOf(language)
  const between = tokens.slice(noun.next, party.at)
  const first = between[0]
  const { targets } = language.dealings
  const isLed =
    first !== undefined &&
    (of.has(first.low) || (noun.value === 'acquisition' && targets.includes(first.low)))
  if (!isLed || between.length > 5) return false
  return (
    between.slice(1).every(({ kind, low }) => kind === 'word' && (!of.has(low) || !determiners.has(low))) &&
    !parties.some(({ at }) => at >= noun.next && at < party.at)
  )
}

/** The word that leads the phrase of a noun: "its" of "its £40m purchase". */
function leadOf({ line: { tokens, language } }: Scene, { at }: Clue<unknown>): string {
  const { determiners } = dealBooksOf(language)
  for (let back = at - 1; back >= Math.max(0, at - 6); back--)
    if (determiners.has(tokens[back]!.low)) return tokens[back]!.low
  return ''
}

/** Who owns the purchase of a possessive: a bare name of the sentence, else whom the text was speaking of. */
function owning(scene: Scene, object: Party, topic: string | null): string | null {
  const bare = scene.parties.find(
    (party) => party.id !== object.id && mayDeal(scene, party) && wayOf(scene, party) === null,
  )
  return bare?.id ?? (topic !== object.id ? topic : null)
}
