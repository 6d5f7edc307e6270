import { isCapital } from './casing'
import type { Bounds } from './pairs'
import type { Reading } from '../reading'
import type { Odds } from '../tagger/labels'
import type { Tagging } from '../tagger/tag'

// Logarithms of odds, chosen on the dev sets. Of such stretches in marked news nineteen in twenty are names.
const enoughForWhole = 0
const enoughWhereNone = -4.5

/**
 * The names, with those that a list holds whole and the tagger found a part of ("Brothers of Italy") or, in news,
 * nothing ("Lyonnaise des eaux"): three words and more that begin with a capital are rarely anything else.
 */
export function withListedWholes(reading: Reading, names: Bounds[], tagging: Tagging): Bounds[] {
  const nameOver = namesByWord(reading, names)
  const replaced = new Set<Bounds>()
  const wholes: Bounds[] = []
  for (let first = 0; first < reading.words.length; first++) {
    const last = isCapital(reading.words[first]!) ? tagging.listedFrom(first) : undefined
    if (last === undefined || last < first + 2 || isJoined(reading, first, last)) continue
    const parts = new Set(nameOver.slice(first, last + 1).filter((name) => name !== undefined))
    const isPart = (name: Bounds): boolean =>
      name.first >= first && name.last < last + (name.first > first ? 1 : 0)
    const enough = parts.size > 0 ? enoughForWhole : reading.isNews ? enoughWhereNone : Infinity
    if (![...parts].every(isPart) || best(tagging.oddsOf(first, last)) < enough) continue
    for (const part of parts) replaced.add(part)
    wholes.push({ first, last })
    first = last
  }
  return [...names.filter((name) => !replaced.has(name)), ...wholes].sort((a, b) => a.first - b.first)
}

function namesByWord({ words }: Reading, names: Bounds[]): (Bounds | undefined)[] {
  const over: (Bounds | undefined)[] = words.map(() => undefined)
  for (const name of names) over.fill(name, name.first, name.last + 1)
  return over
}

/** "CDU/CSU" is two. */
function isJoined({ words }: Reading, first: number, last: number): boolean {
  return words.slice(first, last).some(({ text }) => text === '/')
}

function best(odds: Odds): number {
  return Math.max(...Object.values(odds))
}
