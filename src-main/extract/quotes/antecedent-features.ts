import type { FoundEntity } from '../../model/extraction'
import type { Span } from '../../model/span'
import { crowdOf, fresh, seenBefore, type Crowd, type Seen } from './crowd'
import type { Antecedent } from './judges'
import { isNamedIn, type Mention } from './mention'
import type { Phrases } from './phrases'
import { bearersOf, type Appearance, type Stage } from './stage'

/** What else is known where a mention is read. */
export interface Situation {
  phrases: Phrases
  text: string
  /** Who spoke last, and how many characters ago. */
  lately: FoundEntity | null
  /** The words that are attributed, where they are known. */
  passage: Span | null
  spoken: ReadonlySet<string>
  /** What the hand-written rules say. */
  hand: FoundEntity | null
  not: FoundEntity | null
  /** The lemma of the verb that gives the words to the mention. */
  verb: string
  /** How the words stand to the last speaker's: in the same sentence, the next, the same paragraph, or farther. */
  after: string
  /** The number of the mention's sentence. */
  frame: number
  title: boolean
  /** Where the headline ends: who is named in it is who the text is about. */
  headline: number
}

const most = 24

/** Everybody a mention may be, and nobody, each with what speaks for it. */
export function antecedentsOf(stage: Stage, mention: Mention, situation: Situation): Antecedent[] {
  const seen = seenBefore(stage, mention, situation.title ? 8 : 0)
  const heads = bearersOf(stage, mention.head ?? '', mention.start)
  for (const { entity, start } of heads)
    if (!seen.has(entity.id))
      seen.set(
        entity.id,
        fresh({ entity, start, leading: false, spoken: false, seat: 'other', frame: 0, opening: false }, 0),
      )
  const what = describe(situation, mention)
  const everybody = [...seen.values()].filter((one) => !contradicts(stage, one.entity, what)).slice(0, most)
  const crowd = crowdOf(everybody)
  const choices: Antecedent[] = everybody.map((one) => ({
    entity: one.entity,
    features: featuresOf(stage, mention, situation, what, one, crowd),
  }))
  return [...choices, { entity: null, features: nobodys(mention, situation, what, heads.length > 0) }]
}

/** "elle" is nobody whom the text calls Monsieur. */
function contradicts(stage: Stage, entity: FoundEntity, { gender, kind }: What): boolean {
  if (!gender || entity.kind !== 'person' || kind === 'd:noun') return false
  const person = stage.people.get(entity.id)
  return person !== undefined && person[gender === 'male' ? 'female' : 'male'] - person[gender] > 2
}

interface What {
  kind: string
  gender: 'male' | 'female' | null
  det: string
  head: string
  /** The longer words of a description, without its noun. */
  words: ReadonlySet<string>
}

