import { z } from 'zod'
import type { EntityConflict, EntityList, EntityRow, QuoteRow } from '../../model/library'
import type { EntityAbout, EntityPassages, Followed, Matrix } from '../../model/pictures'
import { asks } from './method'
import { after, id, asker, offset, query, name, entityKind, mention } from './values'

export const entities = {
  list: asks<EntityList>().with(
    z.object({
      query: query.default(''),
      kinds: z.array(entityKind).default([]),
      limit: z.int().positive().max(1_000).default(200),
      /** The last of the page before, and how many marks it had. */
      after: after.extend({ marks: offset }).optional(),
    }),
  ),
  /** One as lists show it; null where nothing in view names it. */
  row: asks<EntityRow | null>().with(z.object({ id })),
  /** What is said of it, by whom, with which figures, beside whom and when. */
  about: asks<EntityAbout>().with(z.object({ id })),
  /** Where it is named, the newest documents first; in a month, in the order of their days, those without one last. */
  passages: asks<EntityPassages>().with(
    z.object({
      id,
      limit: z.int().positive().max(500).default(60),
      month: z
        .string()
        .regex(/^\d{4}-\d{2}$/)
        .optional(),
      /** Where the page before ended. */
      after: z.object({ document: id, start: offset }).optional(),
    }),
  ),
  /** The documents that name both, the newest first. */
  together: asks<{ id: number; title: string }[]>().with(z.object({ id, other: id })),
  /** The notes about it: that link to it, or cite it or words that name it. */
  notes: asks<{ id: number; title: string }[]>().with(z.object({ id })),
  /** Who speaks of whom. */
  matrix: asks<Matrix>().with(
    z.object({
      entity: id.nullable().default(null),
      top: z.int().positive().max(100).default(20),
      asker,
    }),
  ),
  /** What one says of another. */
  spoken: asks<QuoteRow[]>().with(z.object({ speaker: id, of: id })),
  /** How often some are named, month by month. */
  overTime: asks<Followed[]>().with(z.object({ ids: z.array(id).max(40) })),
  rename: asks<EntityConflict | null>().with(z.object({ id, name, mention })),
  changeKind: asks<void>().with(z.object({ id, kind: entityKind, mention })),
  merge: asks<EntityConflict | null>().with(z.object({ from: id, into: id, mention })),
  /** Makes one of its names an entity of its own, and answers which. */
  split: asks<number>().with(z.object({ id, name })),
}
