import type { FoundDealStatus } from '../../model/extraction'
import { feature, wordOf, type Feature } from '../ranker'
import type { Scene } from './deal-scenes'
import { signsIn, type Sign } from './deal-signs'
import type { Place, Site } from './sites'

type Add = (one: Feature) => void

/** What hints at how far a deal is: the signs around its amount, and those of the sentences beside. */
export function statusFeatures({ places }: Site, scenes: Scene[]): Feature[] {
  const found = new Set<Feature>()
  const add: Add = (one) => void found.add(one)
  for (const place of places) {
    const nearest = around(place, add)
    behind(place, scenes[place.index + 1], nearest, add)
    ahead(place, scenes[place.index - 1], add)
  }
  return [...found]
}

/** What the rules make of the whole course of a deal. */
export function courseFeatures(course: FoundDealStatus[]): Feature[] {
  const [first, last] = [course[0]!.status, course.at(-1)!.status]
  const found = [feature`course ${last}`, feature`course ${first} ${last} ${Math.min(course.length, 3)}`]
  return [...found, ...course.map(({ status }) => feature`course step ${status}`)]
}

const none = wordOf('none')

function nameOf({ hint, isTurned }: Sign): number {
  return wordOf(isTurned ? `not ${hint}` : hint)
}

/** Whether a sign tells something by itself. */
function tells({ hint }: Sign): boolean {
  return hint !== 'not' && hint !== 'past' && hint !== 'turns'
}

interface Nearest {
  before: number
  after: number
}

/** The signs of the amount's own sentence; what stands beyond another amount tells of that one. */
function around(place: Place, add: Add): Nearest {
  const { scene, amount } = place
  const own = new Set<number>()
  const nearest = { before: none, after: none }
  for (const sign of signsIn(scene)) {
    const name = nameOf(sign)
    const zone = zoneOf(sign.at, place)
    const isBefore = sign.at < amount.at
    add(feature`sign ${name} ${isBefore} ${zone}`)
    add(feature`sign ${name} ${zone}`)
    if (zone === 'beyond') continue
    own.add(name)
    if (!tells(sign)) continue
    if (isBefore) nearest.before = name
    else if (nearest.after === none) nearest.after = name
  }
  add(feature`nearest signs ${nearest.before} ${nearest.after}`)
  const names = [...own].sort((a, b) => a - b)
  for (const [i, name] of names.entries()) {
    add(feature`own sign ${name}`)
    for (const other of names.slice(i + 1)) add(feature`both signs ${name} ${other}`)
  }
  return nearest
}

const nearBy = 5

function zoneOf(at: number, { scene: { line, amounts }, amount }: Place): string {
  const [from, to] = at < amount.at ? [at, amount.at] : [amount.next, at]
  if (amounts.some((other) => other.at >= from && other.at < to)) return 'beyond'
  if (line.tokens.slice(from, to).some(({ text }) => /^[;:—–()]$/.test(text))) return 'apart'
  return to - from <= nearBy ? 'near' : 'here'
}

// Farther on a sentence tells something else.
const early = 25

/** The next sentence up to its own first amount: "The offer was rejected." */
function behind({ scene }: Place, next: Scene | undefined, { before, after }: Nearest, add: Add): void {
  if (!next || next.line.block - scene.line.block > 1) return
  const end = next.amounts[0]?.at ?? Infinity
  const isSameBlock = next.line.block === scene.line.block
  const start = wordOf(next.line.tokens.find(({ kind }) => kind === 'word')?.low ?? '')
  const signs = signsIn(next)
  const soon = signs.filter(({ at }) => at < Math.min(end, early))
  for (const sign of signs.slice(soon.length)) add(feature`late next sign ${nameOf(sign)}`)
  for (const name of new Set(soon.map(nameOf))) {
    add(feature`next sign ${name}`)
    add(feature`next sign ${name} ${isSameBlock} ${end < Infinity}`)
    add(feature`next sign ${name} ${start} start`)
  }
  const firstSign = soon.find(tells)
  const first = firstSign ? nameOf(firstSign) : none
  add(feature`next first ${first} ${before}`)
  add(feature`next first ${first} ${after} after`)
}

/** The sentence before in the same paragraph. */
function ahead({ scene }: Place, last: Scene | undefined, add: Add): void {
  if (!last || last.line.block !== scene.line.block) return
  const end = last.amounts.at(-1)?.at ?? -1
  for (const sign of signsIn(last)) add(feature`last sign ${nameOf(sign)} ${sign.at > end} ${end >= 0}`)
}
