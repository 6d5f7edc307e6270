import { actsBehind } from './acting'
import { firstWhere } from '../../text/first-where'
import type { FoundEntity } from '../../model/extraction'
import { antecedentsOf, type Situation } from './antecedent-features'
import { byDescription, byPronoun } from './antecedents'
import type { Frame } from './frames'
import type { Cue } from './cue'
import type { Antecedent } from './judges'
import { isRole } from './item-roles'
import { lowerOf, type Mention } from './mention'
import { phrasesOf } from './phrases'
import { lifeOf } from '../lives'
import { isMember } from '../entities/names'
import type { Reading } from '../reading'
import { appearedBefore, personOf, type Seat, type Stage } from './stage'
import { genderOfFirstName, type Gender } from '../entities/vocabulary'
import { inAny, languages } from '../languages'
import { judgmentWords } from '../languages/judgments'

/** Who plays in a text: what is known of each entity that pronouns and descriptions can agree with. */
export interface Cast {
  /** The entity of a mention as one reads it there, or null where the text names nobody. */
  resolve(mention: Mention, lately: FoundEntity | null, not?: FoundEntity | null): FoundEntity | null
  /** Everybody a mention may be, with what speaks for each. */
  antecedents(mention: Mention, situation: Omit<Situation, 'frame'>): Antecedent[]
  /** Somewhere the text calls this entity by the noun of a description. */
  bears(entity: FoundEntity, head: string): boolean
  /** Who alone the text calls by a noun before a place, where it calls anybody so. */
  soleBearer(head: string, place: number): FoundEntity | null
  /** Somewhere the text calls this entity by nouns, and all of them are others than these. */
  isCalledOtherwise(entity: FoundEntity, nouns: ReadonlySet<string>): boolean
  /** Somebody is named between two places, outside of quoted words. */
  isNamedBetween(from: number, to: number): boolean
  /** A pronoun was read as this entity: it is present there as if named. */
  echo(start: number, entity: FoundEntity): void
  /** Someone whose words are told was called "elle" or "il", as sure as it is, from 0 to 1, that this person was meant. */
  called(entity: FoundEntity, gender: Gender, sure: number): void
}

export function castOf(
  reading: Reading,
  entities: FoundEntity[],
  scenes: { frame: Frame; mentions: Mention[]; cues: Cue[] }[],
): Cast {
  const stage: Stage = {
    appearances: [],
    people: new Map(),
    roles: new Map(),
    beside: new Map(),
    echoes: [],
    not: null,
    life: lifeOf(reading, entities),
  }
  const seats = new Map<number, Seated>()
  scenes.forEach(({ frame, mentions, cues }, index) => {
    for (const mention of mentions) {
      if (!mention.entity) continue
      const voiced = looksThrough(frame, mention, cues)
      const leading = voiced || (mention.leading && !mention.governed)
      const opening =
        mentions.find(
          (other) => (other === mention && voiced) || (!other.governed && other.pronoun !== 'relative'),
        ) === mention
      const seat = voiced ? 'subject' : seatOf(frame, mention, cues)
      seats.set(mention.start, { leading, seat, frame: index, opening })
      noteMention(stage, frame, mention, mention.entity)
    }
  })
  const starts = scenes.map(({ frame }) => frame.start)
  const frameAt = (start: number): number => Math.max(0, firstWhere(starts, (each) => each > start) - 1)
  for (const entity of entities) noteEntity(stage, reading, entity, seats, frameAt)
  stage.appearances.sort((a, b) => a.start - b.start)
  for (const roles of stage.roles.values()) roles.sort((a, b) => a.start - b.start)
  return {
    resolve(mention, lately, not = null) {
      if (mention.entity) return mention.entity
      stage.not = not
      if (mention.form === 'pronoun') return byPronoun(stage, mention, lately)
      return byDescription(stage, reading, mention, lately)
    },
    antecedents: (mention, situation) =>
      antecedentsOf(stage, mention, { ...situation, frame: frameAt(mention.start) }),
    bears: (entity, head) => stage.people.get(entity.id)?.roles.has(head) ?? false,
    soleBearer(head, place) {
      const bearers = new Set((stage.roles.get(head) ?? []).map(({ entity }) => entity))
      const [first] = stage.roles.get(head) ?? []
      return bearers.size === 1 && first!.start < place ? first!.entity : null
    },
    isCalledOtherwise(entity, nouns) {
      const roles = stage.people.get(entity.id)?.roles
      return !!roles?.size && ![...roles].some((role) => nouns.has(role))
    },
    isNamedBetween(from, to) {
      const { appearances } = stage
      return appearances
        .slice(appearedBefore(stage, from), appearedBefore(stage, to))
        .some(({ entity, spoken }) => entity.kind === 'person' && !spoken)
    },
    echo(start, entity) {
      stage.echoes.push({
        start,
        entity,
        leading: true,
        spoken: false,
        seat: 'subject',
        frame: frameAt(start),
        opening: true,
      })
    },
    called(entity, gender, sure) {
      const person = personOf(stage, entity)
      if (entity.kind === 'person' && (sure >= surelyCalled || person.male !== person.female))
        person[gender] += 1
    },
  }
}

