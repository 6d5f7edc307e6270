import { z } from 'zod'
import type { Hit } from '../../model/library'
import type { Timeline } from '../../model/pictures'
import { asks } from './method'
import { id, meant } from './values'

const day = z.string().max(20)

export const dates = {
  timeline: asks<Timeline>().with(
    z.object({ entity: id.nullable().default(null), limit: z.int().positive().max(1_000).default(300) }),
  ),
  /** Where the dates of one of its parts stand: the first of them. */
  places: asks<Hit[]>().with(
    z.object({
      from: day,
      to: day,
      entity: id.nullable().default(null),
      limit: z.int().positive().max(100_000).default(100),
    }),
  ),
  /** `meant` as a person writes it: a year, a month, a day, two of them parted by "/", or in words: "le 3 mars". */
  correct: asks<void>().with(z.object({ id, meant })),
}
