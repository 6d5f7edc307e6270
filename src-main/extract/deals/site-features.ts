import { feature, wordOf, type Feature } from '../ranker'
import type { Scene } from './deal-scenes'
import { cluesAt, distance, saidAt, wordsOf } from './scene-words'
import type { Place, Site } from './sites'

const before = wordOf('before')
const after = wordOf('after')
const past = wordOf('past')
const next = wordOf('next')

// Words farther off belong to another amount, and a sentence before or behind says what it says early.
const reach = 18
const mostAround = 40

/** What is said around an amount: whether it is anybody's to give, and how far that is. */
export function siteFeatures({ places, ruled }: Site, scenes: Scene[]): Feature[] {
  const found = new Set<Feature>([feature`always`, feature`places ${Math.min(places.length, 3)}`])
  const add = (one: Feature): void => void found.add(one)
  add(feature`ruled ${ruled?.kind ?? 'not'} ${ruled?.status ?? 'not'}`)
  add(feature`ruled ${ruled?.status ?? 'not'}`)
  if (ruled) {
    add(feature`ruled sides ${ruled.from !== null} ${ruled.to !== null}`)
    for (const { status } of ruled.history) add(feature`ruled step ${status}`)
  }
  for (const place of places) {
    wordsAround(place, add)
    cluesAround(place, add)
    const { scene, index } = place
    sentence(past, scenes[index - 1], scene, add)
    sentence(next, scenes[index + 1], scene, add)
  }
  return [...found]
}

function wordsAround({ scene, amount }: Place, add: (one: Feature) => void): void {
  const { tokens } = scene.line
  const words = wordsOf(scene)
  const along = (side: number, from: number, step: 1 | -1): void => {
    let clause = 0
    for (let i = from; i >= 0 && i < tokens.length && Math.abs(i - from) <= reach; i += step) {
      const { kind, text } = tokens[i]!
      if (kind === 'mark') clause = /^[;:.!?—–()]$/.test(text) ? 2 : Math.max(clause, text === ',' ? 1 : 0)
      if (kind !== 'word' || words.isName[i]) continue
      add(feature`word ${side} ${words.stems[i]!}`)
      add(feature`word ${side} ${words.stems[i]!} ${clause}`)
      add(feature`said ${side} ${words.said[i]!} ${Math.abs(i - from) <= 3 ? 3 : clause}`)
    }
  }
  along(before, amount.at - 1, -1)
  along(after, amount.next, 1)
  const [a, b, c] = [1, 2, 3].map((back) => saidAt(words, amount.at - back)) as [number, number, number]
  const [x, y, z] = [0, 1, 2].map((on) => saidAt(words, amount.next + on)) as [number, number, number]
  add(feature`led ${a}`)
  add(feature`led ${a} ${b}`)
  add(feature`led ${a} ${b} ${c}`)
  add(feature`then ${x}`)
  add(feature`then ${x} ${y}`)
  add(feature`then ${x} ${y} ${z}`)
  add(feature`between ${a} ${x}`)
}

function cluesAround(place: Place, add: (one: Feature) => void): void {
  const { scene, amount } = place
  const words = wordsOf(scene)
  const { verb, noun } = cluesAt(place)
  const sideOf = ({ at }: { at: number }): number => (at < amount.at ? before : after)
  const farOf = ({ at }: { at: number }): number => distance(Math.abs(at - amount.at))
  if (verb) {
    const { kind, subject, status } = verb.value
    add(feature`verb ${kind} ${subject} ${status} ${sideOf(verb)}`)
    add(feature`verb far ${sideOf(verb)} ${farOf(verb)}`)
    for (let back = 1; back <= 3; back++) add(feature`verb led ${saidAt(words, verb.at - back)} ${status}`)
  } else add(feature`no verb`)
  if (noun) add(feature`noun ${noun.value} ${sideOf(noun)} ${farOf(noun)}`)
  else add(feature`no noun`)
  for (const state of scene.states) {
    add(feature`state ${state.value} ${sideOf(state)}`)
    add(feature`state ${state.value} ${farOf(state)}`)
  }
  add(feature`title ${scene.line.block === 0}`)
  add(feature`quoted ${scene.quoted.some(({ at, next }) => at <= amount.at && next > amount.at)}`)
  add(feature`size ${Math.floor(Math.log10(Math.max(1, amount.value.value)))}`)
  add(feature`parties ${Math.min(3, new Set(scene.parties.map(({ id }) => id)).size)}`)
  add(feature`amounts ${Math.min(3, scene.amounts.length)}`)
}

/** What the sentence before or behind says: "The offer was rejected." */
function sentence(
  where: number,
  other: Scene | undefined,
  { line }: Scene,
  add: (one: Feature) => void,
): void {
  if (!other || Math.abs(other.line.block - line.block) > 1) return
  for (const { value } of other.states) add(feature`${where} state ${value}`)
  const { stems } = wordsOf(other)
  for (const [i, { kind }] of other.line.tokens.slice(0, mostAround).entries())
    if (kind === 'word') add(feature`${where} ${stems[i]!}`)
}
