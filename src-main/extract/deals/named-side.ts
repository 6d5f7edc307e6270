import { feature, type Feature } from '../ranker'
import type { Scene } from './deal-scenes'
import { wayOf } from './deal-ways'
import { isOwner, type Party } from './party'
import { cluesAt, distance, edge, saidAt, wordsOf } from './scene-words'
import type { Place } from './sites'

const mostOutline = 9

/**
 * Where somebody stands beside an amount, the verb and the noun. `as` is how he stands there: by name before or behind
 * the amount, or by a noun or pronoun that may mean him.
 */
export function standing(
  as: number,
  party: Party,
  kind: string,
  place: Place,
  add: (one: Feature) => void,
): void {
  const { scene, amount } = place
  const words = wordsOf(scene)
  const isBefore = party.at < amount.at
  const [from, to] = isBefore ? [party.next, amount.at] : [amount.next, party.at]
  const way = wayOf(scene, party) ?? 'bare'
  const others = othersBetween(scene, party, from, to)
  const amounts = scene.amounts.filter(({ at }) => at >= from && at < to && at !== amount.at).length
  add(feature`${as} way ${way} ${kind}`)
  add(feature`${as} others ${others} ${way}`)
  add(feature`${as} far ${distance(to - from)} ${others}`)
  add(feature`${as} amounts ${Math.min(2, amounts)} ${others}`)
  add(feature`${as} owner ${isOwner(scene.line, party)}`)
  const [ahead, led] = [saidAt(words, party.at - 2), saidAt(words, party.at - 1)]
  const [then, next] = [saidAt(words, party.next), saidAt(words, party.next + 1)]
  add(feature`${as} led ${led}`)
  add(feature`${as} led ${ahead} ${led}`)
  add(feature`${as} then ${then}`)
  add(feature`${as} then ${then} ${next}`)
  wordsBetween(as, scene, from, to, others, add)
  beside(as, party, place, { way, others }, add)
  clues(as, party, place, { way, others }, add)
}

function othersBetween({ parties }: Scene, { id }: Party, from: number, to: number): number {
  const ids = new Set<string>()
  for (const party of parties) if (party.at >= from && party.at < to && party.id !== id) ids.add(party.id)
  return Math.min(3, ids.size)
}

function wordsBetween(
  as: number,
  scene: Scene,
  from: number,
  to: number,
  others: number,
  add: (one: Feature) => void,
): void {
  const { tokens } = scene.line
  const { stems, isName, outline } = wordsOf(scene)
  let commas = 0
  let parted = ''
  let first = true
  let path = as
  let last = 0
  let steps = 0
  for (let i = from; i < to; i++) {
    const { kind, text, low } = tokens[i]!
    if (kind === 'mark') {
      if (text === ',') commas++
      else if (/^[;:—–()«»“”"]$/.test(text)) parted = text
    }
    if (steps < mostOutline && outline[i] !== last) {
      last = outline[i]!
      path = Math.imul(path ^ last, 0x01000193)
      steps++
    }
    if (kind !== 'word' || isName[i]) continue
    add(feature`${as} over ${stems[i]!}`)
    if (others === 0) add(feature`${as} over ${stems[i]!} alone`)
    if (first && low.length >= 4) {
      add(feature`${as} first ${stems[i]!}`)
      first = false
    }
  }
  add(feature`${as} outline ${path}`)
  add(feature`${as} commas ${Math.min(commas, 3)}`)
  add(feature`${as} parted ${parted}`)
}

interface Spot {
  way: string
  others: number
}

/** The nearest words that tell something, before and behind the amount and before and behind the name. */
function beside(
  as: number,
  party: Party,
  { scene, amount }: Place,
  { way, others }: Spot,
  add: (one: Feature) => void,
): void {
  const leads = telling(scene, amount.at - 1, -1, 6)
  const follows = telling(scene, amount.next, 1, 6)
  const after = telling(scene, party.next, 1, 8)
  const ahead = telling(scene, party.at - 1, -1, 4)
  add(feature`${as} amount led ${leads} ${way}`)
  add(feature`${as} amount led ${leads} ${others}`)
  add(feature`${as} amount then ${follows} ${way}`)
  add(feature`${as} after ${after} ${way}`)
  add(feature`${as} after ${after} ${others}`)
  add(feature`${as} after ${after} ${leads} led`)
  add(feature`${as} ahead ${ahead} ${way}`)
  add(feature`${as} ahead ${ahead} ${leads} led`)
}

function telling(scene: Scene, from: number, step: 1 | -1, most: number): number {
  const { tokens } = scene.line
  const { stems, isName } = wordsOf(scene)
  for (let i = from, steps = 0; steps < most && i >= 0 && i < tokens.length; i += step, steps++) {
    const { kind, text, low } = tokens[i]!
    if (kind === 'mark' && /^[.;:?!]$/.test(text)) return edge
    if (kind === 'word' && !isName[i] && low.length > 3) return stems[i]!
  }
  return edge
}

/** Where somebody stands beside the verb and the noun of dealing. */
function clues(
  as: number,
  party: Party,
  place: Place,
  { way, others }: Spot,
  add: (one: Feature) => void,
): void {
  const { scene } = place
  const { stems } = wordsOf(scene)
  const { verb, noun, sort } = cluesAt(place)
  const orderOf = (clue: { at: number } | undefined): number => (!clue ? 0 : party.at < clue.at ? 1 : 2)
  const order = orderOf(verb)
  add(feature`${as} verb ${sort} ${order} ${way}`)
  add(feature`${as} verb ${sort} ${order} ${others} others`)
  if (verb) {
    add(feature`${as} verb ${stems[verb.at]!} ${order} ${way}`)
    add(feature`${as} verb far ${distance(Math.abs(verb.at - party.at))} ${order} ${sort}`)
  }
  add(feature`${as} noun ${noun?.value ?? 'none'} ${orderOf(noun)} ${way}`)
  if (!noun) return
  add(feature`${as} noun ${stems[noun.at]!} ${orderOf(noun)} ${way}`)
  add(feature`${as} noun ${stems[noun.at]!} ${orderOf(noun)} ${isOwner(scene.line, party)}`)
  add(feature`${as} noun ${noun.value} ${sort} ${order}`)
}
