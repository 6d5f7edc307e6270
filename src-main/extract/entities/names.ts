import { withoutCommonAcronyms } from './acronyms'
import { casingOf, initials, isCapital } from './casing'
import { inAny, languages } from '../languages'
import type { Name } from './name'
import type { Reading } from '../reading'
import { allCommon, endOfRun, extended, isBodyInShort, isThing, type Scene } from './runs'
import { isCommon, isFirstName, knownKind, vocabularyOf } from './vocabulary'

/** What looks like a name, in order, none inside another. */
export function findNames(reading: Reading): Name[] {
  const initial = initials(reading)
  const casing = casingOf(reading.words, initial)
  const names: Name[] = []
  let block = 0
  for (let i = 0; i < reading.words.length; i++) {
    const word = reading.words[i]!
    while (block + 1 < reading.blocks.length && word.start >= reading.blocks[block]!.end) block++
    if (!isCapital(word)) continue
    const language = reading.languages[block] ?? reading.language
    const scene: Scene = { reading, initial, casing, language, vocabulary: vocabularyOf(language) }
    const last = endOfRun(scene, i)
    names.push(...namesIn(scene, i, last))
    // A name may go on in lower case, over what would begin another.
    i = Math.max(last, names.at(-1)?.last ?? last)
  }
  return withoutCommonAcronyms(reading, names)
}

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
  const word = reading.words[i]!.low
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
  while (first <= to && words[first]!.kind === 'mark') first++
  while (first <= to && isChaff(scene, first, to)) {
    withArticle = vocabulary.articles.has(words[first]!.low) && !scene.initial[first]
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
  if (beforeRole && single && isCommon(vocabulary, word.low)) return null
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

const numerals = inAny(({ names }) => names.numerals)
const beforeDemonym = inAny(({ names }) => names.beforeDemonym)

/** Words at the head of a run that are no part of a name. */
function isChaff({ reading, vocabulary, initial, casing }: Scene, i: number, to: number): boolean {
  const word = reading.words[i]!.low
  if (vocabulary.linkers.has(word) && !vocabulary.articles.has(word)) return true
  if (i < to && vocabulary.articles.has(word)) return true
  if (i < to && isBodyInShort(vocabulary, reading.words[i]!)) return true
  if (vocabulary.never.has(word))
    return initial[i] || i === to || !(isThing(vocabulary, reading.words[to]!.low) || numerals.has(word))
  if (!initial[i] || i === to) return false
  // A common word that begins a sentence before a name: "Contactée Prixéo", "Hier Paris".
  return (
    isCommon(vocabulary, word) &&
    !casing.inside.has(reading.words[i]!.text) &&
    !isThing(vocabulary, word) &&
    !isFirstName(reading.words[i]!.text)
  )
}

function endsChaff({ reading, vocabulary }: Scene, first: number, last: number): boolean {
  const word = reading.words[last]!.low
  return vocabulary.never.has(word) && !isFirstName(reading.words[last - 1]!.text) && last > first
}

// Quarters, years of account and measures: capitals that name nothing.
const code = /^(?:[QHT]\d|FY\d+|[kMGTm]?(?:W|Wh|Hz|B|b|dB|V|A)|\p{Lu}-\p{Ll}.*)$/u

function isNoName(scene: Scene, i: number): boolean {
  const { reading, language, vocabulary, initial, casing } = scene
  const word = reading.words[i]!
  const small = word.low
  if (word.text.length === 1 || vocabulary.never.has(small) || vocabulary.titles.has(small)) return true
  if (knownKind(word.text)) return false
  if (code.test(word.text) || isContraction(word.text) || isMeasure(reading, i)) return true
  const before = reading.words[i - 1]?.text.toLowerCase() ?? ''
  if (beforeDemonym.has(before) && language.names.demonyms.test(small)) return true
  if (vocabulary.roles.has(small)) return true
  if (isThing(vocabulary, small) && language.code === 'fr' && !articleBefore(scene, i)) return true
  if (!initial[i] || casing.inside.has(word.text)) return false
  if (isCommon(vocabulary, small) || casing.lower.has(small)) return true
  return (
    !isFirstName(word.text) &&
    (languages.some(({ names }) => names.adverb.test(small)) || /^\p{Lu}\p{Ll}*-\p{Ll}/u.test(word.text))
  )
}

function isContraction(word: string): boolean {
  return languages.some(({ names }) => names.contraction.test(word))
}

/** "2,4 MW", "9 dB". */
function isMeasure({ words }: Reading, i: number): boolean {
  return words[i]!.text.length <= 4 && words[i - 1]?.kind === 'number'
}

/** "L'Écho", "dans Le Fil": a capitalised article inside a sentence makes even a common noun a name. */
function articleBefore({ reading, vocabulary, initial }: Scene, i: number): boolean {
  const before = reading.words[i - 1]
  if (before === undefined || !/^(?:L['’]|Le|La|Les|The)$/.test(before.text)) return false
  return !initial[i - 1] || vocabulary.media.has(reading.words[i]!.low)
}

export function titleBefore(
  { reading, vocabulary }: Pick<Scene, 'reading' | 'vocabulary'>,
  first: number,
): Name['titled'] {
  const { words } = reading
  const word = words[titleStart(words, first)]
  if (!word || words[first]!.start - word.end > 3) return null
  const small = word.low
  if (isMember(word.text, words[first]!.text)) return null
  const title = vocabulary.titles.get(small)
  if (title !== undefined && (isCapital(word) || small.length > 4)) return { gender: title }
  return null
}

/** The word that may be a title before a name, with or without a dot: -1 where the name begins the text. */
export function titleStart(words: Reading['words'], first: number): number {
  return words[first - 1]?.text === '.' ? first - 2 : first - 1
}

/** "Plaid Cymru MS Adam Price" sits in the Senedd, and is no "Ms": what is no title has capitals where the name has not. */
export function isMember(title: string, name: string): boolean {
  return title === 'MS' && /\p{Ll}/u.test(name)
}
