import type { FoundEntity } from '../model/extraction'
import type { Span } from '../model/span'
import type { Cue } from './cues'
import type { Frame, Passage } from './frames'
import { lowerOf, type Mention } from './mentions'

/** A frame with what was found in it. */
export interface Scene {
  frame: Frame
  mentions: Mention[]
  cues: Cue[]
}

/** Who said a passage, and how one knows. */
export interface Attribution {
  mention: Mention | null
  cue: (Span & { lemma: string; strong: boolean }) | null
  why: string
  /** From 0 to 1. */
  sure: number
}

/** The last speaker, for speech that goes on without a cue. */
export interface Floor {
  entity: FoundEntity | null
  mention: Mention
  block: number
  direct: boolean
  /** Who spoke before, where a dialogue goes on. */
  other: Mention | null
}

/** Tries the ways in which a text names a speaker, the surest first. */
export function attribute(
  scene: Scene,
  k: number,
  before: Scene | null,
  floor: Floor | null,
): Attribution | null {
  const passage = scene.frame.items[k] as Passage // the caller gives the index of a passage
  if (passage.stretch.continues && floor && scene.frame.items.indexOf(passage) === firstPassage(scene))
    return goesOn(floor, 'continuation', 0.9)
  return (
    verbAfter(scene, k) ??
    signed(scene, k) ??
    splitSpeech(scene, k) ??
    sayingBefore(scene, k) ??
    verbBefore(scene, k, floor) ??
    according(scene, k) ??
    colonBefore(scene, k, floor) ??
    inTitle(scene, k) ??
    nounOfSaying(scene, k) ??
    alone(scene, k, before, floor)
  )
}

/** “Build it or bin me”: Pryce-Hallam stakes her career. — Mathilde Orsenne : « … » is found by its colon. */
function inTitle({ frame, mentions }: Scene, k: number): Attribution | null {
  const { items } = frame
  if (k > 0 || !/^[:,]$/.test(lowerOf(items[1]))) return null
  const mention = mentions.find(({ from, governed }) => from > k && !governed)
  return mention && mention.from <= 3 ? { mention, cue: null, why: 'title', sure: 0.8 } : null
}

function firstPassage({ frame }: Scene): number {
  return frame.items.findIndex(({ kind }) => kind === 'passage')
}

function goesOn(floor: Floor, why: string, sure: number): Attribution {
  return { mention: floor.mention, cue: null, why, sure }
}

function attributed(cue: Cue, why: string, sure: number): Attribution {
  return { mention: cue.subject, cue, why, sure }
}

const nearly = 14

/** « … », explique X. — “…,” X said. */
function verbAfter({ frame, cues }: Scene, k: number): Attribution | null {
  const { items, phrases } = frame
  for (const cue of cues) {
    if (cue.from <= k || cue.form === 'according' || cue.form === 'other') continue
    if (cue.from - k > nearly) return null
    const between = items.slice(k + 1, cue.from)
    if (
      between.some(
        (item) => item.kind === 'passage' || phrases.that.has(lowerOf(item)) || /^[:;]$/.test(lowerOf(item)),
      )
    )
      return null
    if (!cue.subject || cue.subject.from <= k) return null
    const clean = k === 0 || items[k - 1]!.kind === 'passage' || /^[,.:—–]$/.test(lowerOf(items[k - 1]))
    if (!cue.inverted && (!cue.strong || (!clean && k > 0))) return null
    if (cue.inverted && cue.from - k > 4) return null
    return attributed(cue, 'marks-verb-after', cue.strong ? 0.95 : 0.85)
  }
  return null
}

/** « … » — Jennifer Psaki, directrice de la communication */
function signed({ frame, mentions }: Scene, k: number): Attribution | null {
  if (!/^[—–]$/.test(lowerOf(frame.items[k + 1]))) return null
  const mention = mentions.find(({ from, form }) => from === k + 2 && form === 'name')
  const alone = frame.items.slice(0, k).every(({ kind }) => kind !== 'word')
  return mention && alone ? { mention, cue: null, why: 'signed', sure: 0.85 } : null
}

