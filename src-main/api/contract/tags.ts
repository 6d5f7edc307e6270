import { z } from 'zod'
import type { TagRow } from '../../model/tag'
import { asks } from './method'
import { id, colour, tag, nothing } from './values'

export const tags = {
  /** The code book, in the order of the paths. */
  list: asks<TagRow[]>().with(nothing),
  make: asks<void>().with(z.object({ path: tag })),
  change: asks<void>().with(
    z.object({
      id,
      description: z.string().max(10_000).optional(),
      colour: colour.nullable().optional(),
      example: id.nullable().optional(),
    }),
  ),
  /** Moves it with all below it; where a tag bears the new path, the two become one. */
  rename: asks<void>().with(z.object({ id, path: tag })),
  /** With all below it; annotations stay, without it. */
  remove: asks<void>().with(z.object({ id })),
}
