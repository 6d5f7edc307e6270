import type { EntityKind } from '../../model/extraction'
import { editDistance } from '../../text/edit-distance'
import { firstWhere } from '../../text/first-where'
import { formsOf, type Form } from './forms'
import { kindFrom, sumOf } from './kinds'
import { acronymsInBrackets, acronymsOf, hasInitials, isAbbreviated, isDotted, isShort } from './initials'
import { isLabel } from './labels'
import { keyOf, type Name } from './name'
import { inAny } from '../languages'
import type { Reading } from '../reading'
import { isFamilyFirm, isOfOtherKind, isShortOf, withoutLegalForms } from './short-forms'
import { genderOfFirstName, knownKind, vocabularyOf, type Gender } from './vocabulary'

/** Mentions that name the same. */
export interface Group {
  kind: EntityKind
  /** How much speaks for that kind. */
  weight: number
  names: Name[]
  /** What it is called where its names alone would not tell it from another of the text: "Mrs Smith". */
  called?: string
}

/** Joins names: same spelling, surname to full name, short form to long, acronym to what it shortens. */
export function groupNames(reading: Reading, names: Name[]): Group[] {
  const forms = formsOf(reading, names)
  const long = forms.filter(({ parts }) => parts.length > 1).sort((a, b) => b.parts.length - a.parts.length)
  const parent = new Map<Form, Form>()
  const acronyms = acronymsInBrackets(reading, names)
  const others = otherNames(reading, names)
  const byKey = new Map(long.map((form) => [form.key, form]))
  const byPart = index(long)
  const byInitials = initialsOf(reading, long)
  const linkers = linkersOf(reading)
  for (const form of forms) {
    const full =
      whoseInitials(reading, form, long) ??
      whoseOther(form, others, byKey) ??
      fullForm(reading, form, byPart, acronyms, linkers) ??
      whoseAcronym(form, byInitials) ??
      fullerName(form, byPart) ??
      misspelt(form, long)
    if (full && rootOf(parent, full) !== form) parent.set(form, full)
  }
  const groups = new Map<Form, Form[]>()
  for (const form of forms) push(groups, rootOf(parent, form), form)
  return [...groups.values()].map((members) => toGroup(members))
}

/** A full name tells its kind better than its short forms do. */
function toGroup(members: Form[]): Group {
  const longest = members.reduce((a, b) => (b.parts.length > a.parts.length ? b : a))
  const sure = Object.values(longest.evidence).some((weight) => weight >= 2) || longest.kind === 'person'
  const evidence = sure ? longest.evidence : sumOf(...members.map((member) => member.evidence))
  const kind = kindFrom(evidence, longest.text)
  return {
    kind,
    weight: evidence[kind] ?? 0,
    names: members.flatMap(({ names }) => names).sort((a, b) => a.start - b.start),
  }
}

function index(long: Form[]): Map<string, Form[]> {
  const byPart = new Map<string, Form[]>()
  for (const form of long) for (const part of new Set(form.parts)) push(byPart, part, form)
  return byPart
}

