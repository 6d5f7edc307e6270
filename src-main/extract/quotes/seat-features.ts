import type { FoundEntity } from '../../model/extraction'
import type { Terms } from './antecedent-terms'
import type { Seen } from './crowd'
import type { Mention } from './mention'
import { feature, type Feature } from '../ranker'
import type { Appearance, Stage } from './stage'
import type { Gender } from '../entities/vocabulary'

/** How many sentences ago an entity was named, and what it did there. */
export function seatFeatures(
  frame: number,
  { last, unspoken, opening }: Seen,
  { form, is }: Terms,
): Feature[] {
  const seen = unspoken ?? last
  const ago = seen.frame > frame ? 'after' : Math.min(frame - seen.frame, 5)
  const opened = opening && opening.frame <= frame ? Math.min(frame - opening.frame, 5) : 'never'
  return [
    feature`ago ${ago} ${is}`,
    feature`ago ${ago} ${seen.seat} ${form}`,
    feature`seat ${seen.seat} ${is}`,
    feature`opened ${opened} ${is}`,
    feature`opened ${opened} ${ago} ${form}`,
  ]
}

// Beside the steps of a distance.
const never = -1
const after = 10

/** How far before a mention somebody appeared, in steps. */
export function farness({ start }: Mention, appearance: Appearance | null): number {
  if (!appearance) return never
  if (appearance.start >= start) return after
  return Math.min(9, Math.round(Math.log2(1 + (start - appearance.start) / 20)))
}

/** How often, roughly. */
export function stepCount(count: number): number {
  return count < 4 ? count : count < 8 ? 4 : 8
}

/** Whether "il" or "she" may be said of an entity, and how surely. */
export function genderFeatures(
  stage: Stage,
  entity: FoundEntity,
  gender: Gender | null,
  { kind }: Terms,
): Feature[] {
  if (entity.kind !== 'person') return [feature`no person ${kind} ${gender ?? '-'}`]
  if (!gender) return [feature`gender of none ${kind}`]
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
  return [feature`gender ${sure}`, feature`gender ${sure} ${kind}`]
}
