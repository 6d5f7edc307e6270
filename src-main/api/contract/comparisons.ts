import { z } from 'zod'
import type { Comparison, ComparisonRow } from '../../model/comparison'
import { asks } from './method'
import { id, name, nothing } from './values'

export const comparisons = {
  list: asks<ComparisonRow[]>().with(nothing),
  quotes: asks<number[]>().with(z.object({ id })),
  compare: asks<Comparison>().with(z.object({ quotes: z.array(id) })),
  make: asks<ComparisonRow>().with(z.object({ name, quotes: z.array(id) })),
  change: asks<void>().with(z.object({ id, name: name.optional(), quotes: z.array(id).optional() })),
  remove: asks<void>().with(z.object({ id })),
}
