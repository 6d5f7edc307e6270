import type { Span } from '../model/span'
import type { Word } from '../text/words'
import { isFirstName, knownKind, vocabularyOf, type Gender, type Vocabulary } from './vocabulary'
import type { Reading } from './reading'

/** A stretch of text that looks like a name. */
export interface Name extends Span {
  text: string
  /** Indexes of its first and last word in the reading, inclusive. */
  first: number
  last: number
  /** A title or a role stood before it: "M.", "le juge". */
  titled: { gender: Gender | null } | null
  /** A capitalised article stands before it within a sentence: "dans Le Phare". */
  withArticle: boolean
}

/** How the words of a document are written: what decides whether a capital at the start of a sentence is a name's. */
interface Casing {
  /** By word as written: how often capitalised inside a sentence. */
  inside: Map<string, number>
  /** By lower-case word: how often in lower case. */
  lower: Map<string, number>
}

/** What looks like a name, in order, none inside another. */
export function findNames(reading: Reading): Name[] {
  const initial = initials(reading)
  const scene: Scene = {
    reading,
    initial,
    vocabulary: vocabularyOf(reading.language),
    casing: casingOf(reading.words, initial),
  }
  const names: Name[] = []
  for (let i = 0; i < reading.words.length; i++) {
    if (!isCapital(reading.words[i]!)) continue
    const last = endOfRun(scene, i)
    names.push(...namesIn(scene, i, last))
    i = last
  }
  return withoutCommonAcronyms(scene, names)
}

interface Scene {
  reading: Reading
  /** For each word, whether its place alone would make it a capital. */
  initial: boolean[]
  vocabulary: Vocabulary
  casing: Casing
}

export function isCapital(word: Word): boolean {
  return word.kind === 'word' && /^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu})/u.test(word.text) && !/['’]$/.test(word.text)
}

