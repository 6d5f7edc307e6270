import type { EntityKind } from '../../model/extraction'
import type { Group } from '../entities/aliases'

/** So many numbers are one kind and place, from little to much that speaks for it. */
export const ruleSteps = 4

const kinds: EntityKind[] = ['person', 'organization', 'media', 'place', 'product', 'event']

/**
 * By word, what the rules think it is part of: 0 where nothing, else a number for the kind, the place in the name, and
 * how much speaks for it.
 */
export function ruledOver(words: number, groups: Group[]): Uint8Array {
  const ruled = new Uint8Array(words)
  for (const { kind, weight, names } of groups) {
    const base =
      ruleSteps * (1 + 4 * kinds.indexOf(kind)) + (weight >= 5 ? 3 : weight >= 3 ? 2 : weight >= 1 ? 1 : 0)
    for (const { first, last } of names) {
      if (first === last) ruled[first] = base
      else {
        ruled[first] = base + ruleSteps
        ruled.fill(base + 2 * ruleSteps, first + 1, last)
        ruled[last] = base + 3 * ruleSteps
      }
    }
  }
  return ruled
}
