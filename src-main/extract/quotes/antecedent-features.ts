import type { FoundEntity } from '../../model/extraction'
import type { Span } from '../../model/span'
import { crowdOf, fresh, seenBefore, type Crowd, type Seen } from './crowd'
import { isNobodyNamed } from './antecedents'
import type { Antecedent } from './judges'
import { isNamedIn, type Mention } from './mention'
import type { Phrases } from './phrases'
import { feature, joint, wordOf, type Feature } from '../ranker'
import { describedBy, type What } from './described'
import { roleFeatures, wordFeatures } from './role-features'
import { introducedBehind } from './introduced'
import { farness, genderFeatures, seatFeatures, stepCount } from './seat-features'
import { bearersOf, kinBearersOf, type Role, type Stage } from './stage'
import { firstWhere } from '../../text/first-where'

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

// How many of those named after a mention it may mean.
const ahead = 8

// Ten do as well as twice as many in cross-validation.
const most = 10

/** Everybody a mention may be, and nobody, each with what speaks for it. */
export function antecedentsOf(stage: Stage, mention: Mention, situation: Situation): Antecedent[] {
  const seen = seenBefore(stage, mention, situation.title ? ahead : 0)
  const isFirst =
    mention.form === 'pronoun' && ![...seen.values()].some(({ entity }) => entity.kind === 'person')
  // "“It is over,” she wrote. Anna Berg lost by 300 votes.": a text may begin with whom it names later.
  if (isFirst) for (const [id, one] of seenBefore(stage, mention, ahead)) if (!seen.has(id)) seen.set(id, one)
  const heads = bearersOf(stage, mention.head ?? '', mention.start)
  for (const { entity, start } of heads)
    if (!seen.has(entity.id))
      seen.set(
        entity.id,
        fresh({ entity, start, leading: false, spoken: false, seat: 'other', frame: 0, opening: false }, 0),
      )
  const what = describedBy(situation, mention)
  const introduced = introducedBehind(stage, mention, what, situation.frame)
  if (introduced && !seen.has(introduced.entity.id)) seen.set(introduced.entity.id, fresh(introduced, 0))
  // "Lazio's director" is who is called so somewhere, or nobody who was named.
  // "the American" is who was told to be one, where anybody was.
  const isTold = mention.owned || (heads.length > 0 && what.kind.startsWith('d:called'))
  const bearers = isTold ? new Set(heads.map(({ entity }) => entity)) : null
  const fits = [...seen.values()].filter(
    (one) =>
      (!bearers || bearers.has(one.entity)) &&
      !contradicts(stage, situation.phrases, one.entity, what) &&
      !isPassing(stage, one, mention, situation) &&
      // "Ann Berg's manager", "le cabinet de M. Le Roux"
      !(mention.form === 'description' && one.entity.kind === 'person' && isNamedIn(one.entity, mention)),
  )
  const media = what.kind === 'd:outlet' ? fits.filter(({ entity }) => entity.kind === 'media') : []
  const everybody = (media.length ? media : fits).slice(0, most)
  const crowd = crowdOf(everybody)
  const told = namedBehind(stage, mention, situation.frame)
  const kin = kinBearersOf(stage, situation.phrases.kin.get(what.head), mention.start)
  const choices: Antecedent[] = everybody.map((one) => ({
    entity: one.entity,
    features: [
      ...featuresOf(stage, mention, situation, what, kin, one, crowd),
      ...(told.has(one.entity) ? [feature`told of`, feature`told of ${what.kind}`] : []),
      ...(introduced?.entity === one.entity
        ? [feature`introduced`, feature`introduced ${heads.length > 0}`]
        : []),
    ],
  }))
  return [...choices, { entity: null, features: nobodys(mention, situation, what, heads.length > 0) }]
}

/** "He says that Deschamps gave in": whom a sentence goes on to name is not who it begins with. */
function namedBehind({ appearances }: Stage, { end }: Mention, frame: number): Set<FoundEntity> {
  const named = new Set<FoundEntity>()
  for (let at = firstWhere(appearances, ({ start }) => start >= end); appearances[at]?.frame === frame; at++)
    named.add(appearances[at]!.entity)
  return named
}

/**
 * English says "she" of no firm. In the story of a life "she" and "elle" are who lived it, unless the sentence, or the one
 * before, tells what somebody else did.
 */
function isPassing(stage: Stage, seen: Seen, { pronoun }: Mention, { phrases, frame }: Situation): boolean {
  if (pronoun !== 'male' && pronoun !== 'female') return false
  const { entity } = seen
  if (phrases.code === 'en' && entity.kind !== 'person') return true
  if (!stage.life || entity === stage.life) return false
  const { last } = seen
  const acts = last.seat === 'subject' || (last.seat === 'leading' && last.opening)
  return entity.kind !== 'person' || last.frame < frame - 1 || !acts
}

