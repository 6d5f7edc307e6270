import { initials, isCapital } from '../entities/casing'
import type { Group } from '../entities/aliases'
import type { Reading } from '../reading'
import { knownKind } from '../entities/vocabulary'
import { KeyLists, mix } from './keys'
import { ruledOver, ruleSteps } from './rules'
import { wordTypeOf, type WordType } from './word-types'

/**
 * A text as the tagger sees it, in training and in use alike. What depends on a word alone is told once a word and not
 * once a place: it stands in `types`, one list for each distance from the place that is judged.
 */
export interface Sight {
  /** For each word of the reading its type; those before and after a sentence are `edge`. */
  typeOf: Int32Array
  /** By offset -2…2 from the judged place: the keys of each type that stands there. */
  around: [KeyLists, KeyLists, KeyLists, KeyLists, KeyLists]
  /** By word: the keys that depend on its place. */
  here: KeyLists
  /** By word, whether a capital stands near enough for it to be part of a name; no other word is looked at. */
  near: Uint8Array
  /** First word and end of each sentence. */
  sentences: Int32Array
}

export const edge = 0
const middle = 2

export function sightOf(reading: Reading, groups: Group[], setting: number): Sight {
  const types = new Types(reading)
  const around: Sight['around'] = [
    new KeyLists(),
    new KeyLists(),
    new KeyLists(),
    new KeyLists(),
    new KeyLists(),
  ]
  for (let type = 0; type < types.all.length; type++) describeType(types, type, around, setting)
  const sentences = boundsOf(reading)
  const near = nearCapitals(types, sentences)
  const here = describePlaces(reading, types, { sentences, groups, near, setting })
  return { typeOf: types.typeOf, around, here, near, sentences }
}

const noWord: WordType = {
  text: '',
  lower: 1,
  cased: 1,
  shape: 1,
  capital: false,
  prefix: 1,
  suffix: 1,
  lists: 0,
  affixes: [],
}

/** The different words of a text, and how it writes them. */
class Types {
  all: WordType[] = [noWord]
  typeOf: Int32Array
  initial: boolean[]
  /** By type: how often inside a sentence, and how often at the start of one. */
  inside: number[] = [0]
  places: number[][] = [[]]
  /** Hashes of the words in lower case. */
  small = new Set<number>()
  words: Reading['words']

  constructor(reading: Reading) {
    const ids = new Map<string, number>()
    this.words = reading.words
    this.initial = initials(reading)
    this.typeOf = new Int32Array(reading.words.length)
    for (let i = 0; i < reading.words.length; i++) {
      const word = reading.words[i]!
      let id = ids.get(word.text)
      if (id === undefined) {
        id = this.all.push(wordTypeOf(word)) - 1
        ids.set(word.text, id)
        this.inside.push(0)
        this.places.push([])
      }
      this.typeOf[i] = id
      const type = this.all[id]!
      if (!type.capital) this.small.add(type.lower)
      else {
        if (!this.initial[i]) this.inside[id]!++
        if (this.places[id]!.length < 6) this.places[id]!.push(i)
      }
    }
  }
}

function describeType(types: Types, id: number, around: Sight['around'], setting: number): void {
  const type = types.all[id]!
  for (const [at, distance] of [-2, 2].entries()) {
    const keys = around[middle + distance]!
    keys.add(mix(20 + at, type.lower))
    keys.add(mix(22 + at, type.shape))
    keys.end()
  }
  for (const [at, distance] of [-1, 1].entries()) {
    const keys = around[middle + distance]!
    const base = 30 + at * 10
    keys.add(mix(base, type.lower))
    keys.add(mix(base + 1, type.cased))
    keys.add(mix(base + 2, type.shape))
    keys.add(mix(base + 3, type.prefix))
    keys.add(mix(base + 4, type.suffix))
    keys.add(mix(base + 5, type.lists))
    keys.add(mix(base + 6 + (setting << 8), type.lower))
    keys.end()
  }
  own(types, id, around[middle], setting)
}

function own(types: Types, id: number, keys: KeyLists, setting: number): void {
  const type = types.all[id]!
  keys.add(mix(1, type.lower))
  keys.add(mix(2, type.cased))
  keys.add(mix(3, type.shape))
  keys.add(mix(4, type.lists))
  for (const affix of type.affixes) keys.add(mix(5, affix))
  const casing = casingOf(types, id)
  keys.add(mix(6, casing))
  keys.add(mix(mix(7, casing), type.shape))
  keys.add(mix(mix(8, casing), type.lists))
  keys.add(mix(mix(9, type.shape), type.suffix))
  keys.add(mix(10 + (setting << 8), type.lower))
  keys.add(mix(11 + (setting << 8), mix(type.shape, type.lists)))
  keys.add(mix(12 + (setting << 8), type.suffix))
  keys.add(mix(13 + (setting << 8), 0))
  if (type.capital && types.places[id]!.length > 1) elsewhere(types, id, keys)
  keys.end()
}

