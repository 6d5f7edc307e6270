import type { Word } from '../../text/words'
import { isCapital, type Casing } from './casing'
import { inAny } from '../languages'
import type { Language } from '../languages/language'
import type { Reading } from '../reading'
import { isCommon, isFirstName, type Vocabulary } from './vocabulary'

/** What the finder of names sees. */
export interface Scene {
  reading: Reading
  /** For each word, whether its place alone would make it a capital. */
  initial: boolean[]
  language: Language
  vocabulary: Vocabulary
  casing: Casing
}

const longest = 9

/** The last word of a run of capitals, with the small words that link them. */
export function endOfRun(scene: Scene, first: number): number {
  let last = first
  while (last - first < longest) {
    const next = nextInRun(scene, first, last)
    if (next === last) break
    last = next
  }
  return last
}

/** The index of the word that carries the run on, or `last` where it ends. */
function nextInRun(scene: Scene, first: number, last: number): number {
  const { reading, vocabulary } = scene
  const { words, text } = reading
  const joined = (from: number, to: number): boolean =>
    to < words.length && /^[ \u00a0\u202f]?$/.test(text.slice(words[from]!.end, words[to]!.start))
  if (!joined(last, last + 1)) return last
  const next = words[last + 1]!
  if (isCapital(next)) return last + 1
  if (
    next.text === '.' &&
    words[last]!.text.length === 1 &&
    joined(last + 1, last + 2) &&
    isCapital(words[last + 2]!)
  )
    return last + 2
  if (next.text === '&') return joined(last + 1, last + 2) && isCapital(words[last + 2]!) ? last + 2 : last
  let at = last + 1
  while (at < last + 4 && joined(at - 1, at) && vocabulary.linkers.has(words[at]!.low)) at++
  if (at > last + 1 && joined(at - 1, at) && isCapital(words[at]!) && mayLink(scene, first, last)) return at
  return last
}

const particles = /^(?:von|van|der|den|bin|ben|al|el|da|di|dos|du|de|d['’]|la)$/i

const weakLinkers = inAny(({ names }) => names.weakLinkers)

/** Only what is a thing with parts goes on over "de" and "of": a bank, a university, an island, a first name. */
function mayLink(scene: Scene, from: number, last: number): boolean {
  const { reading, vocabulary, initial } = scene
  const { words } = reading
  const link = words[last + 1]!.low
  const first = from < last && vocabulary.articles.has(words[from]!.low) ? from + 1 : from
  const head = words[first]!.low
  if (weakLinkers.has(link) && !isThing(vocabulary, head)) return false
  if (isFirstName(words[last]!.text) && last === first) return particles.test(link)
  if (scene.language.code === 'en')
    return (
      (isThing(vocabulary, words[last]!.low) && allCommon(scene, first, last)) ||
      (first === last && commonInside(scene, first))
    )
  if (isThing(vocabulary, words[last]!.low) || isThing(vocabulary, head)) return true
  return first === last && !initial[first] && commonInside(scene, first)
}

/** A common noun with a capital inside a sentence is part of a name: "la coopérative Sillons d'Ouest". */
function commonInside({ reading, vocabulary, initial }: Scene, i: number): boolean {
  const word = reading.words[i]!.low
  return (
    !initial[i] &&
    word.length > 3 &&
    isCommon(vocabulary, word) &&
    !vocabulary.never.has(word) &&
    !vocabulary.roles.has(word)
  )
}

/** "l'ONG Terre Vive", "la PME Lamel": a noun for a body that is written as an acronym is no part of the name behind it. */
export function isBodyInShort(v: Vocabulary, word: Word | undefined): boolean {
  return (
    word !== undefined && /^\p{Lu}{2,5}$/u.test(word.text) && v.kindBefore.get(word.low) === 'organization'
  )
}

export function isThing(v: Vocabulary, word: string): boolean {
  return (
    v.heads.has(word) ||
    v.organizations.has(word) ||
    v.media.has(word) ||
    v.places.has(word) ||
    v.initials.has(word)
  )
}

export function allCommon({ reading, vocabulary }: Scene, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const word = reading.words[i]!
    if (word.kind === 'word' && !isCommon(vocabulary, word.low) && !vocabulary.never.has(word.low))
      return false
  }
  return true
}

/** French names of bodies go on in lower case: "Caisse solidaire du Nord", "Le Phare hebdo". */
export function extended(
  { reading, language, vocabulary, initial }: Scene,
  first: number,
  to: number,
): number {
  const { words, text } = reading
  if (language.code !== 'fr' || first > to || first !== to || initial[first]) return to
  const head = words[first]!.low
  const common = !vocabulary.roles.has(head) && !vocabulary.never.has(head) && isCommon(vocabulary, head)
  if (!vocabulary.heads.has(head) && !vocabulary.media.has(head) && !common) return to
  const near = (i: number): boolean =>
    i < words.length && /^[ \u00a0\u202f]?$/.test(text.slice(words[i - 1]!.end, words[i]!.start))
  let last = to
  while (last - first < 3 && near(last + 1) && isAdjective(words[last + 1]!, language)) last++
  let at = last + 1
  while (at < last + 4 && near(at) && language.names.bodyLinks.includes(words[at]!.low)) at++
  if (at === last + 1 || !near(at) || words[at]!.kind !== 'word') return last
  if (!isCapital(words[at]!) && !vocabulary.heads.has(head)) return last
  if (!language.speech.of.includes(words[last + 1]!.low)) return last
  while (
    near(at + 1) &&
    (isCapital(words[at + 1]!) || isAdjective(words[at + 1]!, language)) &&
    at - first < longest
  )
    at++
  return at
}

function isAdjective(word: Word, { names }: Language): boolean {
  return (
    word.kind === 'word' &&
    /^\p{Ll}/u.test(word.text) &&
    word.text.length > 3 &&
    names.bodyAdjective.test(word.text)
  )
}
