import type { EntityKind } from '../../model/extraction'
import type { Group } from './aliases'
import { languages } from '../languages'
import type { Bodies } from '../languages/bodies'
import type { Press } from '../languages/press'
import type { Name } from './name'
import type { Reading } from '../reading'
import { knownKind } from './vocabulary'

/**
 * The groups with the kinds that the text itself tells, whatever the form of their names led to believe: "Denbigh
 * Savings, a lender" is no person. Only what hardly ever misleads counts, and then for all mentions; what the lists know
 * stays as it is.
 */
export function withToldKinds(reading: Reading, groups: Group[]): Group[] {
  return groups.map((group) => {
    const told = toldKind(reading, group)
    return told && told !== group.kind ? { ...group, kind: told } : group
  })
}

function toldKind(reading: Reading, { kind, names }: Group): EntityKind | null {
  if (names.some(({ text }) => knownKind(text))) return null
  const listed = listedKind(reading, names, kind)
  // "Analysts at Bernstein" are a bank's, though many are called so.
  if (listed && !(listed === 'person' && names.some((name) => isToldBody(reading, name, kind)))) return listed
  if (kind === 'media' && names.some((name) => tells('running', beforeOf(reading, name))))
    return 'organization'
  if (kind !== 'media' && names.some((name) => isMedium(reading, name, kind))) return 'media'
  if (kind !== 'person' && kind !== 'place') return null
  if (kind === 'place' && names.some((name) => tells('saidBy', beforeOf(reading, name)))) return 'person'
  if (names.some(({ titled }) => titled)) return null
  if (kind === 'person' && names.some(({ text }) => tells('endings', text))) return 'organization'
  if (names.every(({ text }) => !/\s/.test(text)) && names.some((name) => isHeld(reading, name)))
    return 'organization'
  return names.some((name) => isToldBody(reading, name, kind)) ? 'organization' : null
}

/**
 * What lists know the fullest name as, where that is a body or, of what is taken for a place, a person: in marked texts
 * that is right nine times in ten, but for firms that stand for what they make in French ones.
 */
function listedKind({ language }: Reading, names: Name[], kind: EntityKind): EntityKind | null {
  const { listed } = names.reduce((full, name) => (name.text.length > full.text.length ? name : full))
  if (listed === 'person') return kind === 'place' ? listed : null
  if (listed !== 'organization' && listed !== 'media') return null
  if (kind === 'organization') return listed === 'media' ? listed : null
  if (kind === 'product') return language.code === 'en' ? listed : null
  return kind === 'place' || (kind === 'person' && !names.some(({ titled }) => titled)) ? listed : null
}

/** Whether words tell of a body in any language: a French text has "CEO" and "strategist chez", too. */
function tells(pattern: keyof Bodies, words: string): boolean {
  return languages.some(({ bodies }) => bodies[pattern].test(words))
}

function beforeOf({ text }: Reading, { start }: Name): string {
  return plain(text.slice(Math.max(0, start - 60), start))
}

function isHeld(reading: Reading, name: Name): boolean {
  const before = beforeOf(reading, name)
  return tells('held', before) || tells('traded', before)
}

function isToldBody(reading: Reading, name: Name, kind: EntityKind): boolean {
  const { text } = reading
  const { start, end } = name
  const before = beforeOf(reading, name)
  // A note may stand between: "X [1], une association".
  const after = plain(text.slice(end, end + 90)).replace(/^ ?\[\d+\]/, '')
  if (tells('apposed', after)) return true
  if (
    tells('apposedTo', before) ||
    tells('headed', after) ||
    tells('producing', before) ||
    tells('analysed', before)
  )
    return true
  if (tells('seated', after) && !/\s/.test(text.slice(start, end))) return true
  if (kind === 'place' && (tells('led', before) || tells('traded', before))) return true
  if (tells('classed', before) && /^[,.;)]/u.test(after)) return true
  return tells('owned', before) || tells('employing', after) || (kind === 'person' && tells('acting', after))
}

/** Whether a name is that of whoever prints or spreads the text, or of a paper. */
function isMedium({ text }: Reading, { start, end, first, last, titled }: Name, kind: EntityKind): boolean {
  const name = plain(text.slice(start, end))
  const before = plain(text.slice(Math.max(0, start - 60), start))
  const after = plain(text.slice(end, end + 24))
  if (isPaper(name, before, last > first + 1)) return true
  if (tellsPress('looking', after) && !titled) return true
  if (kind === 'organization' && tellsPress('toldTo', before)) return true
  return start < opening && isCredit(text.slice(text.lastIndexOf('\n', start - 1) + 1, start), name, after)
}

function isPaper(name: string, before: string, isLong: boolean): boolean {
  return languages.some(
    ({ press }) =>
      press.papers.test(name) ||
      (isLong && press.longPapers.test(name)) ||
      (press.article.test(before) && press.behindArticle.test(name)) ||
      (press.beforeShort.test(before) && press.shortPapers.test(name)),
  )
}

/** "LISBON, Feb 19 (Meridian News) -", "By Ann Lee, The Fenland Messenger,": who brings the text. */
function isCredit(line: string, name: string, after: string): boolean {
  const dateline = /^\p{Lu}{3}[^.\n]*\($/u.test(line) && /^\) ?[-–—]/u.test(after)
  const byline = tellsPress('byline', line) && tellsPress('bylinePaper', line)
  return dateline || (byline && /^(?:,|\n)/u.test(after) && tellsPress('withArticle', name))
}

function tellsPress(pattern: keyof Press, words: string): boolean {
  return languages.some(({ press }) => press[pattern].test(words))
}

/** How far into a text its dateline may stand. */
const opening = 600

function plain(words: string): string {
  return words.replace(/’/g, "'").replace(/[\u00a0\u202f]/g, ' ')
}
