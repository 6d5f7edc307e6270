import type { Form } from './forms'
import { isFirstName } from './vocabulary'

/** Whether a form is short for another by its words alone. */
export function isShortOf(short: Form, full: Form, linkers: Set<string>): boolean {
  if (short.parts.length >= full.parts.length) return false
  const first = short.parts.every((part, i) => full.parts[i] === part)
  const last = short.parts.every((part, i) => full.parts[full.parts.length - short.parts.length + i] === part)
  const { person = 0, organization = 0, place = 0 } = short.evidence
  if (full.kind === 'person')
    return (
      (last ||
        (first && (short.parts.length === 1 || isHyphenated(short))) ||
        isOneSurname(short, full, linkers)) &&
      Math.max(organization, place) < Math.max(person, 1.5)
    )
  if (person >= 3 && person > organization) return false
  // "the Clarion" is the South Coast Clarion; "Grimsby" is not the Grimsby Lantern, nor "Leeds" Radio Leeds.
  if (full.kind === 'media') {
    const isTown = short.parts.length === 1 && short.kind === 'place'
    return (last && !isTown) || (first && short.kind === 'media')
  }
  if (short.kind === 'place' && place >= 2) return false
  if (!first && !(last && isCalledByEnd(short, full, linkers))) return false
  return !isOfOtherKind(short, full)
}

/** "Márquez" of Pedro Márquez Ruiz, but no first name of his. */
function isOneSurname(short: Form, { parts }: Form, linkers: Set<string>): boolean {
  const [part = '', ...more] = short.parts
  return (
    more.length === 0 &&
    parts.indexOf(part) > 0 &&
    short.kind === 'person' &&
    !linkers.has(part) &&
    !isFirstName(short.text)
  )
}

/** "Paul-Henri" is one first name. */
function isHyphenated({ text }: Form): boolean {
  return /^\p{Lu}[\p{L}’']+-\p{Lu}[\p{L}’']+$/u.test(text)
}

/** "Ostrau" is Stahlwerk Ostrau AG, though it looks like a surname, where nobody bears it. */
export function isFamilyFirm(short: Form, full: Form, sharing: Form[]): boolean {
  if (short.parts.length > 1 || short.kind !== 'person' || full.kind !== 'organization') return false
  if (short.names.some(({ titled }) => titled) || isFirstName(short.text)) return false
  const name = withoutLegalForms(full)
  return name.endsWith(` ${short.key}`) && !sharing.some(({ kind }) => kind === 'person')
}

export function withoutLegalForms({ parts }: Form): string {
  return parts.filter((part) => !legalForms.has(part)).join(' ')
}

const legalForms = new Set([
  'ag',
  'sa',
  'se',
  'nv',
  'plc',
  'ltd',
  'inc',
  'corp',
  'gmbh',
  'spa',
  'sas',
  'co',
  'group',
])

/** "the Herons" are the Port Leland Herons, "Lorquin" is the Brasserie Lorquin; but "Orbec" is not the Sporting d'Orbec. */
function isCalledByEnd(short: Form, full: Form, linkers: Set<string>): boolean {
  const before = full.parts[full.parts.length - short.parts.length - 1]!
  return isTagged(short) && short.kind === full.kind && !linkers.has(before)
}

/** Whether what the tagger, too, says of the short form tells it apart: "Renault" is not short for the Renault Clio. */
export function isOfOtherKind(short: Form, { kind }: Form): boolean {
  if (!isTagged(short) || short.kind === kind) return false
  return (short.evidence[short.kind] ?? 0) - (short.evidence[kind] ?? 0) >= tellsApart
}

const tellsApart = 3

function isTagged({ names }: Form): boolean {
  return names[0]!.odds !== undefined
}
