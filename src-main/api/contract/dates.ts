import { z } from 'zod'
import type { Timeline } from '../../model/pictures'
import { asks } from './method'
import { id } from './values'

export const dates = {
  timeline: asks<Timeline>().with(
    z.object({ entity: id.nullable().default(null), limit: z.int().positive().max(1_000).default(300) }),
  ),
  /** `meant` as a person writes it: a year, a month, a day, or two of them parted by "/". */
  correct: asks<void>().with(z.object({ id, meant: z.string().trim().max(50) })),
}
