import { inAny } from '../languages'
import { mix } from './keys'
import type { Place } from './place'
import { leaningAtEnd, leaningAtStart, noWord } from './text-words'

/** What the run of capitals says in which a word stands. */
export function describeRun(place: Place, start: number, end: number, i: number): void {
  const { types, keys, settings, from, to } = place
  const { all, typeOf } = types
  const first = all[typeOf[start]!]!
  const last = all[typeOf[end - 1]!]!
  const before = start > from ? all[typeOf[start - 1]!]! : noWord
  const after = end < to ? all[typeOf[end]!]! : noWord
  const length = Math.min(end - start, 4)
  const at = i === start ? 0 : i === end - 1 ? 2 : 1
  const spot = length * 3 + at
  keys.add(mix(80, spot))
  keys.add(mix(mix(81, spot), first.lower))
  keys.add(mix(mix(82, spot), last.lower))
  keys.add(mix(mix(83, at), before.lower))
  keys.add(mix(mix(84, at), after.lower))
  keys.add(mix(mix(85, spot), mix(first.lists, last.lists)))
  keys.add(mix(mix(86, spot), mix(before.lists, after.lists)))
  const leanings = mix(
    leaningAtStart(types.leanings[typeOf[start]!]!),
    leaningAtEnd(types.leanings[typeOf[end - 1]!]!),
  )
  keys.add(mix(mix(105, spot), leanings))
  keys.add(mix(mix(108, spot), mix(types.looks[typeOf[start]!]!, types.looks[typeOf[end - 1]!]!)))
  keys.add(mix(mix(106, at), start > from ? types.classes[typeOf[start - 1]!]! : 0))
  keys.add(mix(mix(107, at), end < to ? types.classes[typeOf[end]!]! : 0))
  for (const setting of settings) keys.addOnce(mix(87 + (setting << 8), mix(spot, before.lower)))
  const left = nounBefore(place, start)
  const right = nounAfter(place, end)
  if (left !== 0) {
    keys.add(mix(100, left))
    keys.add(mix(mix(101, left), spot))
  }
  if (right !== 0) {
    keys.add(mix(102, right))
    keys.add(mix(mix(103, right), spot))
  }
}

const nounReach = 4

/** What the nearest common noun before a run says of it, and how far off: "le groupe agroalimentaire français Sorbeval". */
function nounBefore({ types, from }: Place, start: number): number {
  for (let i = start - 1; i >= Math.max(from, start - nounReach); i--) {
    const type = types.typeOf[i]!
    if (types.all[type]!.capital) return 0
    const noun = types.nouns[type]!
    if (noun !== 0) return noun * 8 + Math.min(3, start - i)
  }
  return 0
}

/** What the first common noun says that stands behind a comma or bracket after a run: "Sorbeval, le géant du sucre". */
function nounAfter({ types, to }: Place, end: number): number {
  const link = types.all[types.typeOf[end] ?? 0]!
  const mark = link.text === ',' ? 1 : link.text === '(' ? 2 : copulas.has(link.text) ? 3 : 0
  if (mark === 0) return 0
  for (let i = end + 1; i < Math.min(to, end + 1 + nounReach); i++) {
    const noun = types.nouns[types.typeOf[i]!]!
    if (noun !== 0) return noun * 4 + mark
  }
  return 0
}

const copulas = inAny(({ speech }) => speech.copulas)
