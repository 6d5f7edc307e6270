import type { EntityKind } from '../../model/extraction'
import { inAny, languages } from '../languages'
import type { Language } from '../languages/language'
import { resourceText } from '../resources'

/** The lists of a language as sets, made once; names known in one language are known in all. */
export interface Vocabulary {
  titles: Map<string, Gender | null>
  greetings: Set<string>
  articles: Set<string>
  linkers: Set<string>
  never: Set<string>
  heads: Set<string>
  organizations: Set<string>
  media: Set<string>
  places: Set<string>
  placeBefore: Set<string>
  initials: Set<string>
  roles: Set<string>
  kindBefore: Map<string, EntityKind>
  words: Set<string>
  /** What a word may end in when it is a form of another. */
  endings: RegExp
}

export type Gender = 'female' | 'male'

const split = (text: string): Set<string> => new Set(text.trim().split(/\s+/))
const females = split(resourceText('names/female.txt'))
const males = split(resourceText('names/male.txt'))
const made = new Map<string, Vocabulary>()

export function vocabularyOf(language: Language): Vocabulary {
  const ready = made.get(language.code)
  if (ready) return ready
  const vocabulary = compile(language)
  made.set(language.code, vocabulary)
  return vocabulary
}

export function vocabularies(): Vocabulary[] {
  return languages.map(vocabularyOf)
}

function compile({ names }: Language): Vocabulary {
  const titles = new Map<string, Gender | null>()
  for (const title of names.titles.any) titles.set(title, null)
  for (const title of names.titles.male) titles.set(title, 'male')
  for (const title of names.titles.female) titles.set(title, 'female')
  const kindBefore = new Map<string, EntityKind>()
  for (const [kind, nouns] of Object.entries(names.before))
    for (const noun of nouns) kindBefore.set(noun, kind as EntityKind) // Object.entries forgets the keys' type
  return {
    titles,
    greetings: new Set(names.greetings),
    articles: new Set(names.articles),
    linkers: new Set(names.linkers),
    never: new Set(names.never),
    heads: inAny((language) => language.names.heads),
    organizations: inAny((language) => language.names.organizations),
    media: inAny((language) => language.names.media),
    places: new Set(names.places),
    placeBefore: new Set(names.placeBefore),
    initials: new Set(names.initials),
    roles: new Set(names.before.person),
    kindBefore,
    words: new Set(names.words),
    endings: names.endings,
  }
}

/** Whether a word is known in lower case, itself or but for its ending. */
export function isCommon(vocabulary: Vocabulary, word: string): boolean {
  if (vocabulary.words.has(word)) return true
  for (let cut = 1; cut <= 3 && word.length - cut > 3; cut++) {
    const stem = word.slice(0, -cut)
    if (
      vocabulary.endings.test(word.slice(-cut)) &&
      (vocabulary.words.has(stem) || vocabulary.words.has(`${stem}e`) || vocabulary.words.has(`${stem}er`))
    )
      return true
  }
  return (
    /^\p{L}+-\p{L}+$/u.test(word) &&
    word.split('-').every((part) => vocabulary.words.has(part) || vocabulary.never.has(part))
  )
}

export function isFirstName(word: string): boolean {
  return females.has(word) || males.has(word) || compoundFirstName(word)
}

export function genderOfFirstName(word: string): Gender | null {
  const first = females.has(word) || males.has(word) ? word : (word.split('-')[0] ?? word)
  if (females.has(first) === males.has(first)) return null
  return females.has(first) ? 'female' : 'male'
}

function compoundFirstName(word: string): boolean {
  const parts = word.split('-')
  return parts.length === 2 && parts.every((part) => females.has(part) || males.has(part))
}

const known = new Map<string, EntityKind>()

/** What everybody knows by this name, in any language; countries and regions come from the runtime. */
export function knownKind(name: string): EntityKind | undefined {
  if (known.size === 0) fillKnown()
  return known.get(name.toLowerCase())
}

function fillKnown(): void {
  for (const { names, code } of languages) {
    for (const name of countries(code)) known.set(name.toLowerCase(), 'place')
    for (const kind of ['place', 'organization', 'media'] as const)
      for (const name of names.known[kind]) known.set(name.replaceAll('_', ' ').toLowerCase(), kind)
  }
}

function countries(code: string): string[] {
  const display = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' })
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
  return letters.flatMap((a) => letters.flatMap((b) => display.of(a + b) ?? []))
}