// That much, the pronoun tells whether somebody of whom nothing tells it is a man or a woman.
const surelyCalled = 0.96

interface Seated {
  leading: boolean
  seat: Seat
  frame: number
  opening: boolean
}

const eyes = inAny(({ speech }) => speech.eyes)
const agents = inAny(({ speech }) => speech.agents)

/** "Selon X, …", "Pour X, l'absence de … est …": through whose eyes a sentence looks stands where its subject would. */
function looksThrough({ items }: Frame, mention: Mention, cues: Cue[]): boolean {
  if (cues.some(({ form, subject }) => form === 'according' && subject === mention)) return true
  if (mention.from !== 1 || mention.entity?.kind !== 'person') return false
  return eyes.has(lowerOf(items[0])) && lowerOf(items[mention.to + 1]) === ','
}

function seatOf(frame: Frame, mention: Mention, cues: Cue[]): Seat {
  const { items, phrases } = frame
  const before = lowerOf(items[mention.from - 1])
  if (mention.governed) return agents.has(before) ? 'agent' : phrases.of.has(before) ? 'owner' : 'governed'
  if (cues.some(({ subject }) => subject === mention) || actsBehind(frame, mention)) return 'subject'
  // "Her supervisor is Margit Hartnell. She says …"
  if (phrases.be.has(before)) return 'presented'
  return mention.leading ? 'leading' : 'other'
}

function noteMention(stage: Stage, frame: Frame, mention: Mention, entity: FoundEntity): void {
  const { phrases } = frame
  const person = personOf(stage, entity)
  const body = phrases.bodies.has(mention.head ?? '') || phrases.outlets.has(mention.head ?? '')
  if (mention.head && entity.kind === 'person' && !body) {
    if (mention.gender) person[mention.gender] += 2
    noteRole(stage, entity, mention.head, mention.start)
  }
  if (mention.head && entity.kind !== 'person' && body) noteRole(stage, entity, mention.head, mention.start)
  if (entity.kind === 'person')
    for (const people of peopleBefore(frame, mention)) noteBearer(stage, entity, people, mention.start)
  noteApposition(stage, frame, mention, entity)
}

/** "la Néerlandaise Joke van Heusden", "the American ambassador, Judith Lorimer": words with capitals before the name tell of what people somebody is. */
function peopleBefore({ items }: Frame, { from, start }: Mention): string[] {
  const name = items.findIndex((item) => item.start === start)
  return items
    .slice(Math.max(0, from - 1), Math.max(0, name))
    .filter((item) => item.kind === 'word' && /^\p{Lu}\p{Ll}{3}/u.test(item.text))
    .map(lowerOf)
}

/** "Béatrice Lormond, directrice générale de …": what follows the name is what it is called. */
function noteApposition(stage: Stage, frame: Frame, mention: Mention, entity: FoundEntity): void {
  const { items, phrases } = frame
  if (lowerOf(items[mention.to + 1]) !== ',') return
  const from = mention.to + 2
  const roles = apposedRoles(frame, from)
  for (const role of roles) {
    noteRole(stage, entity, role, mention.start)
    if (phrases.men.has(role) !== phrases.women.has(role))
      personOf(stage, entity)[phrases.women.has(role) ? 'female' : 'male'] += 1
  }
  const noun = roles.length || entity.kind !== 'person' ? null : apposedNoun(frame, from)
  if (noun) noteRole(stage, entity, noun, mention.start)
}

