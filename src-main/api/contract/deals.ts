import { z } from 'zod'
import type { DealList } from '../../model/pictures'
import { asks } from './method'
import { id, speaker } from './values'

const dealKind = z.enum([
  'investment',
  'acquisition',
  'merger',
  'funding',
  'contract',
  'partnership',
  'loan',
  'fine',
  'sale',
  'layoffs',
])

export const deals = {
  list: asks<DealList>().with(
    z.object({ entity: id.nullable().default(null), limit: z.int().positive().max(1_000).default(60) }),
  ),
  correct: asks<void>().with(
    z.object({
      id,
      kind: dealKind.optional(),
      from: speaker.optional(),
      to: speaker.optional(),
    }),
  ),
}