/** “…,” she said, “…”: the second half has the cue of the first. */
function splitSpeech({ frame, cues }: Scene, k: number): Attribution | null {
  const { items } = frame
  const first = items.findLastIndex((item, i) => i < k && item.kind === 'passage')
  if (first < 0) return null
  const cue = cues.findLast(({ from, to }) => from > first && to < k)
  if (!cue?.subject || cue.subject.to < first || cue.form === 'according' || cue.form === 'other') return null
  const same = (items[first] as Passage).stretch === (items[k] as Passage).stretch // both are passages
  const rest = items.slice(Math.max(cue.to, cue.subject.to) + 1, k)
  if (!same && (!/^[,.:—–]$/.test(lowerOf(rest.at(-1))) || rest.length > 8)) return null
  return attributed(cue, 'marks-verb-after', 0.95)
}

/** X said: “…”; X a critiqué un « … »; X says that it is “…”. */
function verbBefore({ frame, cues }: Scene, k: number, floor: Floor | null): Attribution | null {
  const { items } = frame
  const earlier = cues.filter(({ to, form }) => to < k && form !== 'according')
  const strong = earlier.findLast((cue) => cue.strong && cue.subject)
  const nearest = earlier.findLast((cue) => cue.subject)
  const cue =
    nearest && strong && nearest !== strong && k - nearest.to > 6
      ? strong
      : outermost(frame, earlier, nearest, k)
  if (!cue?.subject) return null
  const asked = cue.subject.pronoun === 'nobody' && lowerOf(items[k - 1]) === ':' && floor
  if (asked) return { mention: hearer(frame, cue) ?? floor.mention, cue, why: 'marks-asked', sure: 0.75 }
  const near = k - cue.to <= 4
  return attributed(cue, 'marks-verb-before', cue.strong ? (near ? 0.9 : 0.8) : near ? 0.75 : 0.5)
}

/** "He said Calloway had twice asked to cut the price, …": the verb whose clause holds the others speaks. */
function outermost(
  { items, phrases }: Frame,
  earlier: Cue[],
  nearest: Cue | undefined,
  k: number,
): Cue | undefined {
  if (
    !nearest ||
    k - nearest.to <= 2 ||
    phrases.that.has(lowerOf(items[nearest.to + 1])) ||
    nearest.form !== 'finite'
  )
    return nearest
  const before = earlier.findLast(
    (cue) => cue.subject && cue.strong && cue.form === 'finite' && cue.to < nearest.from,
  )
  if (!before || !nearest.subject || nearest.subject.from <= before.to) return nearest
  const joined = phrases.that.has(lowerOf(items[before.to + 1])) || nearest.subject.from === before.to + 1
  return joined ? before : nearest
}

/** "quand on lui demande : « … »": the one who is asked answers. */
function hearer({ items }: Frame, cue: Cue): Mention | null {
  for (let at = cue.from - 1; at <= cue.to; at++) {
    const item = items[at]
    if (item && item.kind === 'word' && lowerOf(item) === 'lui')
      return {
        form: 'pronoun',
        pronoun: 'male',
        from: at,
        to: at,
        start: item.start,
        end: item.end,
        entity: null,
        governed: false,
        leading: false,
      }
  }
  return null
}

function according({ cues }: Scene, k: number): Attribution | null {
  const cue =
    cues.find(({ form, to }) => form === 'according' && to < k) ??
    cues.find(({ form, from }) => form === 'according' && from > k)
  return cue ? attributed(cue, 'selon', 0.85) : null
}

/** "Almeras botte en touche : « … »": a subject, some words, a colon. */
function colonBefore({ frame, mentions }: Scene, k: number, floor: Floor | null): Attribution | null {
  const { items } = frame
  if (lowerOf(items[k - 1]) !== ':') return null
  const subject = mentions.find(
    ({ to, governed, leading, pronoun }) => to < k && !governed && leading && pronoun !== 'relative',
  )
  if (!subject)
    return floor && floor.block === frame.block && k < 6 ? goesOn(floor, 'marks-colon', 0.5) : null
  if (subject.indefinite) return null
  if (subject.entity && /^(?:place|product|event)$/.test(subject.entity.kind)) return null
  const first = items[subject.to + 1]
  const last = items[k - 2]
  const short = first && last && k - 2 >= subject.to + 1 && k - subject.to < 8
  return {
    mention: subject,
    cue: short ? { start: first.start, end: last.end, lemma: '', strong: false } : null,
    why: 'marks-colon',
    sure: 0.8,
  }
}