/** The known roles among the first words behind a name. */
function apposedRoles({ items, phrases }: Frame, from: number): string[] {
  const roles: string[] = []
  for (let at = from; at < from + 5 && at < items.length; at++) {
    const { kind } = items[at]!
    const word = lowerOf(items[at]).replace(/^ex-/, '')
    if (kind === 'passage' || kind === 'mark' || phrases.of.has(word) || phrases.contracted.has(word)) break
    if (phrases.pronouns.has(word) || (phrases.prepositions.has(word) && at > from)) break
    if (isRole(phrases, word)) roles.push(word)
  }
  return roles
}

/** "Ephraim Katz, a longtime dowser who …", "Max Lunel, un ancien dresseur de …": the noun behind an article, known or not. */
function apposedNoun({ items, phrases }: Frame, from: number): string | null {
  const article = lowerOf(items[from])
  if (!phrases.indefinite.has(article) && !phrases.definite.has(article)) return null
  let noun: string | null = null
  for (let at = from + 1; at < from + 5 && at < items.length; at++) {
    const item = items[at]!
    const word = lowerOf(item)
    const ends =
      item.kind !== 'word' ||
      !/^\p{Ll}{3,}/u.test(item.text) ||
      phrases.pronouns.has(word) ||
      phrases.relatives.has(word) ||
      phrases.prepositions.has(word) ||
      phrases.conjunctions.has(word) ||
      phrases.of.has(word)
    if (ends) break
    if (phrases.adjectives.has(word)) continue
    noun = word
    // French says the noun first.
    if (phrases.code === 'fr') break
  }
  return noun
}

function noteRole(stage: Stage, entity: FoundEntity, role: string, start: number): void {
  personOf(stage, entity).roles.add(role)
  noteBearer(stage, entity, role, start)
}

function noteBearer(stage: Stage, entity: FoundEntity, role: string, start: number): void {
  const there = stage.roles.get(role)
  if (there) there.push({ entity, start })
  else stage.roles.set(role, [{ entity, start }])
}

/** "Coun Pam Ackrill", "Pr Anne Le Goff": a first name stands before the last word, behind what no list knows. */
function genderOfName(name: string): Gender | null {
  const words = name.split(/\s+/)
  const firsts = words.length > 2 ? words.slice(0, -1) : words.slice(0, 1)
  return firsts.reduce<Gender | null>((found, word) => found ?? genderOfFirstName(word), null)
}

/** Whether the name at a place is that of who wrote the text. */
function isAuthor({ text }: Reading, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  return languages.some(({ press }) => press.author.test(before))
}

function noteEntity(
  stage: Stage,
  reading: Reading,
  entity: FoundEntity,
  seats: Map<number, Seated>,
  frameAt: (start: number) => number,
): void {
  const { names, kin } = phrasesOf(reading.language)
  const person = personOf(stage, entity)
  const first = genderOfName(entity.name)
  if (first) person[first] += 2
  for (const { start, end } of entity.mentions) {
    // Who wrote the text is nobody it speaks of.
    if (isAuthor(reading, start)) continue
    const before = /(\p{L}+)\.?\s$/u.exec(reading.text.slice(Math.max(0, start - 12), start))?.[1]
    const title = before && !isMember(before, entity.name) ? before.toLowerCase() : undefined
    const gender = title ? names.titles.get(title) : null
    if (gender) person[gender] += 5
    // "Capt. Howard Nakai" is "the captain", "Me Odile Brun" is "l'avocate".
    if (title && entity.kind === 'person' && kin.has(title)) noteRole(stage, entity, title, start)
    const party = judgmentWords.party.exec(reading.text.slice(end, end + 30))?.[1]
    if (party) noteRole(stage, entity, party.toLowerCase(), start)
    const seated = seats.get(start)
    stage.appearances.push({
      start,
      entity,
      leading: seated?.leading ?? false,
      spoken: !seated,
      seat: seated?.seat ?? 'spoken',
      frame: seated?.frame ?? frameAt(start),
      opening: seated?.opening ?? false,
    })
  }
}
