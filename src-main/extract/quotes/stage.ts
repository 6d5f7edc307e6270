import type { FoundEntity } from '../../model/extraction'

/** Where an entity is named, or a pronoun was read as it. */
export interface Appearance {
  start: number
  entity: FoundEntity
  leading: boolean
  /** In quoted words, or inside another's description. */
  spoken: boolean
  /** What it does in its sentence. */
  seat: Seat
  /** The number of its sentence. */
  frame: number
}

/** Subject of a finite verb, first in its clause, after a preposition, anything else, or in quoted words. */
export type Seat = 'subject' | 'leading' | 'governed' | 'other' | 'spoken'

/** Votes for the gender of an entity, and what it was called. */
export interface Person {
  female: number
  male: number
  roles: Set<string>
}

/** Who plays in a text, as far as it was read. */
export interface Stage {
  appearances: Appearance[]
  people: Map<string, Person>
  /** By noun: who was called so, with where. */
  roles: Map<string, { entity: FoundEntity; start: number }[]>
  /** Pronouns read so far. */
  echoes: Appearance[]
  /** Who it cannot be: the one just answered. */
  not: FoundEntity | null
}

export function personOf(stage: Stage, entity: FoundEntity): Person {
  let person = stage.people.get(entity.id)
  if (!person) stage.people.set(entity.id, (person = { female: 0, male: 0, roles: new Set() }))
  return person
}
