import { isCapital } from './casing'
import type { Bounds } from './pairs'
import type { Reading } from '../reading'
import type { Odds } from '../tagger/labels'
import type { Tagging } from '../tagger/tag'
import { Wholes } from './wholes'

// Logarithms of odds, chosen on the dev sets. Of such stretches in marked news nineteen in twenty are names.
const enoughForWhole = 0
const enoughWhereNone = -4.5

/**
 * The names, with those that a list holds whole and the tagger found a part of ("Brothers of Italy") or, in news,
 * nothing ("Lyonnaise des eaux"): three words and more that begin with a capital are rarely anything else.
 */
export function withListedWholes(reading: Reading, names: Bounds[], tagging: Tagging): Bounds[] {
  const wholes = new Wholes(reading, names)
  for (let first = 0; first < reading.words.length; first++) {
    const last = isCapital(reading.words[first]!) ? tagging.listedFrom(first) : undefined
    if (last === undefined || last < first + 2 || isJoined(reading, first, last)) continue
    const parts = wholes.partsOf({ first, last })
    if (!parts) continue
    const enough = parts.size > 0 ? enoughForWhole : reading.isNews ? enoughWhereNone : Infinity
    if (best(tagging.oddsOf(first, last)) < enough) continue
    wholes.take({ first, last }, parts)
    first = last
  }
  return wholes.all()
}

/** "CDU/CSU" is two. */
function isJoined({ words }: Reading, first: number, last: number): boolean {
  return words.slice(first, last).some(({ text }) => text === '/')
}

function best(odds: Odds): number {
  return Math.max(...Object.values(odds))
}