function describe({ phrases, text }: Situation, mention: Mention): What {
  if (mention.form === 'pronoun') {
    const gender = mention.pronoun === 'male' || mention.pronoun === 'female' ? mention.pronoun : null
    return { kind: `p:${mention.pronoun ?? 'none'}`, gender, det: '', head: '', words: new Set() }
  }
  const head = mention.head ?? ''
  const role = phrases.men.has(head) || phrases.women.has(head) || phrases.names.roles.has(head)
  const known = phrases.outlets.has(head)
    ? 'outlet'
    : phrases.bodies.has(head)
      ? 'body'
      : role
        ? 'role'
        : 'noun'
  const det = /^[\p{L}]+['’]?/u.exec(text.slice(mention.start, mention.end))?.[0]?.toLowerCase() ?? ''
  const many = mention.many ? 'm' : ''
  const words = new Set(head ? longWords(text.slice(mention.start, mention.end)) : [])
  words.delete(head)
  return {
    kind: `d:${known}${mention.indefinite ? 'i' : ''}${many}`,
    gender: mention.gender ?? null,
    det: detOf(phrases, det),
    head,
    words,
  }
}

function detOf(phrases: Phrases, det: string): string {
  if (phrases.possessive.has(det)) return 'his'
  if (phrases.indefinite.has(det)) return 'a'
  if (/^(?:ce|cet|cette|ces|this|that|these|those)$/.test(det)) return 'this'
  return phrases.definite.has(det) || phrases.contracted.has(det) ? 'the' : 'bare'
}

function featuresOf(
  stage: Stage,
  mention: Mention,
  situation: Situation,
  what: What,
  one: Seen,
  crowd: Crowd,
): string[] {
  const { kind, gender, det, head } = what
  const { entity } = one
  const is = `${kind} ${entity.kind}`
  const alike = crowd.alike.get(entity.kind)!
  const rank = Math.min(alike.indexOf(one), 4)
  const oftener = Math.min(alike.filter((other) => other.count > one.count).length, 3)
  const features = [
    `is ${is}`,
    `is ${is} ${det}`,
    `far ${farness(mention, one.last)} ${kind[0]}`,
    `far ${farness(mention, one.last)} ${entity.kind}`,
    `leading ${farness(mention, one.leading)}`,
    `leading ${farness(mention, one.leading)} ${is}`,
    `unspoken ${farness(mention, one.unspoken)}`,
    `led ${Math.min(crowd.leaders.indexOf(one), 3)} ${kind[0]}`,
    `rank ${rank} ${entity.kind}`,
    `rank ${rank} ${is}`,
    `oftener ${oftener} ${entity.kind}`,
    `count ${stepCount(one.count)} ${entity.kind}`,
    `echoes ${Math.min(one.echoes, 2)} ${kind[0]}`,
    ...seatFeatures(situation, one, is, kind),
    ...genderFeatures(stage, entity, gender, kind),
    ...roleFeatures(stage, mention, one, head, kind, det),
    ...wordFeatures(stage, situation, mention, entity, what),
  ]
  const hand = situation.hand === entity ? 'this' : situation.hand ? 'other' : 'nobody'
  features.push(`hand ${hand}`, `hand ${hand} ${kind}`, `hand ${hand} ${entity.kind}`)
  if (situation.lately) {
    const late = situation.lately === entity ? 'lately' : 'not lately'
    const going = situation.phrases.going.has(situation.verb) ? 'goes on' : ''
    features.push(late, `${late} ${is}`, `${late} ${det}`)
    features.push(`${late} ${situation.after} ${kind}`, `${late} ${going} ${kind[0]}`)
    features.push(`${late} ${going} ${situation.after} ${kind[0]}`)
  }
  if (situation.not === entity) features.push('answered', `answered ${kind}`)
  if (situation.spoken.has(entity.id)) features.push('spoke', `spoke ${is}`)
  const { passage } = situation
  if (passage && isNamedIn(entity, passage)) features.push('named in the words', `named in the words ${kind}`)
  const topic = entity.mentions[0]!.start < situation.headline
  features.push(`topic ${topic} ${kind[0]}`, `topic ${topic} ${is}`)
  if (alike.length === 1) features.push(`only ${is}`)
  return features
}

/** How many sentences ago an entity was named, and what it did there. */
function seatFeatures(
  { frame }: Situation,
  { last, unspoken, opening }: Seen,
  is: string,
  kind: string,
): string[] {
  const seen = unspoken ?? last
  const ago = seen.frame > frame ? 'after' : Math.min(frame - seen.frame, 5)
  const opened = opening && opening.frame <= frame ? Math.min(frame - opening.frame, 5) : 'never'
  return [
    `ago ${ago} ${is}`,
    `ago ${ago} ${seen.seat} ${kind[0]}`,
    `seat ${seen.seat} ${is}`,
    `opened ${opened} ${is}`,
    `opened ${opened} ${ago} ${kind[0]}`,
  ]
}

function farness({ start }: Mention, appearance: Appearance | null): string {
  if (!appearance) return 'never'
  if (appearance.start >= start) return 'after'
  return String(Math.min(9, Math.round(Math.log2(1 + (start - appearance.start) / 20))))
}

function stepCount(count: number): number {
  return count < 4 ? count : count < 8 ? 4 : 8
}

function genderFeatures(stage: Stage, entity: FoundEntity, gender: What['gender'], kind: string): string[] {
  if (entity.kind !== 'person') return [`no person ${kind} ${gender ?? '-'}`]
  if (!gender) return [`gender of none ${kind}`]
  const person = stage.people.get(entity.id)
  const votes = person ? person[gender] - person[gender === 'male' ? 'female' : 'male'] : 0
  const sure =
    votes === 0
      ? 'unknown'
      : votes > 0
        ? votes > 2
          ? 'surely'
          : 'likely'
        : votes < -2
          ? 'surely not'
          : 'not'
  return [`gender ${sure}`, `gender ${sure} ${kind}`]
}

/** What the entity was called elsewhere. */
function roleFeatures(
  stage: Stage,
  mention: Mention,
  { entity }: Seen,
  head: string,
  kind: string,
  det: string,
): string[] {
  if (!head) return []
  const held = bearersOf(stage, head, mention.start)
  const own = held.filter((role) => role.entity === entity)
  if (!own.length) {
    const words = entity.name.toLowerCase().split(/[\s'’-]+/)
    const roles = stage.people.get(entity.id)?.roles.size ? 'other role' : 'no role'
    return words.includes(head)
      ? [`role in name ${kind}`, `role in name ${entity.kind}`]
      : [`${roles} ${kind}`, `${roles} ${held.length ? 'held' : 'free'} ${kind}`, `${roles} ${det}`]
  }
  const earlier = own.some(({ start }) => start < mention.start)
  const last = held.findLast(({ start }) => start < mention.start)?.entity === entity
  return [
    `role ${earlier ? 'before' : 'after'} ${kind}`,
    `role ${earlier ? 'before' : 'after'} ${det}`,
    `role ${held.every((role) => role.entity === entity) ? 'alone' : last ? 'last' : 'shared'} ${kind}`,
  ]
}

// How far before and behind a name its description may stand.
const beside = { before: 60, behind: 70 }

/** "l'archevêque de Rouen": whether the words of a description stand beside a name, too. */
function wordFeatures(
  stage: Stage,
  { text }: Situation,
  mention: Mention,
  entity: FoundEntity,
  { kind, words }: What,
): string[] {
  if (!mention.head) return []
  const most = wordsBeside(stage, entity, text).reduce((top, around) => {
    const shared = around.reduce((sum, word) => sum + Number(words.has(word)), 0)
    return Math.max(top, shared)
  }, 0)
  const share = `${Math.min(most, 2)} of ${Math.min(words.size, 2)} ${kind}`
  const features = [`shares ${share}`, `shares ${share} ${entity.kind}`]
  // "le cabinet de M. Le Roux" is not M. Le Roux.
  if (isNamedIn(entity, mention)) features.push('named in it', `named in it ${entity.kind}`)
  return features
}

/** What stands beside the first mentions of an entity, looked up once. */
function wordsBeside({ beside: known }: Stage, { id, mentions }: FoundEntity, text: string): string[][] {
  const ready = known.get(id)
  if (ready) return ready
  const found = mentions
    .slice(0, 3)
    .map(({ start, end }) => longWords(text.slice(Math.max(0, start - beside.before), end + beside.behind)))
  known.set(id, found)
  return found
}

function longWords(words: string): string[] {
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(({ length }) => length > 3)
}

function nobodys(
  mention: Mention,
  { hand, lately }: Situation,
  { kind, det, head }: What,
  held: boolean,
): string[] {
  const says = hand ? 'somebody' : 'nobody'
  return [
    `self ${kind}`,
    `self ${kind} ${det}`,
    `self head ${head}`,
    `self held ${held} ${kind}`,
    `self held ${held} ${kind} ${det}`,
    `self hand ${says}`,
    `self hand ${says} ${kind}`,
    `self hand ${says} ${det}`,
    `self lately ${lately ? lately.kind : '-'} ${kind}`,
    `self ${mention.leading} ${mention.governed} ${kind}`,
  ]
}