/** The words that link others to names, as they stand in keys. */
function linkersOf({ language }: Reading): Set<string> {
  return new Set([...vocabularyOf(language).linkers].map(keyOf))
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function fullForm(
  reading: Reading,
  form: Form,
  byPart: Map<string, Form[]>,
  acronyms: Map<string, Form['key']>,
  linkers: Set<string>,
): Form | null {
  const shortened = acronyms.get(form.key)
  if (shortened)
    for (const part of shortened.split(' '))
      for (const full of byPart.get(part) ?? [])
        if (full.key === shortened && (full.kind !== 'person' || hasInitials(full, form))) return full
  if (isIntroduced(reading, form)) return null
  const sharing = byPart.get(form.parts[0]!) ?? []
  const named = sharing.filter(
    (full) => full !== form && (isShortOf(form, full, linkers) || isFamilyFirm(form, full, sharing)),
  )
  // Who ends with the surname comes before who has it in the middle.
  const ending = named.filter(({ parts }) => parts.at(-1) === form.key)
  const candidates = ending.length > 0 && named.every(({ kind }) => kind === 'person') ? ending : named
  if (candidates.length === 1) return candidates[0]!
  const firms = candidates.filter((full) => withoutLegalForms(full) === form.key)
  if (firms.length === 1) return firms[0]!
  return ofSeveral(reading, form, candidates)
}

const nameGiving = inAny(({ speech }) => speech.nameGiving)
const indefinite = inAny(({ speech }) => speech.indefinite)

/** "a sailor named Harding" is nobody the text knows. */
function isIntroduced({ words }: Reading, { kind, names }: Form): boolean {
  const at = names[0]!.first - 1
  if (kind !== 'person' || !nameGiving.has(words[at]?.low ?? '')) return false
  return words.slice(Math.max(0, at - 3), at - 1).some(({ low }) => indefinite.has(low))
}

/**
 * Several of one family: the surname belongs to whoever was introduced last before it, of those in one sentence to the
 * first ("Anna Berg and her brother Jan Berg"). A headline names who is introduced first.
 */
function ofSeveral({ sentences }: Reading, form: Form, candidates: Form[]): Form | null {
  const inOrder = [...candidates].sort((a, b) => a.names[0]!.start - b.names[0]!.start)
  const before = inOrder.filter(({ names }) => names[0]!.start < form.names[0]!.start)
  const last = before.at(-1)
  if (!last) return [form, ...inOrder].every(({ kind }) => kind === 'person') ? (inOrder[0] ?? null) : null
  const sentenceOf = ({ names }: Form): number => firstWhere(sentences, ({ end }) => end > names[0]!.start)
  const together = (first: Form): boolean =>
    first.kind === last.kind && sentenceOf(first) === sentenceOf(last)
  return before.find(together) ?? last
}

/** "John Smith" is John F. Smith, and so is J. Smith, where no other may be. */
function fullerName(form: Form, byPart: Map<string, Form[]>): Form | null {
  if (form.kind !== 'person') return null
  const family = byPart.get(form.parts.at(-1)!) ?? []
  const [fullest, ...others] = family.filter(
    (full) => full.kind === 'person' && isAbbreviated(form, full) && !areManAndWoman(form, full),
  )
  return fullest && others.every((other) => isAbbreviated(other, fullest)) ? fullest : null
}

/** "Mr J. Smith" is not Jane Smith. */
function areManAndWoman(one: Form, other: Form): boolean {
  const genders = new Set([...gendersOf(one), ...gendersOf(other)])
  return genders.size > 1
}

function gendersOf({ names, text }: Form): Gender[] {
  const first = genderOfFirstName(text.split(/\s+/)[0]!)
  return [...names.flatMap(({ titled }) => titled?.gender ?? []), ...(first ? [first] : [])]
}

// Shorter surnames that differ by two letters are two.
const fewestLetters = 7
const mostEdits = 2

/** "Ms Bauchtman" is Lydia Buchtmann, where nobody else has a surname like it; Ms Bachmann is not. */
function misspelt({ key, parts, kind, names }: Form, long: Form[]): Form | null {
  if (parts.length > 1 || kind !== 'person' || key.length < fewestLetters) return null
  if (!names.every(({ titled }) => titled)) return null
  const alike = long.filter((full) => full.kind === 'person' && soundAlike(key, full.parts.at(-1)!))
  return alike.length === 1 ? alike[0]! : null
}

/** Vowels are heard one for another, and doubled letters as one; other consonants make another name. */
function soundAlike(one: string, other: string): boolean {
  const consonants = (word: string): string => word.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1')
  return consonants(one) === consonants(other) && editDistance(one, other, mostEdits) <= mostEdits
}

/** "NBO: …" and "S. T. : …" label what Naomi Brandt-Okafor and Solange Tarrade say, where nobody else has these initials. */
function whoseInitials(reading: Reading, form: Form, long: Form[]): Form | null {
  if (form.parts.length > 1 ? !isDotted(form) : !isShort(form.text)) return null
  if (!form.names.some((name) => isLabel(reading, name))) return null
  const bearers = long.filter((full) => full !== form && full.kind === 'person' && hasInitials(full, form))
  return bearers.length === 1 ? bearers[0]! : null
}

/** Of what is no person, whose initials a form may be. */
function initialsOf({ language }: Reading, long: Form[]): Map<string, Form[]> {
  const unlettered = new Set(language.names.unlettered.map(keyOf))
  const byInitials = new Map<string, Form[]>()
  for (const form of long)
    if (form.kind !== 'person' && !isDotted(form))
      for (const key of acronymsOf(form, unlettered)) push(byInitials, key, form)
  return byInitials
}

/** "OMS" is the Organisation mondiale de la santé, where nothing else in the text has these initials. */
function whoseAcronym(form: Form, byInitials: Map<string, Form[]>): Form | null {
  if (!isShort(form.text)) return null
  const key = isDotted(form) ? form.parts.join('') : form.key
  const spelled = byInitials.get(key) ?? byInitials.get(key.replace('&', '')) ?? []
  // The US Senate has it, too.
  const [full, ...more] = spelled.filter(({ parts }) => !parts.includes(key))
  if (!full || more.length > 0 || isOfOtherKind(form, full)) return null
  // What everybody knows, or two letters, may well be another: "le RN" is not the Région Normandie.
  const isCommon = key.length < 3 || knownKind(form.text) !== undefined
  return isCommon && !full.names.some(({ listed }) => listed) ? null : full
}

function rootOf(parent: Map<Form, Form>, form: Form): Form {
  let root = form
  for (let up = parent.get(root); up && up !== form; up = parent.get(root)) root = up
  return root
}

function whoseOther({ key, kind }: Form, others: Map<string, string>, long: Map<string, Form>): Form | null {
  const full = kind === 'person' ? long.get(others.get(key) ?? '') : undefined
  return full?.kind === 'person' ? full : null
}

/** By the other name of somebody, the one before it: "Alexandra Maquin, dite Alma". */
function otherNames({ text, language }: Reading, names: Name[]): Map<string, string> {
  const { otherwise } = language.names
  const found = new Map<string, string>()
  for (let i = 1; i < names.length; i++) {
    const [a, b] = [names[i - 1]!, names[i]!]
    // Longer words between two names are another matter, and whoever has two names is himself.
    if (b.start - a.end < 40 && b.first === b.last && otherwise.test(text.slice(a.end, b.start)))
      found.set(keyOf(b.text), keyOf(a.text))
  }
  return found
}
