import { z } from 'zod'
import type { Hit } from '../../model/library'
import type { QueryReading } from '../../model/query'
import { asks } from './method'
import { id, offset, query, asker } from './values'

const hitKind = z.enum(['quote', 'passage', 'note', 'entity', 'document', 'annotation'])

export const search = {
  find: asks<Hit[]>().with(
    z.object({
      query,
      kinds: z.array(hitKind).default([]),
      limit: z.int().positive().max(1_000).default(20),
      /** The last hit of the page before. */
      after: z.object({ kind: hitKind, id }).optional(),
      asker,
    }),
  ),
  /** The filters in what is being typed, and what may go on where the caret stands. */
  read: asks<QueryReading>().with(
    z.object({ query, caret: offset, language: z.enum(['fr', 'en']).default('en'), asker }),
  ),
}
