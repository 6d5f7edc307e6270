import type { EntityKind } from '../model/extraction'
import { evidenceOf, kindFrom, sumOf, type Evidence } from './kinds'
import type { Name } from './names'
import type { Reading } from './reading'

/** Mentions that name the same. */
export interface Group {
  kind: EntityKind
  names: Name[]
}

interface Form {
  key: string
  text: string
  parts: string[]
  names: Name[]
  evidence: Evidence
  kind: EntityKind
}

/** Joins names: same spelling, surname to full name, short form to long, acronym to what it shortens. */
export function groupNames(reading: Reading, names: Name[]): Group[] {
  const forms = formsOf(reading, names)
  const long = forms.filter(({ parts }) => parts.length > 1).sort((a, b) => b.parts.length - a.parts.length)
  const parent = new Map<Form, Form>()
  const acronyms = acronymsInBrackets(reading, names)
  const byPart = index(long)
  for (const form of forms) {
    const full = fullForm(form, byPart, acronyms)
    if (full && rootOf(parent, full) !== form) parent.set(form, full)
  }
  const groups = new Map<Form, Form[]>()
  for (const form of forms) {
    const root = rootOf(parent, form)
    groups.set(root, [...(groups.get(root) ?? []), form])
  }
  return [...groups.values()].map((members) => toGroup(members))
}

function toGroup(members: Form[]): Group {
  const longest = members.reduce((a, b) => (b.parts.length > a.parts.length ? b : a))
  const evidence = sumOf(longest.evidence, ...members.map((member) => member.evidence))
  return {
    kind: kindFrom(evidence, longest.text),
    names: members.flatMap(({ names }) => names).sort((a, b) => a.start - b.start),
  }
}

function formsOf(reading: Reading, names: Name[]): Form[] {
  const forms = new Map<string, Form>()
  for (const name of names) {
    const key = keyOf(name.text)
    const form = forms.get(key)
    const evidence = evidenceOf(reading, name)
    if (form) {
      form.names.push(name)
      form.evidence = sumOf(form.evidence, evidence)
    } else
      forms.set(key, {
        key,
        text: name.text,
        parts: key.split(' '),
        names: [name],
        evidence,
        kind: 'organization',
      })
  }
  for (const form of forms.values()) form.kind = kindFrom(form.evidence, form.text)
  return [...forms.values()]
}

/** Spelling apart from case and marks: "ORSENNE" is "Orsenne". */
export function keyOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
}

function index(long: Form[]): Map<string, Form[]> {
  const byPart = new Map<string, Form[]>()
  for (const form of long)
    for (const part of new Set(form.parts)) byPart.set(part, [...(byPart.get(part) ?? []), form])
  return byPart
}

function fullForm(form: Form, byPart: Map<string, Form[]>, acronyms: Map<string, Form['key']>): Form | null {
  const shortened = acronyms.get(form.key)
  if (shortened)
    for (const part of shortened.split(' '))
      for (const full of byPart.get(part) ?? []) if (full.key === shortened) return full
  const candidates = (byPart.get(form.parts[0]!) ?? []).filter(
    (full) => full !== form && isShortOf(form, full),
  )
  if (candidates.length === 1) return candidates[0]!
  // Several of one family: the surname belongs to whom it was last said of in full.
  const before = candidates.filter(({ names }) => names[0]!.start < form.names[0]!.start)
  return before.sort((a, b) => b.names[0]!.start - a.names[0]!.start)[0] ?? null
}

function isShortOf(short: Form, full: Form): boolean {
  if (short.parts.length >= full.parts.length) return false
  const first = short.parts.every((part, i) => full.parts[i] === part)
  const last = short.parts.every((part, i) => full.parts[full.parts.length - short.parts.length + i] === part)
  const single = short.names.some(({ titled }) => titled) || short.kind === 'person'
  if (full.kind === 'person') return last || (first && short.parts.length === 1)
  if (single && short.evidence.person && (short.evidence.person ?? 0) >= 3) return false
  if (short.kind === 'place' && (short.evidence.place ?? 0) >= 2) return false
  return first
}

function rootOf(parent: Map<Form, Form>, form: Form): Form {
  let root = form
  for (let up = parent.get(root); up && up !== form; up = parent.get(root)) root = up
  return root
}

/** "Haute Autorité de santé (HAS)" and "HAS (Haute Autorité de santé)". */
function acronymsInBrackets({ text, words }: Reading, names: Name[]): Map<string, string> {
  const found = new Map<string, string>()
  for (let i = 1; i < names.length; i++) {
    const [a, b] = [names[i - 1]!, names[i]!]
    if (words[a.last + 1]?.text !== '(' || b.first !== a.last + 2 || text[b.end] !== ')') continue
    if (isShort(b.text) && a.last > a.first) found.set(keyOf(b.text), keyOf(a.text))
    else if (isShort(a.text) && b.last > b.first) found.set(keyOf(a.text), keyOf(b.text))
  }
  return found
}

function isShort(text: string): boolean {
  return /^[\p{Lu}\p{N}.&-]{2,8}$/u.test(text) || /^\p{Lu}\p{L}{1,7}$/u.test(text)
}
