import type { FoundEntity } from '../../model/extraction'
import type { Mention } from './mention'
import { phrasesOf, type Phrases } from './phrases'
import type { Reading } from '../reading'
import { appearedBefore, bearersOf, kinBearersOf, personOf, type Appearance, type Stage } from './stage'
import type { Gender } from '../entities/vocabulary'
import { inAny } from '../languages'

const reach = 60
const demonstrativesOfOne = inAny(({ speech }) => speech.demonstrativesOfOne)

/** The appearances before a place, nearest first. */
function* backFrom(stage: Stage, place: number): Generator<Appearance> {
  for (let at = appearedBefore(stage, place) - 1, left = reach; at >= 0 && left > 0; at--, left--)
    yield stage.appearances[at]!
  yield* stage.echoes.slice(-12)
}

// What speaks for an antecedent; tuned on written and news quotes in both languages.
const weights = { near: 2, leading: 1, spoken: 2, lately: 0.5, often: 0.2, known: 0.25 }

type Fits = (entity: FoundEntity) => number

function likeliest(stage: Stage, place: number, lately: FoundEntity | null, fits: Fits): FoundEntity | null {
  let best: FoundEntity | null = null
  let most = -Infinity
  const seen = new Map<string, number>()
  for (const { start, entity, leading, spoken } of backFrom(stage, place)) {
    const fit = entity === stage.not ? -1 : fits(entity)
    if (fit < 0 || start >= place) continue
    const often = seen.get(entity.id) ?? 0
    seen.set(entity.id, often + 1)
    const near = -Math.log2(1 + (place - start) / 80) * weights.near
    const score =
      fit +
      near +
      (leading ? weights.leading : 0) -
      (spoken ? weights.spoken : 0) +
      (entity === lately ? weights.lately : 0) +
      Math.min(often, 3) * weights.often
    if (score > most) [best, most] = [entity, score]
  }
  return best
}

export function byPronoun(
  stage: Stage,
  { pronoun, start }: Mention,
  lately: FoundEntity | null,
): FoundEntity | null {
  if (pronoun === 'male' || pronoun === 'female')
    return likeliest(stage, start, lately, (entity) => agrees(stage, entity, pronoun))
  if (pronoun === 'thing')
    return likeliest(stage, start, lately, ({ kind }) =>
      kind === 'organization' || kind === 'media' ? 1 : -1,
    )
  return null
}

function agrees(stage: Stage, entity: FoundEntity, gender: Gender | null | undefined): number {
  if (entity.kind !== 'person') return -1
  const person = personOf(stage, entity)
  if (!gender) return weights.known
  const other = gender === 'male' ? 'female' : 'male'
  if (person[other] > person[gender]) return -1
  return person[gender] > 0 ? weights.known * 2 : 0
}

export function byDescription(
  stage: Stage,
  reading: Reading,
  mention: Mention,
  lately: FoundEntity | null,
): FoundEntity | null {
  const { head, gender, start } = mention
  if (!head || mention.indefinite || mention.many) return null
  const phrases = phrasesOf(reading.language)
  const determiner = /^\p{L}+/u.exec(reading.text.slice(mention.start, mention.end))?.[0]?.toLowerCase() ?? ''
  const possessive = phrases.possessive.has(determiner)
  const roles = bearersOf(stage, head, start).filter(({ entity }) => entity !== stage.not)
  const held = roles.findLast((role) => role.start < start) ?? roles[0]
  if (held && (!possessive || roles.every(({ entity }) => entity === held.entity))) return held.entity
  const isBody = phrases.bodies.has(head)
  const isOutlet = phrases.outlets.has(head)
  if (isOutlet) return likeliest(stage, start, lately, ({ kind }) => (kind === 'media' ? 1 : -1))
  if (isBody)
    return phrases.official.has(head) || phrases.collective.has(head)
      ? null
      : likeliest(stage, start, lately, (entity) => bodily(stage, entity, head))
  if (possessive) return null
  const kin = kinBearersOf(stage, phrases.kin.get(head), start).findLast(
    (role) => role.start < start && role.entity !== stage.not && agrees(stage, role.entity, gender) >= 0,
  )
  if (kin) return kin.entity
  if (phrases.chiefs.has(head)) {
    const chief = likeliest(stage, start, lately, (entity) => chiefly(stage, phrases, entity, gender))
    if (chief) return chief
  }
  const demonstrative = demonstrativesOfOne.has(determiner)
  if (phrases.anybody.has(head) || demonstrative)
    return likeliest(stage, start, lately, (entity) => agrees(stage, entity, gender))
  return personal(phrases, head) ? (goesOn(stage, lately, gender) ?? nearby(stage, start, gender)) : null
}

/**
 * "la défense", "l'opposition": many are meant, and no one who was named. "la préfecture" is nobody who was named either,
 * unless it is called so.
 */
export function isNobodyNamed(
  stage: Stage,
  { collective, authorities }: Phrases,
  head: string,
  entity: FoundEntity,
): boolean {
  if (collective.has(head) && entity.kind === 'person') return true
  return (collective.has(head) || authorities.has(head)) && !isCalled(stage, entity, head)
}

function isCalled(stage: Stage, { id, name }: FoundEntity, head: string): boolean {
  return (
    name
      .toLowerCase()
      .split(/[\s’']+/)
      .includes(head) || stage.people.get(id)?.roles.has(head) === true
  )
}

/** Who speaks and is called by a noun is taken for a person, unless the noun is known for something else. */
function personal(phrases: Phrases, head: string): boolean {
  return (
    phrases.men.has(head) ||
    phrases.women.has(head) ||
    phrases.names.roles.has(head) ||
    (!phrases.speechless.has(head) && !phrases.collective.has(head) && /^\p{Ll}{4,}$/u.test(head))
  )
}

/** A role that no name was given to is the last speaker's, if that person may have it and had no other. */
function goesOn(
  stage: Stage,
  lately: FoundEntity | null,
  gender: Gender | null | undefined,
): FoundEntity | null {
  if (!lately || lately === stage.not || agrees(stage, lately, gender) < 0) return null
  return lately
}

/** A role just after a name is that person's: "Odile Brancourt n'a pas caché… souffle la déléguée". */
function nearby(stage: Stage, place: number, gender: Gender | null | undefined): FoundEntity | null {
  for (const { start, entity, spoken } of backFrom(stage, place)) {
    if (place - start > 400) return null
    if (!spoken && entity !== stage.not && agrees(stage, entity, gender) >= weights.known) return entity
  }
  return null
}

function chiefly(
  stage: Stage,
  { chiefs }: Phrases,
  entity: FoundEntity,
  gender: Gender | null | undefined,
): number {
  const agreement = agrees(stage, entity, gender)
  if (agreement < 0) return -1
  return [...personOf(stage, entity).roles].some((role) => chiefs.has(role)) ? agreement + 2 : -1
}

function bodily(stage: Stage, entity: FoundEntity, head: string): number {
  if (entity.kind !== 'organization') return -1
  return isCalled(stage, entity, head) ? 4 : 1
}
