import type { Group } from '../entities/aliases'
import type { Reading } from '../reading'
import type { Gazetteer } from './gazetteer'
import { KeyLists, mix } from './keys'
import { listedOver } from './listed'
import type { Place } from './place'
import { ruledOver, ruleSteps } from './rules'
import { describeRun } from './run-features'
import { noWord, type TextWords } from './text-words'
import type { WordType } from './word-types'

interface Scope {
  sentences: Int32Array
  groups: Group[]
  gazetteer: Gazetteer
  near: Uint8Array
  settings: number[]
}

/** About so many keys has a word near a capital. */
const usualKeys = 48

/** Writes the keys that depend on where a word stands. */
export function describePlaces(reading: Reading, types: TextWords, scope: Scope): KeyLists {
  const { sentences: bounds, groups, gazetteer, near, settings } = scope
  const keys = new KeyLists(settings.length, near.reduce((sum, isNear) => sum + isNear, 1) * usualKeys)
  const ruled = ruledOver(reading.words.length, groups)
  const listed = listedOver(types, bounds, gazetteer)
  let done = 0
  reading.sentences.forEach(({ block }, index) => {
    const [from, to] = [bounds[index * 2]!, bounds[index * 2 + 1]!]
    for (; done < from; done++) keys.end()
    const kind = reading.blocks[block]!.kind
    const heading = kind === 'title' || kind === 'heading' ? 1 : kind === 'list item' ? 2 : 0
    describeSentence({ types, keys, listed, ruled, near, settings, from, to, heading })
    done = to
  })
  for (; done < reading.words.length; done++) keys.end()
  return keys
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
        describeRun(place, runStart, runEnd, i)
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
  const { types, keys, listed, settings, heading } = place
  const [before2, before, word, after, after2] = window
  keys.add(mix(mix(60, before.lower), word.lower))
  keys.add(mix(mix(61, word.lower), after.lower))
  keys.add(mix(mix(62, before.lower), after.lower))
  keys.add(mix(mix(63, before2.lower), before.lower))
  keys.add(mix(mix(64, after.lower), after2.lower))
  classPairs(place, i, word)
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
  for (const setting of settings) keys.addOnce(mix(74 + (setting << 8), mix(word.shape, before.lower)))
  for (const setting of settings) keys.addOnce(mix(75 + (setting << 8), shapes))
  if (listed[i] !== 0) {
    const code = listed[i]!
    keys.add(mix(76, code))
    for (const setting of settings) keys.addOnce(mix(77 + (setting << 8), code))
    keys.add(mix(mix(78, code), mix(word.shape, before.lower)))
    keys.add(mix(mix(79, code), i > place.from ? listed[i - 1]! : 0))
    for (let bit = 4; bit <= code; bit <<= 1) if ((code & bit) !== 0) keys.add(mix(88, bit + (code & 3)))
  }
  ruledPlace(place, i, spot, window)
}

/** Of which classes the words are that stand beside each other here. */
function classPairs({ types, keys, from, to }: Place, i: number, { shape }: WordType): void {
  const classAt = (at: number): number => (at < from || at >= to ? 0 : types.classes[types.typeOf[at]!]!)
  const [before, here, after] = [classAt(i - 1), classAt(i), classAt(i + 1)]
  keys.add(mix(mix(120, before), here))
  keys.add(mix(mix(121, here), after))
  keys.add(mix(mix(122, before), mix(after, shape)))
}

/** What the rules take a word for, with what speaks for and against it. */
function ruledPlace(
  { types, keys, ruled, settings, from, to }: Place,
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
  for (const setting of settings) keys.addOnce(mix(97 + (setting << 8), weighed))
  keys.add(mix(mix(98, weighed), word.lists))
  keys.add(mix(mix(91, rule), mix(word.shape, ruleAfter)))
  keys.add(mix(mix(92, rule), mix(word.lists, ruleBefore)))
  keys.add(mix(mix(93, rule), before.lower))
  for (const setting of settings) keys.addOnce(mix(94 + (setting << 8), rule))
  keys.add(mix(mix(95, rule), mix(types.inside[types.typeOf[i]!]! > 0 ? 1 : 0, spot)))
}
