import { z } from 'zod'
import { dealKinds } from '../../model/extraction'
import type { DealList } from '../../model/pictures'
import { asks } from './method'
import { id, speaker } from './values'

export const deals = {
  list: asks<DealList>().with(
    z.object({ entity: id.nullable().default(null), limit: z.int().positive().max(1_000).default(60) }),
  ),
  correct: asks<void>().with(
    z.object({
      id,
      kind: z.enum(dealKinds).optional(),
      from: speaker.optional(),
      to: speaker.optional(),
    }),
  ),
}
