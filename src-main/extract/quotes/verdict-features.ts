import type { Verdict } from './judges'
import type { Cue } from './cue'
import type { Passage } from './frames'
import { lowerOf } from './mention'
import type { Attribution, Scene } from './scene'
import { isAlone, kindOfItem, stepOf } from './speaker-features'

/** What tells whether words between marks are speech, and of which kind. */
export interface Marked {
  scene: Scene
  k: number
  text: string
  title: boolean
  /** What the hand-written rules say of it. */
  hand: Verdict
  attribution: Attribution | null
  /** What was found of the passage before in the same paragraph. */
  before: Verdict | 'first'
}

export function verdictFeatures(marked: Marked): string[] {
  const { scene, k, text, hand, attribution, title } = marked
  const { frame } = scene
  const { items, phrases } = frame
  const passage = items[k] as Passage // the caller gives the index of a passage
  const words = text.slice(passage.start, passage.end)
  const tokens = words.match(/[\p{L}\p{N}]+/gu) ?? []
  const long = stepOf(tokens.length)
  const before = kindOfItem(frame, k - 1)
  const shape = [
    `capital ${/^\p{Lu}/u.test(words)}`,
    `end ${/[.!?…]$/.test(words) ? 'stop' : /,$/.test(words) ? 'comma' : 'none'}`,
    `capitals ${shareOf(tokens, /^\p{Lu}/u)}`,
    `verb ${tokens.some((word) => phrases.auxiliaries.has(word.toLowerCase()))}`,
    `person ${tokens.some((word) => firstOrSecond.test(word))}`,
    `comma ${/[,;:]\s/.test(words)}`,
    `cut ${/\[/.test(words)}`,
    `start ${startOf(tokens)}`,
    `ending ${endingOf(tokens[0])}`,
    `ending last ${endingOf(tokens.at(-1))}`,
  ]
  const setting = [
    `before ${before}`,
    `before ${kindOfItem(frame, k - 2)} ${before}`,
    `after ${kindOfItem(frame, k + 1)}`,
    `word before ${lowerOf(items[k - 1])}`,
    `word before ${lowerOf(items[k - 2])} ${lowerOf(items[k - 1])}`,
    `word after ${lowerOf(items[k + 1])}`,
    `naming ${namingBefore(marked)}`,
    `alone ${isAlone(frame, k)}`,
    `title ${title}`,
    `within ${frame.within !== null}`,
    `chain ${marked.before}`,
    `many ${Math.min(items.filter(({ kind }) => kind === 'passage').length, 4)}`,
    `between ${before} ${kindOfItem(frame, k + 1)}`,
  ]
  const said = [
    `hand ${hand}`,
    `why ${attribution?.why ?? 'none'}`,
    `why ${attribution?.why ?? 'none'} ${hand}`,
    `by ${attribution?.mention ? (attribution.mention.entity?.kind ?? attribution.mention.form) : 'nobody'}`,
    ...nearestCue(marked, '<'),
    ...nearestCue(marked, '>'),
  ]
  const all = [`code ${phrases.code}`, ...shape, ...setting, ...said]
  const crossed = all.map((feature) => `${long} ${feature}`)
  return [
    'bias',
    `long ${long}`,
    ...all,
    ...crossed,
    ...shape.slice(0, 2).flatMap((own) => said.slice(0, 3).map((feature) => `${own} ${feature}`)),
  ]
}

const firstOrSecond = /^(?:je|j|moi|nous|notre|nos|mon|ma|mes|vous|votre|vos|tu|i|me|my|we|us|our|you|your)$/i

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

function nearestCue({ scene, k }: Marked, side: '<' | '>'): string[] {
  const { cues, frame } = scene
  const cue: Cue | undefined =
    side === '<' ? cues.findLast(({ to }) => to < k) : cues.find(({ from }) => from > k)
  const strong =
    side === '<'
      ? cues.findLast((one) => one.to < k && one.strong)
      : cues.find((one) => one.from > k && one.strong)
  if (!cue) return [`cue ${side} none`]
  const steps = stepOf(side === '<' ? k - cue.to - 1 : cue.from - k - 1)
  const between = side === '<' ? frame.items.slice(cue.to + 1, k) : frame.items.slice(k + 1, cue.from)
  const that = between.some((item) => frame.phrases.that.has(lowerOf(item))) ? 'that' : ''
  return [
    `cue ${side} ${steps}`,
    `cue ${side} ${steps} ${cue.form} ${cue.strong}`,
    `cue ${side} ${cue.lemma}`,
    `cue ${side} ${cue.lemma} ${steps}`,
    `cue ${side} ${that} ${cue.strong} ${steps}`,
    `cue ${side} subject ${cue.subject ? (cue.inverted ? 'inverted' : 'yes') : 'no'}`,
    `strong ${side} ${strong ? stepOf(side === '<' ? k - strong.to - 1 : strong.from - k - 1) : 'none'}`,
  ]
}