/** "Réponse de l'intéressée : « … »", "His answer: “…”", "selon les mots de X". */
function sayingBefore({ frame, mentions }: Scene, k: number): Attribution | null {
  const { items, phrases } = frame
  if (lowerOf(items[k - 1]) !== ':') return null
  for (let at = k - 2; at >= 0 && at > k - 12; at--) {
    const item = items[at]!
    if (item.kind === 'passage') return null
    if (!phrases.sayings.has(lowerOf(item))) continue
    const cue = { start: item.start, end: item.end, lemma: '', strong: true }
    const owner = mentions.find(
      ({ from }) => from > at && from < k && phrases.of.has(lowerOf(items[from - 1])),
    )
    if (owner) return { mention: owner, cue, why: 'marks-noun', sure: 0.85 }
    const possessive = items[at - 1]
    if (possessive && possessive.kind === 'word' && /^(?:his|her)$/i.test(possessive.text)) {
      const pronoun = /^his$/i.test(possessive.text) ? 'male' : 'female'
      const mention: Mention = {
        form: 'pronoun',
        pronoun,
        from: at - 1,
        to: at - 1,
        start: possessive.start,
        end: possessive.end,
        entity: null,
        governed: false,
        leading: true,
      }
      return { mention, cue, why: 'marks-noun', sure: 0.8 }
    }
  }
  return null
}

function nounOfSaying({ frame, mentions }: Scene, k: number): Attribution | null {
  const { items, phrases } = frame
  const at = items.findLastIndex((item, i) => i < k && i > k - 8 && phrases.sayings.has(lowerOf(item)))
  if (at < 0) return null
  const owner = mentions.find(({ from }) => from > at && from < k && phrases.of.has(lowerOf(items[from - 1])))
  const item = items[at]!
  return owner
    ? {
        mention: owner,
        cue: { start: item.start, end: item.end, lemma: '', strong: false },
        why: 'marks-noun',
        sure: 0.6,
      }
    : null
}

/** Nothing but the passage: the last speaker goes on, or whom the sentence before speaks of. */
function alone({ frame }: Scene, k: number, before: Scene | null, floor: Floor | null): Attribution | null {
  if (frame.items.some((item, i) => i !== k && item.kind === 'word')) return null
  const near = before !== null && before.frame.block === frame.block
  const spoke = near && before.frame.items.some(({ kind }) => kind === 'passage')
  const here = floor !== null && floor.block === frame.block
  if (here && (spoke || !near)) return goesOn(floor, 'continuation', 0.85)
  const subject = near ? introduced(before) : null
  const newcomer = near
    ? before.mentions.find(
        ({ leading, indefinite, many, head, governed }) =>
          leading && indefinite && !governed && head !== undefined && !many,
      )
    : null
  if (newcomer && newcomer.from === 0)
    return { mention: newcomer, cue: null, why: 'sentence-before', sure: 0.6 }
  if (here && !(subject && isPersonal(subject))) return goesOn(floor, 'continuation', 0.7)
  if (subject) return { mention: subject, cue: null, why: 'sentence-before', sure: 0.65 }
  if (before && lastMark(before) === ':') {
    const said = before.cues.findLast((cue) => cue.subject && cue.strong)
    if (said) return attributed(said, 'sentence-before', 0.85)
    const led = introduced(before) ?? before.mentions.find(isPersonal)
    if (led) return { mention: led, cue: null, why: 'sentence-before', sure: 0.7 }
  }
  if (!floor || floor.block < frame.block - 1) return null
  // A paragraph of speech after another's: question and answer take turns.
  if (floor.other && floor.block === frame.block - 1 && !here)
    return { mention: floor.other, cue: null, why: 'dialogue', sure: 0.5 }
  return goesOn(floor, 'continuation', 0.6)
}

function isPersonal({ entity, form, pronoun, head }: Mention): boolean {
  if (entity) return entity.kind === 'person'
  return form === 'pronoun'
    ? pronoun === 'male' || pronoun === 'female'
    : head !== undefined && /(?:eur|euse|trice|iste|ien|ienne|ant|ante|ier|ière|er|or|man|woman)$/.test(head)
}

function lastMark({ frame }: Scene): string {
  return lowerOf(frame.items.at(-1))
}

function introduced({ mentions, cues }: Scene): Mention | null {
  const said = cues.findLast((cue) => cue.subject && cue.form !== 'according')
  if (said?.subject) return said.subject
  const fits = ({ governed, pronoun, entity, indefinite }: Mention): boolean =>
    !governed &&
    pronoun !== 'relative' &&
    pronoun !== 'nobody' &&
    !indefinite &&
    !(entity && /^(?:place|product|event)$/.test(entity.kind))
  return (
    mentions.find(
      (mention) =>
        mention.leading && fits(mention) && (mention.form !== 'description' || mention.head !== undefined),
    ) ?? null
  )
}
