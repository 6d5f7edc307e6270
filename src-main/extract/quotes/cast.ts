import type { FoundEntity } from '../../model/extraction'
import { antecedentsOf, type Situation } from './antecedent-features'
import { byDescription, byPronoun } from './antecedents'
import type { Frame } from './frames'
import type { Antecedent } from './judges'
import { lowerOf, type Mention } from './mention'
import { phrasesOf } from './phrases'
import type { Reading } from '../reading'
import { personOf, type Stage } from './stage'
import { genderOfFirstName } from '../entities/vocabulary'

/** Who plays in a text: what is known of each entity that pronouns and descriptions can agree with. */
export interface Cast {
  /** The entity of a mention as one reads it there, or null where the text names nobody. */
  resolve(mention: Mention, lately: FoundEntity | null, not?: FoundEntity | null): FoundEntity | null
  /** Everybody a mention may be, with what speaks for each. */
  antecedents(mention: Mention, situation: Situation): Antecedent[]
  /** A pronoun was read as this entity: it is present there as if named. */
  echo(start: number, entity: FoundEntity): void
}

export function castOf(
  reading: Reading,
  entities: FoundEntity[],
  scenes: { frame: Frame; mentions: Mention[] }[],
): Cast {
  const stage: Stage = { appearances: [], people: new Map(), roles: new Map(), echoes: [], not: null }
  const leading = new Map<number, boolean>()
  for (const { frame, mentions } of scenes)
    for (const mention of mentions) noteMention(stage, frame, mention, leading)
  for (const entity of entities) noteEntity(stage, reading, entity, leading)
  stage.appearances.sort((a, b) => a.start - b.start)
  return {
    resolve(mention, lately, not = null) {
      if (mention.entity) return mention.entity
      stage.not = not
      if (mention.form === 'pronoun') return byPronoun(stage, mention, lately)
      return byDescription(stage, reading, mention, lately)
    },
    antecedents: (mention, situation) => antecedentsOf(stage, mention, situation),
    echo(start, entity) {
      stage.echoes.push({ start, entity, leading: true, spoken: false })
    },
  }
}

function noteMention(stage: Stage, frame: Frame, mention: Mention, leading: Map<number, boolean>): void {
  if (!mention.entity) return
  leading.set(mention.start, mention.leading && !mention.governed)
  const { phrases } = frame
  const person = personOf(stage, mention.entity)
  const body = phrases.bodies.has(mention.head ?? '') || phrases.outlets.has(mention.head ?? '')
  if (mention.head && mention.entity.kind === 'person' && !body) {
    if (mention.gender) person[mention.gender] += 2
    noteRole(stage, mention.entity, mention.head, mention.start)
  }
  noteApposition(stage, frame, mention, mention.entity)
}

/** "Béatrice Lormond, directrice générale de …": what follows the name is what it is called. */
function noteApposition(
  stage: Stage,
  { items, phrases }: Frame,
  mention: Mention,
  entity: FoundEntity,
): void {
  if (lowerOf(items[mention.to + 1]) !== ',') return
  for (let at = mention.to + 2; at < mention.to + 7 && at < items.length; at++) {
    const item = items[at]!
    const word = lowerOf(item)
    if (
      item.kind === 'passage' ||
      item.kind === 'mark' ||
      phrases.of.has(word) ||
      phrases.contracted.has(word)
    )
      return
    if (phrases.pronouns.has(word) || (phrases.prepositions.has(word) && at > mention.to + 2)) return
    const isRole =
      phrases.men.has(word) ||
      phrases.women.has(word) ||
      phrases.bodies.has(word) ||
      phrases.outlets.has(word) ||
      phrases.names.roles.has(word)
    if (!isRole) continue
    noteRole(stage, entity, word, mention.start)
    if (phrases.men.has(word) !== phrases.women.has(word))
      personOf(stage, entity)[phrases.women.has(word) ? 'female' : 'male'] += 1
  }
}

function noteRole(stage: Stage, entity: FoundEntity, role: string, start: number): void {
  personOf(stage, entity).roles.add(role)
  const there = stage.roles.get(role)
  if (there) there.push({ entity, start })
  else stage.roles.set(role, [{ entity, start }])
}

function noteEntity(
  stage: Stage,
  reading: Reading,
  entity: FoundEntity,
  leading: Map<number, boolean>,
): void {
  const { names } = phrasesOf(reading.language)
  const person = personOf(stage, entity)
  const first = genderOfFirstName(entity.name.split(/\s+/)[0]!)
  if (first) person[first] += 2
  for (const { start } of entity.mentions) {
    const title = /(\p{L}+)\.?\s$/u
      .exec(reading.text.slice(Math.max(0, start - 12), start))?.[1]
      ?.toLowerCase()
    const gender = title ? names.titles.get(title) : null
    if (gender) person[gender] += 5
    stage.appearances.push({
      start,
      entity,
      leading: leading.get(start) ?? false,
      spoken: !leading.has(start),
    })
  }
}