/** What stands beside the same word in other places of the text. */
function elsewhere(types: Types, id: number, keys: KeyLists): void {
  const seen = new Set<number>()
  for (const place of types.places[id]!) {
    for (const side of [-1, 1]) {
      const beside = types.typeOf[place + side]
      const key = beside === undefined ? 0 : mix(15 + side, types.all[beside]!.lower)
      if (seen.has(key)) continue
      seen.add(key)
      keys.add(key)
    }
  }
}

function casingOf(types: Types, id: number): number {
  const type = types.all[id]!
  if (!type.capital) return 0
  return 1 + Math.min(2, types.inside[id]!) + (types.small.has(type.lower) ? 4 : 0)
}

function boundsOf({ words, sentences }: Reading): Int32Array {
  const bounds = new Int32Array(sentences.length * 2)
  let at = 0
  sentences.forEach((sentence, index) => {
    while (at < words.length && words[at]!.start < sentence.start) at++
    bounds[index * 2] = at
    while (at < words.length && words[at]!.start < sentence.end) at++
    bounds[index * 2 + 1] = at
  })
  return bounds
}

const reach = 3

function nearCapitals({ all, typeOf }: Types, bounds: Int32Array): Uint8Array {
  const near = new Uint8Array(typeOf.length)
  for (let s = 0; s < bounds.length; s += 2) {
    const to = bounds[s + 1]!
    for (let i = bounds[s]!; i < to; i++)
      if (all[typeOf[i]!]!.capital) near.fill(1, Math.max(bounds[s]!, i - reach), Math.min(to, i + reach + 1))
  }
  return near
}

interface Scope {
  sentences: Int32Array
  groups: Group[]
  near: Uint8Array
  setting: number
}

function describePlaces(reading: Reading, types: Types, scope: Scope): KeyLists {
  const { sentences: bounds, groups, near, setting } = scope
  const keys = new KeyLists()
  const ruled = ruledOver(reading.words.length, groups)
  const listed = listedOver(reading, bounds)
  let done = 0
  reading.sentences.forEach(({ block }, index) => {
    const [from, to] = [bounds[index * 2]!, bounds[index * 2 + 1]!]
    for (; done < from; done++) keys.end()
    const kind = reading.blocks[block]!.kind
    const heading = kind === 'title' || kind === 'heading' ? 1 : kind === 'list item' ? 2 : 0
    describeSentence({ types, keys, listed, ruled, near, setting, from, to, heading })
    done = to
  })
  for (; done < reading.words.length; done++) keys.end()
  return keys
}

interface Place {
  types: Types
  keys: KeyLists
  listed: Uint8Array
  ruled: Uint8Array
  near: Uint8Array
  setting: number
  from: number
  to: number
  heading: number
}

function describeSentence(place: Place): void {
  const { types, keys, near, from, to } = place
  const { all, typeOf } = types
  const typeAt = (i: number): WordType => (i < from || i >= to ? noWord : all[typeOf[i]!]!)
  let quoted = 0
  let runEnd = from
  let runStart = from
  let [before2, before] = [noWord, noWord]
  let word = typeAt(from)
  let after = typeAt(from + 1)
  for (let i = from; i < to; i++) {
    const after2 = typeAt(i + 2)
    if (word.text === '«' || word.text === '“') quoted = 1
    else if (word.text === '»' || word.text === '”') quoted = 0
    else if (word.text === '"') quoted = 1 - quoted
    if (near[i] === 1) {
      describePlace(place, i, quoted, [before2, before, word, after, after2])
      if (word.capital) {
        if (i >= runEnd) {
          runStart = i
          runEnd = i + 1
          while (runEnd < to && all[typeOf[runEnd]!]!.capital) runEnd++
        }
        run(place, runStart, runEnd, i)
      }
    }
    keys.end()
    before2 = before
    before = word
    word = after
    after = after2
  }
}

type Window = [WordType, WordType, WordType, WordType, WordType]