const opensSentence = /^[«“„"‘'—–•*(:]$|^-$/

function initials({ words, sentences, blocks, text }: Reading): boolean[] {
  const initial = words.map(() => false)
  let at = 0
  for (const sentence of sentences) {
    while (at < words.length && words[at]!.start < sentence.start) at++
    const from = at
    while (at < words.length && words[at]!.start < sentence.end) at++
    const title = blocks[sentence.block]!.kind === 'title' || blocks[sentence.block]!.kind === 'heading'
    const everywhere = capitalsEverywhere(words, from, at, title)
    for (let i = from; i < at; i++) initial[i] = everywhere || isInitial(words, i, from, text)
  }
  return initial
}

function isInitial(words: Word[], i: number, from: number, text: string): boolean {
  if (i === from) return true
  const before = words[i - 1]!
  // A single quotation mark that follows a letter is an apostrophe.
  if (/['’]/.test(before.text) && /\p{L}/u.test(text[before.start - 1] ?? '')) return false
  if (before.text === '(' || before.text === '-') return i - 1 === from
  return opensSentence.test(before.text) || (/['’]$/.test(before.text) && i - 1 === from)
}

function capitalsEverywhere(words: Word[], from: number, to: number, title: boolean): boolean {
  let capitals = 0
  let others = 0
  let shouted = 0
  for (let i = from; i < to; i++) {
    const word = words[i]!
    if (word.kind !== 'word' || word.text.length < 4) continue
    if (isCapital(word)) capitals++
    else others++
    if (word.text === word.text.toUpperCase()) shouted++
  }
  return (
    (title && capitals > 3 && others * 4 < capitals) || (shouted > 3 && shouted > (capitals + others) * 0.7)
  )
}

function casingOf(words: Word[], initial: boolean[]): Casing {
  const casing: Casing = { inside: new Map(), lower: new Map() }
  words.forEach((word, i) => {
    if (word.kind !== 'word') return
    if (!isCapital(word)) add(casing.lower, word.text)
    else if (!initial[i]) add(casing.inside, word.text)
  })
  return casing
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

// ---------- runs of capitalised words ----------

const longest = 9

function endOfRun(scene: Scene, first: number): number {
  let last = first
  while (last - first < longest) {
    const next = nextInRun(scene, first, last)
    if (next === last) break
    last = next
  }
  return last
}

/** The index of the word that carries the run on, or `last` where it ends. */
function nextInRun({ reading, vocabulary }: Scene, first: number, last: number): number {
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
  while (at < last + 4 && joined(at - 1, at) && vocabulary.linkers.has(lower(words[at]!))) at++
  if (
    at > last + 1 &&
    joined(at - 1, at) &&
    isCapital(words[at]!) &&
    mayLink(reading, vocabulary, first, last)
  )
    return at
  return last
}

const particles = /^(?:von|van|der|den|bin|ben|al|el|da|di|dos|du|de|d['’]|la)$/i

/** Only what is a thing with parts goes on over "de" and "of": a bank, a university, an island, a first name. */
function mayLink({ words }: Reading, vocabulary: Vocabulary, first: number, last: number): boolean {
  const link = words[last + 1]!.text
  if (
    /^(?:and|et|en|à|aux|au|sur|sous|for|pour|the|le|les|l['’])$/i.test(link) &&
    !isThing(vocabulary, lower(words[first]!))
  )
    return false
  if (isFirstName(words[last]!.text) && last === first) return particles.test(link)
  return isThing(vocabulary, lower(words[last]!)) || isThing(vocabulary, lower(words[first]!))
}

function isThing(v: Vocabulary, word: string): boolean {
  return (
    v.heads.has(word) ||
    v.organizations.has(word) ||
    v.media.has(word) ||
    v.places.has(word) ||
    v.initials.has(word)
  )
}

function lower(word: Word): string {
  return word.text.toLowerCase().replace(/’/g, "'")
}

// ---------- from a run to names ----------

function namesIn(scene: Scene, from: number, to: number): Name[] {
  const names: Name[] = []
  let start = from
  for (let i = from; i <= to + 1; i++) {
    const role = i <= to && splitsRun(scene, from, i, to)
    if (i <= to && !role) continue
    const name = nameOf(scene, start, Math.min(i - 1, to), role)
    if (name) names.push(name)
    start = i + 1
  }
  return names
}

/** "Calloway Chief Executive Dana Whitcombe": a role inside a run parts two names. */
function splitsRun({ reading, vocabulary }: Scene, from: number, i: number, to: number): boolean {
  const word = lower(reading.words[i]!)
  if (vocabulary.titles.has(word) && (i < to || word.length < 4))
    return !isFirstName(reading.words[i - 1]?.text ?? '')
  if (!vocabulary.roles.has(word)) return false
  return !(i > from && isFirstName(reading.words[i - 1]!.text))
}

function nameOf(scene: Scene, from: number, to: number, beforeRole: boolean): Name | null {
  const { reading, vocabulary } = scene
  const { words, text } = reading
  let first = from
  let withArticle = false
  while (first <= to && isChaff(scene, first, to)) {
    withArticle = vocabulary.articles.has(lower(words[first]!)) && !scene.initial[first]
    first++
  }
  let last = extended(scene, first, to)
  while (last > first && last === to && endsChaff(scene, first, last)) last--
  if (first > last) return null
  const before = words[first - 1]
  if (before && /^l['’]$/i.test(before.text) && /^L/.test(before.text) && !scene.initial[first - 1])
    withArticle = true
  const single = first === last
  const word = words[first]!
  if (single && isNoName(scene, first)) return null
  if (beforeRole && single && vocabulary.words.has(word.text.toLowerCase())) return null
  if (!single && allCommon(scene, first, last) && scene.initial[first]) return null
  const start = word.start
  const end = words[last]!.end
  return {
    start,
    end,
    text: text.slice(start, end),
    first,
    last,
    titled: titleBefore(scene, first),
    withArticle,
  }
}

function isChaff({ reading, vocabulary, initial, casing }: Scene, i: number, to: number): boolean {
  const word = lower(reading.words[i]!)
  if (vocabulary.linkers.has(word) && !vocabulary.articles.has(word)) return true
  if (i < to && vocabulary.articles.has(word)) return true
  if (vocabulary.never.has(word))
    return !(i < to && isThing(vocabulary, lower(reading.words[to]!)) && !initial[i])
  if (!initial[i] || i === to) return false
  // A common word that begins a sentence before a name: "Contactée Prixéo", "Hier Paris".
  return (
    vocabulary.words.has(word) &&
    !casing.inside.has(reading.words[i]!.text) &&
    !isThing(vocabulary, word) &&
    !isFirstName(reading.words[i]!.text)
  )
}

function endsChaff({ reading, vocabulary }: Scene, first: number, last: number): boolean {
  const word = lower(reading.words[last]!)
  return vocabulary.never.has(word) && !isFirstName(reading.words[last - 1]!.text) && last > first
}

const adjective =
  /(?:al|ale|ales|aux|ien|ienne|iens|iennes|ais|aise|ois|oise|ique|iques|if|ive|eux|euse|aire|aires|ain|aine|ains|ines|el|elle|els|elles|onne|ton|ée|ées|és|in|ine|ant|ante|rale|uni|unis|unies|hebdo|libre|libres|commun|commune|laïque|agricole|mutuel|rouge|populaire)$/u

/** French names of bodies go on in lower case: "Caisse solidaire du Nord", "Le Phare hebdo". */
function extended({ reading, vocabulary, initial }: Scene, first: number, to: number): number {
  const { words, text, language } = reading
  if (language.code !== 'fr' || first > to || first !== to || initial[first]) return to
  const head = lower(words[first]!)
  if (!vocabulary.heads.has(head) && !vocabulary.media.has(head)) return to
  const near = (i: number): boolean =>
    i < words.length && /^[ \u00a0\u202f]?$/.test(text.slice(words[i - 1]!.end, words[i]!.start))
  let last = to
  while (last - first < 3 && near(last + 1) && isAdjective(words[last + 1]!)) last++
  let at = last + 1
  while (at < last + 4 && near(at) && /^(?:de|du|des|d['’]|la|l['’])$/i.test(words[at]!.text)) at++
  if (at === last + 1 || !near(at) || words[at]!.kind !== 'word') return last
  if (!isCapital(words[at]!) && !vocabulary.heads.has(head)) return last
  if (!/^(?:de|du|des|d['’])$/i.test(words[last + 1]!.text)) return last
  while (near(at + 1) && (isCapital(words[at + 1]!) || isAdjective(words[at + 1]!)) && at - first < longest)
    at++
  return at
}

function isAdjective(word: Word): boolean {
  return (
    word.kind === 'word' && /^\p{Ll}/u.test(word.text) && word.text.length > 3 && adjective.test(word.text)
  )
}

function isNoName({ reading, vocabulary, initial, casing }: Scene, i: number): boolean {
  const word = reading.words[i]!
  const small = lower(word)
  if (word.text.length === 1 || vocabulary.never.has(small) || vocabulary.titles.has(small)) return true
  if (knownKind(word.text)) return false
  const before = reading.words[i - 1]?.text.toLowerCase() ?? ''
  if (/^(?:les|des|un|une|aux|ces|the|a|an)$/.test(before) && reading.language.names.demonyms.test(small))
    return true
  if (
    vocabulary.roles.has(small) ||
    (isThing(vocabulary, small) && reading.language.code === 'fr' && !articleBefore(reading, initial, i))
  )
    return true
  if (!initial[i]) return false
  if (casing.inside.has(word.text)) return false
  if (vocabulary.words.has(small) || casing.lower.has(small)) return true
  return !isFirstName(word.text) && /(?:ment|ly)$/.test(small)
}

/** "L'Écho", "dans Le Fil": a capitalised article inside a sentence makes even a common noun a name. */
function articleBefore({ words }: Reading, initial: boolean[], i: number): boolean {
  const before = words[i - 1]
  return before !== undefined && /^(?:L['’]|Le|La|Les|The)$/.test(before.text) && !initial[i - 1]
}

function allCommon({ reading, vocabulary }: Scene, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const word = reading.words[i]!
    if (word.kind === 'word' && !vocabulary.words.has(lower(word)) && !vocabulary.never.has(lower(word)))
      return false
  }
  return true
}

function titleBefore({ reading, vocabulary }: Scene, first: number): Name['titled'] {
  const { words } = reading
  let i = first - 1
  if (words[i]?.text === '.') i--
  const word = words[i]
  if (!word || words[first]!.start - word.end > 3) return null
  const small = lower(word)
  const title = vocabulary.titles.get(small)
  if (title !== undefined && (isCapital(word) || small.length > 4)) return { gender: title }
  return null
}

// ---------- acronyms that are words ----------

/** "l'IA", "des GPU", "une PME": capitals alone are a name only where they stand like one. */
function withoutCommonAcronyms({ reading, vocabulary }: Scene, names: Name[]): Name[] {
  const like = new Map<string, number>()
  for (const name of names) {
    if (!isAcronym(name.text)) continue
    like.set(name.text, (like.get(name.text) ?? 0) + standsLikeName(reading, vocabulary, name))
  }
  return names.filter((name) => knownKind(name.text) !== undefined || (like.get(name.text) ?? 1) > 0)
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(text)
}

function standsLikeName({ words, language }: Reading, vocabulary: Vocabulary, name: Name): number {
  const before = words[name.first - 1]
  if (!before || name.text.length > 6) return 0.5
  const small = lower(before)
  if (/^(?:les|des|ces|ses|ces|leurs|nos|un|une|an?|its|their|these|many|more)$/.test(small)) return -1
  const noun =
    before.kind === 'word' &&
    /^\p{Ll}{3,}$/u.test(before.text) &&
    !vocabulary.never.has(small) &&
    !vocabulary.linkers.has(small)
  if (noun && language.code === 'fr' && !vocabulary.kindBefore.has(small))
    return vocabulary.words.has(small) ? -1 : -0.5
  return 1
}
