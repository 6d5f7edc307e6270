import { isCapital } from './casing'
import { inAny } from '../languages'
import type { Bounds } from './pairs'
import type { Reading } from '../reading'
import type { Tagging } from '../tagger/tag'
import { Wholes } from './wholes'

const unlettered = inAny(({ names }) => names.unlettered)

/** The names, with what a body's acronym in brackets stands for, though it is written small: "la cour des marais salants (CMS)". */
export function withToldInFull(reading: Reading, names: Bounds[], tagging: Tagging): Bounds[] {
  const wholes = new Wholes(reading, names)
  for (const name of names) {
    const whole = spelledBefore(reading, name)
    const parts = whole && isBody(tagging, name) ? wholes.partsOf(whole) : null
    if (whole && parts) wholes.take(whole, parts)
  }
  return wholes.all()
}

function isBody({ oddsOf }: Tagging, { first, last }: Bounds): boolean {
  const odds = oddsOf(first, last)
  return odds.organization === Math.max(...Object.values(odds))
}

/** The words before a bracket, the first of them small, whose initials, but for those of articles and the like, are the acronym in it. */
function spelledBefore({ words }: Reading, { first, last }: Bounds): Bounds | null {
  const letters = words[first]!.text
  if (first !== last || !/^\p{Lu}{3,8}$/u.test(letters)) return null
  if (words[first - 1]?.text !== '(' || words[first + 1]?.text !== ')') return null
  let at = first - 2
  for (let left = letters.length - 1; at >= 0; at--) {
    const word = words[at]!
    if (word.kind !== 'word') return null
    if (plainInitial(word.text) === letters[left] && !isUnlettered(word.text)) {
      if (left === 0) return isCapital(word) ? null : { first: at, last: first - 2 }
      left--
    } else if (!isUnlettered(word.text)) return null
  }
  return null
}

function isUnlettered(word: string): boolean {
  return unlettered.has(word.replace('’', "'"))
}

function plainInitial(word: string): string {
  return word.normalize('NFD')[0]!.toUpperCase()
}
