import type { FoundEntity } from '../../model/extraction'
import { firstWhere } from '../../text/first-where'

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
  /** It is what its sentence begins with. */
  opening: boolean
}

/** What a name does in its sentence; behind prepositions, "par X" acts and "de X" owns, and what stands in marks is spoken. */
export type Seat = 'subject' | 'leading' | 'presented' | 'agent' | 'owner' | 'governed' | 'other' | 'spoken'

/** Votes for the gender of an entity, and what it was called. */
export interface Person {
  female: number
  male: number
  roles: Set<string>
}

export interface Role {
  entity: FoundEntity
  start: number
}

/** Who plays in a text, as far as it was read. */
export interface Stage {
  appearances: Appearance[]
  people: Map<string, Person>
  /** By noun: who was called so, with where. */
  roles: Map<string, Role[]>
  /** By entity, the longer words beside its first mentions, once they were asked for. */
  beside: Map<string, string[][]>
  /** Pronouns read so far. */
  echoes: Appearance[]
  /** Who it cannot be: the one just answered. */
  not: FoundEntity | null
  /** Whose life the text tells. */
  life: FoundEntity | null
}

export function personOf(stage: Stage, entity: FoundEntity): Person {
  let person = stage.people.get(entity.id)
  if (!person) stage.people.set(entity.id, (person = { female: 0, male: 0, roles: new Set() }))
  return person
}

// Of those who were called by a noun, so many before a place and behind it are worth a look.
const before = 60
const behind = 20

/** Who was called by a noun, as near to a place as matters; they stand in the order of the text. */
export function bearersOf(stage: Stage, head: string, place: number): Role[] {
  const roles = stage.roles.get(head) ?? []
  if (roles.length <= before + behind) return roles
  const at = firstWhere(roles, ({ start }) => start >= place)
  return roles.slice(Math.max(0, at - before), at + behind)
}

/** Who was called by a noun that a head may be said for, as near to a place as matters. */
export function kinBearersOf(stage: Stage, kin: ReadonlySet<string> | undefined, place: number): Role[] {
  return [...(kin ?? [])].flatMap((word) => bearersOf(stage, word, place)).sort((a, b) => a.start - b.start)
}

/** How many of the appearances stand before a place. */
export function appearedBefore({ appearances }: Stage, place: number): number {
  return firstWhere(appearances, ({ start }) => start >= place)
}
