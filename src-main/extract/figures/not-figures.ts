import type { Span } from '../../model/span'
import { isReference } from './references'
import type { Sighting } from './sightings'
import { languages } from '../languages'
import type { Line, Token } from '../tokens'

/** Numbers that count nothing: hours, durations, ordinals, years, labels, telephone numbers, parts of names. */
export function countsNothing(seen: Sighting, line: Line, isNamed: (span: Span) => boolean): boolean {
  if (isReference(seen, line) || isTail(line.tokens, seen)) return true
  if (seen.unit)
    return (
      seen.unit.kind !== 'money' &&
      seen.unit.kind !== 'percentage' &&
      !seen.ratio &&
      isNamed(line.tokens[seen.from]!)
    )
  const { tokens } = line
  const number = tokens[seen.from]!
  const before = tokens[seen.from - 1]
  const after = tokens[seen.next]
  if (isNamed(number) || isSpelledInName(tokens, seen)) return true
  if (!seen.digits && (seen.value < 2 || !after || after.kind !== 'word' || isAlone(line, after)))
    return seen.scale === 1
  if (isDuration(line, seen, after) || isLabelled(line, seen)) return true
  return (
    seen.digits &&
    (isOrdinal(line, after) ||
      isOfMonth(line, seen) ||
      isMarker(tokens, seen) ||
      isYear(seen, line) ||
      isCode(before, number, after) ||
      isTelephone(tokens, seen))
  )
}

/** "iPhone手机12.5%": the decimals of a number that is one word with the letters before it. */
function isTail(tokens: readonly Token[], { from }: Sighting): boolean {
  const [word, mark] = [tokens[from - 2], tokens[from - 1]]
  const joined = mark !== undefined && /^[.,]$/.test(mark.text) && !mark.spaced && !tokens[from]!.spaced
  return joined && word?.kind === 'word' && /[^\0-\u058f]\p{N}{1,12}$/u.test(word.text.slice(-14))
}

/** "la cave des Trois Gaves": with a capital, and one behind it, a number in words is part of a name. */
function isSpelledInName(tokens: readonly Token[], { from, next, digits }: Sighting): boolean {
  const capital = (token: Token | undefined): boolean =>
    token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text)
  return (
    !digits && from > 0 && tokens[from - 1]!.kind === 'word' && capital(tokens[from]) && capital(tokens[next])
  )
}

/** "The café turns ten on 2 May": a number in words that no noun follows counts nothing. */
function isAlone({ language }: Line, { low }: Token): boolean {
  const { of } = language.speech
  return language.frequent.includes(low) && !of.includes(low) && !language.amounts.links.includes(low)
}

function isDuration(line: Line, seen: Sighting, after: Token | undefined): boolean {
  const { timeUnits, collectives, links } = line.language.amounts
  // "une quinzaine de jours"
  const about =
    Object.hasOwn(collectives, line.tokens[seen.next - 1]!.low) && links.includes(after?.low ?? '')
  if (about && timeUnits.includes(line.tokens[seen.next + 1]?.low ?? '')) return true
  const low = after?.low === '-' ? (line.tokens[seen.next + 1]?.low ?? '') : (after?.low ?? '')
  const minutes = line.tokens[seen.from - 1]?.low === 'h' && line.tokens[seen.from - 2]?.kind === 'number'
  const plain = low.replace(/\.$/, '')
  // "a 19-year-old"
  const aged = after?.low === '-' ? plain.split('-')[0]! : plain
  return minutes || timeUnits.includes(plain) || timeUnits.includes(aged) || /^h\d*$/.test(low)
}

/** "2 May", "March 5": a day of a month, though nothing may tell its year. */
function isOfMonth({ tokens, language }: Line, { from, next, value, scale }: Sighting): boolean {
  const isMonth = (token: Token | undefined) =>
    token !== undefined &&
    Object.hasOwn(language.calendar.months, token.low) &&
    (/^\p{Lu}/u.test(token.text) || !language.frequent.includes(token.low))
  const isShort = tokens[from - 1]?.text === '.' && !tokens[from - 1]!.spaced
  const before = isMonth(tokens[isShort ? from - 2 : from - 1]) && tokens[next]?.kind !== 'word'
  return scale === 1 && value >= 1 && value <= 31 && (isMonth(tokens[next]) || before)
}

function isOrdinal(line: Line, after: Token | undefined): boolean {
  return (
    after !== undefined &&
    !after.spaced &&
    after.kind === 'word' &&
    line.language.amounts.ordinals.test(after.low)
  )
}

/** "article 12", "n° 5", "#3"; or the tail of a name: "Boréal 9". */
function isLabelled(line: Line, { from, digits, scale }: Sighting): boolean {
  const { tokens, language } = line
  const before = tokens[from - 1]
  if (!before) return false
  if (/^[#№°]$/.test(before.text)) return true
  if (before.text === '.') return language.amounts.labels.includes(tokens[from - 2]?.low ?? '')
  if (language.amounts.labels.includes(before.low))
    return digits || language.amounts.ranks.includes(before.low)
  const capital = from > 1 && /^\p{Lu}/u.test(before.text) && before.kind === 'word'
  return (
    capital &&
    digits &&
    scale === 1 &&
    !/[.,\s]/.test(tokens[from]!.text) &&
    !language.frequent.includes(before.low)
  )
}

/** "1." or "2)" at the head of a line, "(3)" or "[4]" anywhere. */
function isMarker(tokens: readonly Token[], { from, next }: Sighting): boolean {
  const before = tokens[from - 1]?.text ?? ''
  const after = tokens[next]?.text ?? ''
  if (from === 0 && /^[.)°/]$/.test(after)) return true
  if (from === 0 && next === tokens.length) return true
  return (before === '(' && after === ')') || (before === '[' && after === ']')
}

function isYear({ from, next, value }: Sighting, line: Line): boolean {
  if (!/^\d{4}$/.test(line.tokens[from]!.text) || value < 1500 || value > 2100) return false
  const after = line.tokens[next]
  if (!after || after.kind !== 'word' || line.language.frequent.includes(after.low)) return true
  // Where no words are known, "in 2023 was" is no count, and "2000 mensen" may be.
  const isOfOurTime = value >= 1900 && value < 2050 && value % 100 !== 0
  return isOfOurTime && !languages.includes(line.language)
}

/** Digits that touch letters, slashes or colons: "A4", "8:30", "24/7", "10x". */
function isCode(before: Token | undefined, number: Token, after: Token | undefined): boolean {
  const touches =
    after !== undefined && !after.spaced && (after.kind === 'word' || /^[/:_@]$/.test(after.text))
  return touches || (before !== undefined && !number.spaced && /^[/:_@]$/.test(before.text))
}

/** Three or more groups of digits in a row with nothing but spaces, dots or hyphens between. */
function isTelephone(tokens: readonly Token[], { from }: Sighting): boolean {
  if (
    /^\+$/.test(tokens[from - 1]?.text ?? '') &&
    /^\d{1,3}$/.test(tokens[from]!.text) &&
    tokens[from + 1]?.kind === 'number'
  )
    return true
  let groups = 1
  for (let i = from + 1; i < from + 12 && isGroup(tokens, i); i++) if (tokens[i]!.kind === 'number') groups++
  for (let i = from - 1; i > from - 12 && isGroup(tokens, i); i--) if (tokens[i]!.kind === 'number') groups++
  return groups >= 3
}

function isGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  return (token.kind === 'number' && token.text.length <= 5) || (/^[.\-–]$/.test(token.text) && !token.spaced)
}