/** "elle" is nobody whom the text calls Monsieur, "le journal" no person, "le chef" no place, and "la défense" nobody who was named. */
function contradicts(
  stage: Stage,
  phrases: Phrases,
  entity: FoundEntity,
  { gender, kind, head }: What,
): boolean {
  if (isNobodyNamed(stage, phrases, head, entity)) return true
  if (entity.kind === 'person' && /^d:(?:outlet|body)$/.test(kind)) return true
  if (kind.startsWith('d:role') && /^(?:place|product|event)$/.test(entity.kind)) return true
  // "les juges" may be their court, "the judge" is not.
  if (/^d:rolei?$/.test(kind) && entity.kind !== 'person' && !phrases.mayBeBodies.has(head)) return true
  if (!gender || entity.kind !== 'person' || kind === 'd:noun') return false
  const person = stage.people.get(entity.id)
  return person !== undefined && person[gender === 'male' ? 'female' : 'male'] - person[gender] >= 2
}

function featuresOf(
  stage: Stage,
  mention: Mention,
  situation: Situation,
  what: What,
  kin: Role[],
  one: Seen,
  crowd: Crowd,
): Feature[] {
  const { gender, head } = what
  const { entity } = one
  const terms = what.terms(entity)
  const { kind, form, det, sort, is } = terms
  const alike = crowd.alike.get(entity.kind)!
  const rank = Math.min(alike.indexOf(one), 4)
  const oftener = Math.min(alike.filter((other) => other.count > one.count).length, 3)
  const far = farness(mention, one.last)
  const led = farness(mention, one.leading)
  const features = [
    feature`is ${is}`,
    feature`is ${is} ${det}`,
    feature`far ${far} ${form}`,
    feature`far ${far} ${sort}`,
    feature`leading ${led}`,
    feature`leading ${led} ${is}`,
    feature`unspoken ${farness(mention, one.unspoken)}`,
    feature`led ${Math.min(crowd.leaders.indexOf(one), 3)} ${form}`,
    feature`rank ${rank} ${sort}`,
    feature`rank ${rank} ${is}`,
    feature`oftener ${oftener} ${sort}`,
    feature`count ${stepCount(one.count)} ${sort}`,
    feature`echoes ${Math.min(one.echoes, 2)} ${form}`,
    ...seatFeatures(situation.frame, one, terms),
    ...genderFeatures(stage, entity, gender, terms),
    ...roleFeatures(stage, mention, entity, { head, kin }, terms),
    ...wordFeatures(stage, situation.text, mention, entity, what.words, terms),
  ]
  const hand = situation.hand === entity ? 'this' : situation.hand ? 'other' : 'nobody'
  features.push(feature`hand ${hand}`, feature`hand ${hand} ${kind}`, feature`hand ${hand} ${sort}`)
  if (situation.lately) {
    const late = situation.lately === entity
    const going = joint(wordOf(situation.phrases.going.has(situation.verb) ? 'goes on' : ''), form)
    features.push(feature`lately ${late}`, feature`lately ${late} ${is}`, feature`lately ${late} ${det}`)
    features.push(feature`lately ${late} ${situation.after} ${kind}`, feature`lately ${late} ${going}`)
    features.push(feature`lately ${late} ${situation.after} ${going}`)
  }
  if (situation.not === entity) features.push(feature`answered`, feature`answered ${kind}`)
  if (situation.spoken.has(entity.id)) features.push(feature`spoke`, feature`spoke ${is}`)
  const { passage } = situation
  if (passage && isNamedIn(entity, passage))
    features.push(feature`named in the words`, feature`named in the words ${kind}`)
  const topic = entity.mentions[0]!.start < situation.headline
  features.push(feature`topic ${topic} ${form}`, feature`topic ${topic} ${is}`)
  if (alike.length === 1) features.push(feature`only ${is}`)
  return features
}

function nobodys(
  mention: Mention,
  { hand, lately }: Situation,
  { kind, det, head }: What,
  held: boolean,
): Feature[] {
  const says = hand ? 'somebody' : 'nobody'
  return [
    feature`self ${kind}`,
    feature`self ${kind} ${det}`,
    feature`self head ${head}`,
    feature`self held ${held} ${kind}`,
    feature`self held ${held} ${kind} ${det}`,
    feature`self hand ${says}`,
    feature`self hand ${says} ${kind}`,
    feature`self hand ${says} ${det}`,
    feature`self lately ${lately ? lately.kind : '-'} ${kind}`,
    feature`self ${mention.leading} ${mention.governed} ${kind}`,
  ]
}
