import type { Line, Token } from '../tokens'
import type { Sighting } from './sightings'

/** Numbers that only tell where something stands: in a street, a country's telephone network, a contract, a law report or a journal. */
export function isReference(seen: Sighting, line: Line): boolean {
  const { tokens } = line
  if (!seen.digits || seen.scale > 1) return false
  return (
    isClause(line, seen) ||
    isOfCode(line, seen) ||
    isAddress(line, seen) ||
    isDialled(tokens, seen) ||
    isReport(tokens, seen) ||
    isVolume(tokens, seen)
  )
}

// The heading of a part of a report is no longer than this: "2.1 Study area".
const longestHeading = 3

/** "2.1 The Council shall pay …", "2.1 Methods": a clause or a heading by its number, with no unit. */
function isClause({ tokens, language }: Line, { from, next, unit }: Sighting): boolean {
  const after = tokens[next]
  if (from > 0 || unit || !/^\d{1,2}\.\d{1,2}$/.test(tokens[from]!.text)) return false
  if (!after?.spaced || !isCapital(after)) return false
  const { openers, duties } = language.amounts.clauses
  return (
    openers.includes(after.low) ||
    tokens.some(({ low }) => duties.includes(low)) ||
    (tokens.length <= longestHeading && tokens.slice(next).every(({ kind }) => kind === 'word'))
  )
}

// So many words may stand between "articles" and the last of their numbers.
const behindArticles = 24

/** "l'article L. 761-1 du code": behind the letter of a part of a code, and behind its hyphen. */
function isOfCode({ tokens, language }: Line, { from }: Sighting): boolean {
  const { articles, links } = language.amounts.codes
  let at = from
  while (tokens[at - 1]?.text === '-' && tokens[at - 2]?.kind === 'number') at -= 2
  if (tokens[at - 1]?.text !== '.' || !isPart(tokens[at - 2]) || tokens[at - 1]!.spaced) return false
  let head = at - 3
  const first = Math.max(0, from - behindArticles)
  while (head > first && isLink(tokens[head]!, links)) head--
  return articles.includes(tokens[head]?.low ?? '')
}

/** What may stand between numbers of one list of articles. */
function isLink(token: Token, links: readonly string[]): boolean {
  return token.kind === 'number' || /^[.,-]$/.test(token.text) || isPart(token) || links.includes(token.low)
}

function isPart(token: Token | undefined): boolean {
  return /^[LRDA]$/.test(token?.text ?? '')
}

/** "12 rue des Carmes, 49300 Cholet", "3 bis, avenue Foch", "14 Tanner Street" */
function isAddress(line: Line, seen: Sighting): boolean {
  const digits = line.tokens[seen.from]!.text
  if (seen.unit) return false
  if (/^\d{1,4}$/.test(digits)) return isHouse(line, seen.next, digits)
  return /^\d{5}$/.test(digits) && isTown(line, seen)
}

function isHouse({ tokens, language }: Line, next: number, digits: string): boolean {
  const { streets, streetNames, again, countedStreets, ofStreets, behindStreets } = language.amounts
  const at = again.includes(tokens[next]?.low ?? '') ? next + 1 : next
  const street = tokens[at]?.text === ',' ? at + 1 : at
  const low = tokens[street]?.low ?? ''
  // One alone may be "1 place", more only what is spelt alike for many: "12 cours".
  const mayBeCounted = countedStreets.includes(low) && (digits === '1' || low.endsWith('s'))
  if (streets.includes(low)) return !mayBeCounted || isNamed(tokens, street, ofStreets)
  const end = tokens.slice(next, next + 4).findIndex((token) => !isCapital(token))
  const name = tokens.slice(next, end < 0 ? next + 4 : next + end)
  if (!name.slice(1).some(({ low }) => streetNames.includes(low))) return false
  // "250 Oxford Street shops": what a street is named before is counted.
  const behind = tokens[next + name.length]
  return behind?.kind !== 'word' || isCapital(behind) || behindStreets.includes(behind.low)
}

/** "cours Gambetta", "cours de la Marne", but not "cours de danse": where a name follows. */
function isNamed(tokens: readonly Token[], street: number, links: readonly string[]): boolean {
  let at = street + 1
  while (at < street + 3 && links.includes(tokens[at]?.low ?? '')) at++
  return isCapital(tokens[at])
}

// Between a street and its town stand so many words.
const behindStreet = 9

/** Of a town there is one where a house or a street was named, or on a line of its own. */
function isTown({ tokens, language }: Line, { from, next }: Sighting): boolean {
  if (!isCapital(tokens[next])) return false
  if (from === 0) return tokens.length <= 5 && tokens.slice(next).every(isCapital)
  const { streets, ofStreets, again } = language.amounts
  const first = Math.max(0, from - behindStreet)
  const street = first + tokens.slice(first, from).findLastIndex(({ low }) => streets.includes(low))
  if (street < first) return false
  const before = tokens.slice(Math.max(0, street - 2), street)
  const hasHouse = before.some(({ kind, low }) => kind === 'number' || again.includes(low))
  const end = tokens.findIndex((token, at) => at > next && !isCapital(token))
  const isAlone = end < 0 || tokens[end]!.kind === 'mark'
  return hasHouse || (isAlone && isNamed(tokens, street, ofStreets))
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

/** "Current Ethology 12 (2025): 233–241": a volume behind its journal and before its year, and pages behind it. */
function isVolume(tokens: readonly Token[], { from, next }: Sighting): boolean {
  let mark = from - 1
  while (from - mark < 4 && (tokens[mark]?.kind === 'number' || isDash(tokens[mark]))) mark--
  // The volume stands right before the bracket of its year.
  return isVolumeAt(tokens, next, from) || isVolumeAt(tokens, mark - 3, mark - 4)
}

function isVolumeAt(tokens: readonly Token[], open: number, volume: number): boolean {
  if (tokens[open]?.text !== '(' || !isYear(tokens[open + 1]) || tokens[open + 2]?.text !== ')') return false
  if (!isCapital(tokens[volume - 1])) return false
  const mark = tokens[open + 3]?.text
  const isRange = tokens[open + 4]?.kind === 'number' && isDash(tokens[open + 5])
  return mark === ':' || (mark === ',' && isRange)
}

function isDash(token: Token | undefined): boolean {
  return /^[–-]$/.test(token?.text ?? '')
}

function isYear(token: Token | undefined): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(token?.text ?? '')
}
