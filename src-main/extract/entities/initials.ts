import type { Reading } from '../reading'
import { keyOf } from './name'
import type { Name } from './name'

/** A name as it is written, its key, and the parts of that. */
interface Spelled {
  key: string
  text: string
  parts: string[]
}

/** "Haute Autorité de santé (HAS)" and "HAS (Haute Autorité de santé)"; behind a person stands whom he belongs to, "Aïcha Ben (CFDT)". */
export function acronymsInBrackets({ text, words }: Reading, names: Name[]): Map<string, string> {
  const found = new Map<string, string>()
  for (let i = 1; i < names.length; i++) {
    const [a, b] = [names[i - 1]!, names[i]!]
    if (words[a.last + 1]?.text !== '(' || b.first !== a.last + 2 || text[b.end] !== ')') continue
    if (isShort(b.text) && a.last > a.first) found.set(keyOf(b.text), keyOf(a.text))
    else if (isShort(a.text) && b.last > b.first) found.set(keyOf(a.text), keyOf(b.text))
  }
  return found
}

/** "HAS", "AfD"; with one capital it is more likely a place than an acronym. */
export function isShort(text: string): boolean {
  return /^[\p{Lu}\p{N}.&-]{2,8}$/u.test(text) || /^(?=(?:.*\p{Lu}){2})\p{L}{2,8}$/u.test(text)
}

/** What a name of several words is in short: "oms" and "omdls"; small words have a letter or none. */
export function acronymsOf({ parts }: Spelled, unlettered: Set<string>): Set<string> {
  const lettered = parts.filter((part) => !unlettered.has(part))
  return new Set([lettered, parts].filter(({ length }) => length > 1).map(firstLetters))
}

function firstLetters(parts: string[]): string {
  return parts.map((part) => part[0]).join('')
}

export function hasInitials({ parts }: Spelled, short: Spelled): boolean {
  return firstLetters(parts) === (isDotted(short) ? short.parts.join('') : short.key)
}

/** "S. T.", "J.-P. M." */
export function isDotted({ text, parts }: Spelled): boolean {
  return parts.length > 1 && parts.every((part) => part.length === 1) && text.includes('.')
}

/** "J. Smith" and "John Smith" for "John F. Smith"; "George W. Bush" is not George H. W. Bush. */
export function isAbbreviated(short: Spelled, full: Spelled): boolean {
  if (short.parts.length < 2 || full.key.length <= short.key.length) return false
  const [one, other] = [partedName(short), partedName(full)]
  const isFirst = one.first === other.first || (one.first.length === 1 && other.first.startsWith(one.first))
  return isFirst && one.surname !== '' && one.surname === other.surname && other.middle.startsWith(one.middle)
}

function partedName({ parts: [first = '', ...others] }: Spelled) {
  const isInitial = (part: string): boolean => part.length === 1
  return {
    first,
    middle: others.filter(isInitial).join(''),
    surname: others.filter((part) => !isInitial(part)).join(' '),
  }
}
