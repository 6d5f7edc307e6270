import { z } from 'zod'
import type { DealList, ToldScale } from '../../model/pictures'
import { asks } from './method'
import { dealKind, dealStep, id, speaker } from './values'

export const deals = {
  list: asks<DealList>().with(
    z.object({ entity: id.nullable().default(null), limit: z.int().positive().max(1_000).default(60) }),
  ),
  /** Figures of the same thing side by side: of an entity, between the sides of one deal, or of all deals. */
  scales: asks<ToldScale[]>().with(
    z.object({ entity: id.nullable().default(null), deal: id.nullable().default(null) }),
  ),
  correct: asks<void>().with(
    z.object({
      id,
      kind: dealKind.optional(),
      from: speaker.optional(),
      to: speaker.optional(),
      figure: id.nullable().optional(),
      /** All of its course, in the order of time. */
      history: z.array(dealStep).min(1).max(100).optional(),
    }),
  ),
}
