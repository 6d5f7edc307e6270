import type { Cue } from './cue'
import type { Frame, Passage } from './frames'
import { kindOfItem, kindOfWord, stepOf } from './item-kinds'
import { lowerOf, type Mention } from './mention'
import type { Phrases } from './phrases'
import { feature, type Feature } from '../ranker'
import type { Scene } from './scene'
import { standsAgain } from './stands-again'

interface Texts {
  text: string
  /** The same in lower case. */
  low: string
}

/** What tells a title, a nickname, a term or irony from what somebody says: the words, those around, and who would say them. */
export function termFeatures({ frame, cues }: Scene, k: number, { text, low }: Texts): Feature[] {
  const passage = frame.items[k] as Passage // the caller gives the index of a passage
  const words = text.slice(passage.start, passage.end)
  const before = cues.findLast(({ to }) => to < k)
  const after = cues.find(({ from }) => from > k)
  return [
    ...wordsInside(frame, k, words),
    feature`again ${standsAgain(low, passage)}`,
    ...wordsNear(frame, k),
    ...(before ? [...ledBy(frame, k, before), ...namer(frame, k, before)] : []),
    ...(after ? tag(frame, k, after) : []),
    ...sayer(frame, k, before ?? after),
  ]
}

function wordsInside(frame: Frame, k: number, words: string): Feature[] {
  const { phrases } = frame
  const tokens = words.match(/[\p{L}\p{M}]+['’]?|\p{N}+/gu) ?? []
  const opens = kindOfWord(phrases, tokens[0] ?? '')
  const closes = kindOfWord(phrases, tokens.at(-1) ?? '')
  const rest = tokens.slice(1).filter(({ length }) => length > 3)
  const capitals = rest.filter((word) => /^\p{Lu}/u.test(word)).length
  const held = new Set(tokens.slice(0, 12).map((word) => word.toLowerCase()))
  return [
    feature`opens ${opens}`,
    feature`opens ${opens} after ${kindOfItem(frame, k - 1)}`,
    feature`closes ${closes}`,
    feature`opens ${opens} closes ${closes}`,
    feature`capitals within ${rest.length ? Math.round((4 * capitals) / rest.length) : 'none'} ${/^\p{Lu}/u.test(words)}`,
    ...[...held].map((word) => feature`holds ${word}`),
  ]
}

function wordsNear({ items }: Frame, k: number): Feature[] {
  const earlier = items.slice(Math.max(0, k - 5), k).filter(({ kind }) => kind === 'word')
  const later = items.slice(k + 1, k + 5).filter(({ kind }) => kind === 'word')
  return [
    ...earlier.map((item) => feature`near < ${lowerOf(item)}`),
    ...later.map((item) => feature`near > ${lowerOf(item)}`),
  ]
}

/** "ce qu'on appelle « … »", "what officials call “…”" name; "the minister calls it “…”" judges. */
function namer({ items }: Frame, k: number, cue: Cue): Feature[] {
  const who = whoOf(cue.subject)
  const lead = lowerOf(items[Math.min(cue.from, cue.subject?.from ?? cue.from) - 1])
  const steps = stepOf(k - cue.to - 1)
  return [
    feature`namer ${cue.lemma} ${who}`,
    feature`namer ${who} ${steps}`,
    feature`lead ${cue.lemma} ${lead}`,
    feature`lead ${lead} ${steps}`,
  ]
}

function whoOf(subject: Mention | null): string {
  if (!subject) return 'nobody'
  const { form, pronoun, entity, indefinite, many } = subject
  return [form, pronoun, entity?.kind, indefinite, many].join(' ')
}

function ledBy(frame: Frame, k: number, cue: Cue): Feature[] {
  const before = kindOfItem(frame, k - 1)
  return [
    feature`led ${before} ${stepOf(k - cue.to - 1)} ${cue.strong} ${cue.subject?.form ?? 'nobody'}`,
    feature`led ${cue.lemma} ${before}`,
  ]
}

/** "“…”, the shire replied", "« … », a lâché l'avocat": what follows, and how closely. */
function tag(frame: Frame, k: number, { from, subject, strong, inverted }: Cue): Feature[] {
  const follows = subject !== null && subject.from > k
  const gap = Math.min((follows ? Math.min(from, subject.from) : from) - k - 1, 4)
  const next = kindOfItem(frame, k + 1)
  return [
    feature`tag ${next} ${gap} ${strong} ${inverted}`,
    feature`tag ${next} ${gap} ${subject?.form ?? 'nobody'} ${follows}`,
  ]
}

const heads = [
  'men', 'women', 'bodies', 'outlets', 'unnamed', 'anybody', 'chiefs', 'collective', 'authorities', 'nouns', 'sayings', 'naming',
] as const // prettier-ignore

/** A person, a body, a paper: a plan, a label or a slide says nothing, whatever its verb. */
function sayer(frame: Frame, k: number, cue: Cue | undefined): Feature[] {
  const head = cue?.subject?.head ?? ''
  const kind = cue?.subject ? (cue.subject.entity?.kind ?? kindOfHead(frame.phrases, head)) : 'nobody'
  return [
    feature`head ${head}`,
    feature`head kind ${kind}`,
    feature`head kind ${kind} ${cue?.lemma ?? ''}`,
    feature`head kind ${kind} ${kindOfItem(frame, k - 1)}`,
  ]
}

function kindOfHead(phrases: Phrases, head: string): string {
  return head ? (heads.find((list) => phrases[list].has(head)) ?? 'other') : 'none'
}