function describePlace(place: Place, i: number, quoted: number, window: Window): void {
  const { types, keys, listed, setting, heading } = place
  const [before2, before, word, after, after2] = window
  keys.add(mix(mix(60, before.lower), word.lower))
  keys.add(mix(mix(61, word.lower), after.lower))
  keys.add(mix(mix(62, before.lower), after.lower))
  keys.add(mix(mix(63, before2.lower), before.lower))
  keys.add(mix(mix(64, after.lower), after2.lower))
  const shapes = mix(mix(65, before.shape), word.shape)
  keys.add(shapes)
  keys.add(mix(mix(66, word.shape), after.shape))
  keys.add(mix(shapes, after.shape))
  keys.add(mix(mix(mix(shapes, after.shape), before2.shape), after2.shape))
  keys.add(mix(mix(67, word.shape), before.lower))
  keys.add(mix(mix(68, word.shape), after.lower))
  keys.add(mix(mix(69, before.shape), mix(word.lower, after.shape)))
  const spot = (types.initial[i] ? 1 : 0) + heading * 2
  keys.add(mix(70 + (spot << 8), word.shape))
  keys.add(mix(71 + (spot << 8), mix(word.lists, word.shape)))
  keys.add(mix(72 + (quoted << 8), word.shape))
  keys.add(mix(mix(73, before.lists), mix(word.lists, after.lists)))
  keys.add(mix(74 + (setting << 8), mix(word.shape, before.lower)))
  keys.add(mix(75 + (setting << 8), shapes))
  if (listed[i] !== 0) keys.add(mix(76, listed[i]!))
  ruledPlace(place, i, spot, window)
}

/** What the rules take a word for, with what speaks for and against it. */
function ruledPlace(
  { types, keys, ruled, setting, from, to }: Place,
  i: number,
  spot: number,
  window: Window,
): void {
  const [, before, word] = window
  const weighed = ruled[i]!
  const rule = (weighed / ruleSteps) | 0
  const ruleBefore = i > from ? (ruled[i - 1]! / ruleSteps) | 0 : 0
  const ruleAfter = i + 1 < to ? (ruled[i + 1]! / ruleSteps) | 0 : 0
  if (rule === 0 && ruleBefore === 0 && ruleAfter === 0) return
  keys.add(mix(90, rule))
  keys.add(mix(96, weighed))
  keys.add(mix(97 + (setting << 8), weighed))
  keys.add(mix(mix(98, weighed), word.lists))
  keys.add(mix(mix(91, rule), mix(word.shape, ruleAfter)))
  keys.add(mix(mix(92, rule), mix(word.lists, ruleBefore)))
  keys.add(mix(mix(93, rule), before.lower))
  keys.add(mix(94 + (setting << 8), rule))
  keys.add(mix(mix(95, rule), mix(types.inside[types.typeOf[i]!]! > 0 ? 1 : 0, spot)))
}

/** What the run of capitals says in which a word stands. */
function run({ types, keys, setting, from, to }: Place, start: number, end: number, i: number): void {
  const { all, typeOf } = types
  const first = all[typeOf[start]!]!
  const last = all[typeOf[end - 1]!]!
  const before = start > from ? all[typeOf[start - 1]!]! : noWord
  const after = end < to ? all[typeOf[end]!]! : noWord
  const length = Math.min(end - start, 4)
  const at = i === start ? 0 : i === end - 1 ? 2 : 1
  const spot = length * 3 + at
  keys.add(mix(80, spot))
  keys.add(mix(mix(81, spot), first.lower))
  keys.add(mix(mix(82, spot), last.lower))
  keys.add(mix(mix(83, at), before.lower))
  keys.add(mix(mix(84, at), after.lower))
  keys.add(mix(mix(85, spot), mix(first.lists, last.lists)))
  keys.add(mix(mix(86, spot), mix(before.lists, after.lists)))
  keys.add(mix(87 + (setting << 8), mix(spot, before.lower)))
}

/** For each word, whether it stands in a known name of two to four words, where in it and of what kind. */
function listedOver({ words, text }: Reading, bounds: Int32Array): Uint8Array {
  const listed = new Uint8Array(words.length)
  for (let sentence = 0; sentence < bounds.length; sentence += 2) {
    const to = bounds[sentence + 1]!
    for (let i = bounds[sentence]!; i < to - 1; i++) {
      if (!isCapital(words[i]!) || listed[i] !== 0) continue
      for (let last = Math.min(i + 3, to - 1); last > i; last--) {
        if (words[last]!.kind !== 'word' || words[last]!.end - words[i]!.start > 40) continue
        const kind = knownKind(text.slice(words[i]!.start, words[last]!.end))
        if (!kind) continue
        const code = kind === 'place' ? 1 : kind === 'organization' ? 4 : 7
        listed.fill(code + 1, i, last + 1)
        listed[i] = code
        listed[last] = code + 2
        break
      }
    }
  }
  return listed
}
