import type { Line, Token } from '../tokens'
import type { Sighting } from './sightings'

/** Numbers that only tell where something stands: in a street, a country's telephone network, a contract, a law report or a journal. */
export function isReference(seen: Sighting, line: Line): boolean {
  const { tokens } = line
  if (!seen.digits || seen.scale > 1) return false
  return (
    isClause(tokens, seen) ||
    isOfCode(tokens, seen) ||
    isAddress(line, seen) ||
    isDialled(tokens, seen) ||
    isReport(tokens, seen) ||
    isVolume(tokens, seen)
  )
}

/** "2.1 The Council shall pay …": a clause by its number, with no unit. */
function isClause(tokens: readonly Token[], { from, next, unit }: Sighting): boolean {
  const after = tokens[next]
  return (
    from === 0 &&
    !unit &&
    /^\d{1,2}\.\d{1,2}$/.test(tokens[from]!.text) &&
    after?.kind === 'word' &&
    after.spaced &&
    isCapital(after)
  )
}

/** "l'article L. 761-1 du code": behind the letter of a part of a code, and behind its hyphen. */
function isOfCode(tokens: readonly Token[], { from }: Sighting): boolean {
  let at = from
  while (tokens[at - 1]?.text === '-' && tokens[at - 2]?.kind === 'number') at -= 2
  return (
    tokens[at - 1]?.text === '.' && /^[LRDA]$/.test(tokens[at - 2]?.text ?? '') && !tokens[at - 1]!.spaced
  )
}

/** "12 rue des Carmes, 49300 Cholet", "3 bis, avenue Foch", "14 Tanner Street" */
function isAddress(line: Line, { from, next, unit }: Sighting): boolean {
  const { tokens, language } = line
  const { streets, streetNames, again } = language.amounts
  const digits = tokens[from]!.text
  if (unit) return false
  if (/^\d{1,4}$/.test(digits)) {
    const at = again.includes(tokens[next]?.low ?? '') ? next + 1 : next
    const street = tokens[at]?.text === ',' ? at + 1 : at
    if (streets.includes(tokens[street]?.low ?? '')) return true
    const end = tokens.slice(next, next + 4).findIndex((token) => !isCapital(token))
    const name = tokens.slice(next, end < 0 ? next + 4 : next + end)
    return name.slice(1).some(({ low }) => streetNames.includes(low))
  }
  // Of a town there is one where a street was named, or a line of its own.
  if (!/^\d{5}$/.test(digits) || !isCapital(tokens[next])) return false
  const isLine = from === 0 && tokens.length <= 5 && tokens.slice(next).every(isCapital)
  return isLine || tokens.slice(Math.max(0, from - 9), from).some(({ low }) => streets.includes(low))
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text)
}

// With the number of its country, a telephone number has at least so many digits.
const fewestDigits = 9

/** "+44 (0)20 7946 0123": behind a plus, several groups of digits. */
function isDialled(tokens: readonly Token[], { from }: Sighting): boolean {
  let first = from
  while (from - first < 8 && isDial(tokens[first - 1])) first--
  if (tokens[first - 1]?.text !== '+' || tokens[first]!.spaced) return false
  let last = from
  while (last - from < 8 && isDial(tokens[last + 1])) last++
  const groups = tokens.slice(first, last + 1).filter(({ kind }) => kind === 'number')
  return (
    groups.length > 1 && groups.map(({ text }) => text.replace(/\D/g, '')).join('').length >= fewestDigits
  )
}

function isDial(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'number' ? /^[\d\s.]+$/.test(token.text) : /^[().–-]$/.test(token.text))
  )
}

/** "[2024] EWHC 1187 (KB)", "[1998] 2 Lloyd's Rep 44": behind a year in brackets. */
function isReport(tokens: readonly Token[], { from }: Sighting): boolean {
  const near = tokens.slice(Math.max(0, from - 7), from)
  const at = near.findLastIndex(({ text }) => text === ']')
  return (
    at >= 2 &&
    near[at - 2]!.text === '[' &&
    isYear(near[at - 1]) &&
    near
      .slice(at + 1)
      .every((token) => isCapital(token) || token.kind === 'number' || /^['’]?s?$/.test(token.text))
  )
}

/** "Current Ethology 12 (2025): 233–241": a volume before its year, and pages behind it. */
function isVolume(tokens: readonly Token[], { from, next }: Sighting): boolean {
  let colon = from - 1
  while (from - colon < 4 && (tokens[colon]?.kind === 'number' || /^[–-]$/.test(tokens[colon]?.text ?? '')))
    colon--
  return (
    isYearInBrackets(tokens, next) ||
    (/^[:,]$/.test(tokens[colon]?.text ?? '') && isYearInBrackets(tokens, colon - 3))
  )
}

function isYearInBrackets(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === '(' &&
    isYear(tokens[at + 1]) &&
    tokens[at + 2]?.text === ')' &&
    /^[:,]$/.test(tokens[at + 3]?.text ?? '')
  )
}

function isYear(token: Token | undefined): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(token?.text ?? '')
}
