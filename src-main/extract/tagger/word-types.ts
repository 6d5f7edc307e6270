import type { Word } from '../../text/words'
import { isFirstName, genderOfFirstName, knownKind, vocabularies } from '../entities/vocabulary'
import { hashOf } from './keys'

/** What can be told of a word wherever it stands. */
export interface WordType {
  text: string
  lower: number
  cased: number
  shape: number
  capital: boolean
  /** Of three letters; shorter words whole. */
  prefix: number
  suffix: number
  /** The lists it stands in, a bit each. */
  lists: number
  /** Hashes of its beginnings and ends of one to four letters. */
  affixes: number[]
}

// Made once a word, since most words of a text stood in the text before.
const known = new Map<string, WordType>()
const mostKnown = 60_000

export function wordTypeOf(word: Pick<Word, 'text' | 'kind'>): WordType {
  const there = known.get(word.text)
  if (there) return there
  if (known.size >= mostKnown) known.clear()
  const type = describe(word)
  known.set(word.text, type)
  return type
}

function describe(word: Pick<Word, 'text' | 'kind'>): WordType {
  const text = word.text.length > 60 ? word.text.slice(0, 60) : word.text
  const straight = text.replaceAll('’', "'")
  const small = straight.toLowerCase()
  const affixes: number[] = []
  for (let length = 1; length <= 4 && length <= small.length; length++)
    affixes.push(hashOf(small, 0, length) ^ length, ~hashOf(small, small.length - length) ^ length)
  return {
    text: word.text,
    lower: word.kind === 'number' ? hashOf(digits(small)) : hashOf(small),
    cased: hashOf(straight),
    shape: shapeOf(straight, word.kind),
    capital: word.kind === 'word' && /^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu})/u.test(text) && !text.endsWith("'"),
    prefix: hashOf(small, 0, Math.min(3, small.length)),
    suffix: hashOf(small, Math.max(0, small.length - 3)),
    lists: word.kind === 'word' ? listsOf(text, small) : 0,
    affixes,
  }
}

function digits(text: string): string {
  return text.replace(/\p{N}/gu, '0')
}

/** "Aa-Aa" for "Jean-Pierre": what its letters are, with repetitions left out, and whether it is short. */
function shapeOf(text: string, kind: Word['kind']): number {
  if (kind === 'mark') return hashOf(text)
  const shape = text
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/\p{N}/gu, '0')
  const short = shape.replace(/(.)\1+/gu, '$1')
  return hashOf(text.length === 1 || /^A+$/.test(shape) ? `${short}${Math.min(text.length, 5)}` : short)
}

/** Bits of `lists`. */
const inLists = {
  female: 1,
  male: 2,
  place: 4,
  organization: 8,
  media: 16,
  title: 32,
  role: 64,
  head: 128,
  bodyNoun: 256,
  mediaNoun: 512,
  placeNoun: 1024,
  eventNoun: 2048,
  never: 4096,
  common: 8192,
  link: 16384,
} as const

function listsOf(text: string, small: string): number {
  let lists = 0
  if (isFirstName(text)) lists |= genderOfFirstName(text) === 'female' ? inLists.female : inLists.male
  const kind = knownKind(small)
  if (kind === 'place') lists |= inLists.place
  if (kind === 'organization') lists |= inLists.organization
  if (kind === 'media') lists |= inLists.media
  for (const vocabulary of vocabularies()) {
    if (vocabulary.titles.has(small)) lists |= inLists.title
    if (vocabulary.roles.has(small)) lists |= inLists.role
    if (vocabulary.heads.has(small)) lists |= inLists.head
    if (vocabulary.organizations.has(small)) lists |= inLists.bodyNoun
    if (vocabulary.media.has(small)) lists |= inLists.mediaNoun
    if (vocabulary.places.has(small)) lists |= inLists.placeNoun
    if (vocabulary.initials.has(small)) lists |= inLists.eventNoun
    if (vocabulary.never.has(small)) lists |= inLists.never
    if (vocabulary.words.has(small)) lists |= inLists.common
    if (vocabulary.linkers.has(small)) lists |= inLists.link
  }
  return lists
}
