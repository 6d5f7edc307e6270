import { inAny } from '../languages'
import { alone } from './continuations'
import type { Cue } from './cue'
import type { Frame, Passage } from './frames'
import { colonBefore, inTitle, nounOfSaying, sayingBefore, signed } from './introductions'
import { isRole } from './item-roles'
import { lowerOf, type Mention } from './mention'
import { attributed, goesOn, type Attribution, type Floor, type Scene } from './scene'

/** Tries the ways in which a text names a speaker, the surest first. */
export function attribute(
  scene: Scene,
  k: number,
  { before, after }: { before: Scene | null; after: Scene | null },
  floor: Floor | null,
): Attribution | null {
  const passage = scene.frame.items[k] as Passage // the caller gives the index of a passage
  if (passage.stretch.continues && floor && scene.frame.items.indexOf(passage) === firstPassage(scene))
    return goesOn(floor, 'continuation', 0.9)
  return (
    verbAfter(scene, k) ??
    signed(scene, k, after) ??
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

function firstPassage({ frame }: Scene): number {
  return frame.items.findIndex(({ kind }) => kind === 'passage')
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

/** "… « avant l'été », selon la ministre": a person right behind the words says them, whatever verb stands before. A paper only passes them on. */
export function sourceBehind({ frame: { items, phrases }, cues }: Scene, k: number): Attribution | null {
  const at = lowerOf(items[k + 1]) === ',' ? k + 2 : k + 1
  const cue = cues.find(({ form, from }) => form === 'according' && from === at)
  const { entity, head } = cue?.subject ?? {}
  const isRole =
    head !== undefined && [phrases.men, phrases.women, phrases.names.roles].some((roles) => roles.has(head))
  return cue && (entity ? entity.kind === 'person' : isRole) ? attributed(cue, 'selon', 0.9) : null
}

const counted = inAny(({ speech }) => speech.counted)

/** "« Six blessés » (préfecture)": who is named in brackets right behind the words says them, where nobody else says anything. */
export function sourceInBrackets({ frame, mentions, cues }: Scene, k: number): Attribution | null {
  const { items, phrases } = frame
  if (lowerOf(items[k + 1]) !== '(' || cues.some(({ subject }) => subject)) return null
  const closed = items.findIndex((item, at) => at > k && lowerOf(item) === ')')
  // A sentence may end inside the brackets.
  const close = closed < 0 ? items.length : closed
  const first = items[k + 2]
  if (close < k + 3 || close > k + 8 || !first) return null
  const named = mentions.find(({ from }) => from === k + 2)
  if (counted.has(lowerOf(items[close - 1])) || !/^(?:|[.,;:!?])$/.test(lowerOf(items[close + 1])))
    return null
  const isBody = isRole(phrases, lowerOf(first))
  // "Anna Berg, maire : « … » (Le Phare)": a person before the words says them.
  if (!isBody && mentions.some(({ to, entity }) => to < k && entity?.kind === 'person')) return null
  // "Chez « la grande maison » (Verdalis)": within a sentence a name only tells what was meant.
  if (!isBody && k > 0 && !/^[:.]$/.test(lowerOf(items[k - 1]))) return null
  if (named && named.to !== close - 1 && !isBody) return null
  if (named?.entity ? !/^(?:person|organization|media)$/.test(named.entity.kind) : !isBody) return null
  const mention: Mention = named?.entity && named.to === close - 1 ? named : {
    form: 'description', from: k + 2, to: close - 1, start: first.start, end: items[close - 1]!.end,
    entity: null, governed: false, leading: true,
  } // prettier-ignore
  return { mention, cue: null, why: 'marks-brackets', sure: 0.85 }
}

/** "Selon les riverains, défendus par Me Roux, le bruit est « insupportable »": whom a sentence begins with, where nobody else says anything in it. */
export function sourceAhead({ frame: { items }, cues }: Scene, k: number): Attribution | null {
  const [first, ...others] = cues.filter(({ subject, form }) => subject && form !== 'participle')
  if (first?.form !== 'according' || first.from !== 0 || first.to >= k || others.length > 0) return null
  return items.some((item, i) => i < k && /^[:;]$/.test(lowerOf(item)))
    ? null
    : attributed(first, 'selon', 0.9)
}

/** "Paris s'est dit « préoccupé », par la voix de la porte-parole, Laure Ghestin": whoever speaks for others says the words. */
export function voicedBy({ frame: { items, phrases }, cues }: Scene, k: number): Attribution | null {
  const cue = cues.find(({ form, lemma }) => form === 'according' && phrases.agents.has(lemma))
  if (!cue) return null
  const isPassage = ({ kind }: Frame['items'][number]): boolean => kind === 'passage'
  // The words behind it are those that it leads to, else the last ones before it.
  const behind = items.findIndex((item, i) => i > cue.to && isPassage(item))
  const words = behind >= 0 ? behind : items.findLastIndex((item, i) => i < cue.from && isPassage(item))
  return words === k ? attributed(cue, 'selon', 0.9) : null
}

/** "Her husband, she confided, “has never been quiet”": who says so between commas right before the words. */
export function saidBefore({ frame: { items }, cues }: Scene, k: number): Attribution | null {
  if (lowerOf(items[k - 1]) !== ',') return null
  const cue = cues.findLast(({ strong, form }) => strong && form === 'finite')
  const { subject } = cue ?? {}
  if (!cue || !subject || subject.pronoun === 'relative') return null
  const [first, last] = cue.inverted ? [cue.from, subject.to] : [subject.from, cue.to]
  const isBeside = cue.inverted ? subject.from - cue.to <= 2 : subject.to === cue.from - 1
  if (!isBeside || last !== k - 2 || first < 2 || lowerOf(items[first - 1]) !== ',') return null
  return attributed(cue, 'marks-verb-before', 0.9)
}

const absolutes = inAny(({ speech }) => speech.absolutes)

/** "…, with one poster writing “…”": who acts beside the form of a verb right before the words says them. */
export function actsBeside({ frame: { items }, cues }: Scene, k: number): Attribution | null {
  const to = /^[,:]$/.test(lowerOf(items[k - 1])) ? k - 2 : k - 1
  const cue = cues.find((each) => each.to === to && each.form === 'other')
  const { subject } = cue ?? {}
  if (!cue || !subject || subject.to !== cue.from - 1) return null
  return absolutes.has(lowerOf(items[subject.from - 1])) ? attributed(cue, 'marks-verb-before', 0.9) : null
}
