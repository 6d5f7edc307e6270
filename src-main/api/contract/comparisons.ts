import { z } from 'zod'
import type { Comparison, ComparisonRow, Remark } from '../../model/comparison'
import { asks } from './method'
import { id, name, nothing } from './values'

export const comparisons = {
  list: asks<ComparisonRow[]>().with(nothing),
  quotes: asks<number[]>().with(z.object({ id })),
  compare: asks<Comparison>().with(z.object({ quotes: z.array(id) })),
  make: asks<ComparisonRow>().with(z.object({ name, quotes: z.array(id) })),
  change: asks<void>().with(z.object({ id, name: name.optional(), quotes: z.array(id).optional() })),
  remarks: asks<Remark[]>().with(z.object({ id })),
  /** On one quote, or on two; without words, the remark is taken away. */
  remark: asks<void>().with(
    z.object({ id, quote: id, other: id.nullable(), words: z.string().trim().max(20_000) }),
  ),
  duplicate: asks<ComparisonRow>().with(z.object({ id, name })),
  remove: asks<void>().with(z.object({ id })),
}
