import { inAny } from '../languages'
import type { Verdict } from './judges'
import type { Cue } from './cue'
import type { Passage } from './frames'
import { lowerOf } from './mention'
import { feature, joint, type Feature } from '../ranker'
import type { Attribution, Scene } from './scene'
import { termFeatures } from './term-features'
import { isAlone, kindOfItem, stepOf } from './item-kinds'

/** What tells whether words between marks are speech, and of which kind. */
export interface Marked {
  scene: Scene
  k: number
  text: string
  /** The text in lower case, each letter in its place. */
  low: string
  title: boolean
  /** What the hand-written rules say of it. */
  hand: Verdict
  attribution: Attribution | null
  /** What was found of the passage before in the same paragraph. */
  before: Verdict | 'first'
}

export function verdictFeatures(marked: Marked): Feature[] {
  const { scene, k, text, hand, attribution, title } = marked
  const { frame } = scene
  const { items, phrases } = frame
  const passage = items[k] as Passage // the caller gives the index of a passage
  const words = text.slice(passage.start, passage.end)
  const tokens = words.match(/[\p{L}\p{N}]+/gu) ?? []
  const long = stepOf(tokens.length)
  const before = kindOfItem(frame, k - 1)
  const shape = [
    feature`capital ${/^\p{Lu}/u.test(words)}`,
    feature`end ${/[.!?…]$/.test(words) ? 'stop' : /,$/.test(words) ? 'comma' : 'none'}`,
    feature`capitals ${shareOf(tokens, /^\p{Lu}/u)}`,
    feature`verb ${tokens.some((word) => phrases.auxiliaries.has(word.toLowerCase()))}`,
    feature`person ${tokens.some((word) => firstOrSecond.has(word.toLowerCase()))}`,
    feature`comma ${/[,;:]\s/.test(words)}`,
    feature`cut ${/\[/.test(words)}`,
    feature`start ${startOf(tokens)}`,
    feature`ending ${endingOf(tokens[0])}`,
    feature`ending last ${endingOf(tokens.at(-1))}`,
  ]
  const setting = [
    feature`before ${before}`,
    feature`before ${kindOfItem(frame, k - 2)} ${before}`,
    feature`after ${kindOfItem(frame, k + 1)}`,
    feature`word before ${lowerOf(items[k - 1])}`,
    feature`word before ${lowerOf(items[k - 2])} ${lowerOf(items[k - 1])}`,
    feature`word after ${lowerOf(items[k + 1])}`,
    feature`naming ${namingBefore(marked)}`,
    feature`charged ${chargedBefore(marked)}`,
    feature`alone ${isAlone(frame, k)}`,
    feature`title ${title}`,
    feature`within ${frame.within !== null}`,
    feature`chain ${marked.before}`,
    feature`many ${Math.min(items.filter(({ kind }) => kind === 'passage').length, 4)}`,
    feature`between ${before} ${kindOfItem(frame, k + 1)}`,
  ]
  const said = [
    feature`hand ${hand}`,
    feature`why ${attribution?.why ?? 'none'}`,
    feature`why ${attribution?.why ?? 'none'} ${hand}`,
    feature`by ${attribution?.mention ? (attribution.mention.entity?.kind ?? attribution.mention.form) : 'nobody'}`,
    ...nearestCue(marked, '<'),
    ...nearestCue(marked, '>'),
  ]
  const all = [
    feature`code ${phrases.code}`,
    ...shape,
    ...setting,
    ...said,
    ...termFeatures(scene, k, marked),
  ]
  const length = feature`long ${long}`
  const crossed = all.map((one) => joint(one, length))
  const told = shape.slice(0, 2).flatMap((own) => said.slice(0, 3).map((one) => joint(own, one)))
  return [feature`bias`, length, ...all, ...crossed, ...told]
}

const firstOrSecond = inAny(({ speech }) => speech.firstOrSecond)

function shareOf(tokens: string[], pattern: RegExp): string {
  const long = tokens.filter(({ length }) => length > 3)
  if (!long.length) return 'none'
  return (long.filter((word) => pattern.test(word)).length / long.length).toFixed(1)
}

function startOf(tokens: string[]): string {
  const first = tokens[0] ?? ''
  return first.length < 5 ? first.toLowerCase() : '-'
}

/** What a word may be by its end: an adjective that judges, a noun, a participle. */
function endingOf(word: string | undefined): string {
  return word && word.length > 4 ? word.slice(-3).toLowerCase() : '-'
}

function namingBefore({ scene: { frame }, k }: Marked): string {
  for (let at = k - 1; at >= 0 && at >= k - 4; at--) {
    if (frame.items[at]!.kind === 'passage') return 'no'
    if (frame.phrases.naming.has(lowerOf(frame.items[at]))) return String(k - at)
  }
  return 'no'
}

/** "soupçonné de « trafic d'influence »": words of the law, with what stands between. */
function chargedBefore({ scene: { frame }, k }: Marked): string {
  for (let at = k - 1; at >= 0 && at >= k - 12; at--)
    if (frame.phrases.charges.has(lowerOf(frame.items[at])))
      return `${k - at < 4 ? 'near' : 'far'} ${/^(?:pour|de|d'|for|of|with|et|,)$/.test(lowerOf(frame.items[k - 1]))}`
  return 'no'
}

function nearestCue({ scene, k }: Marked, side: '<' | '>'): Feature[] {
  const { cues, frame } = scene
  const cue: Cue | undefined =
    side === '<' ? cues.findLast(({ to }) => to < k) : cues.find(({ from }) => from > k)
  const strong =
    side === '<'
      ? cues.findLast((one) => one.to < k && one.strong)
      : cues.find((one) => one.from > k && one.strong)
  if (!cue) return [feature`cue ${side} none`]
  const steps = stepOf(side === '<' ? k - cue.to - 1 : cue.from - k - 1)
  const between = side === '<' ? frame.items.slice(cue.to + 1, k) : frame.items.slice(k + 1, cue.from)
  const that = between.some((item) => frame.phrases.that.has(lowerOf(item))) ? 'that' : ''
  return [
    feature`cue ${side} ${steps}`,
    feature`cue ${side} ${steps} ${cue.form} ${cue.strong}`,
    feature`cue ${side} ${cue.lemma}`,
    feature`cue ${side} ${cue.lemma} ${steps}`,
    feature`cue ${side} ${that} ${cue.strong} ${steps}`,
    feature`cue ${side} subject ${cue.subject ? (cue.inverted ? 'inverted' : 'yes') : 'no'}`,
    feature`strong ${side} ${strong ? stepOf(side === '<' ? k - strong.to - 1 : strong.from - k - 1) : 'none'}`,
  ]
}
