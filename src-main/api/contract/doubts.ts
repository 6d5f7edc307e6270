import { z } from 'zod'
import type { Doubts } from '../../model/mark'
import { asks } from './method'
import { id, offset, nothing } from './values'

export const doubts = {
  /** What a review of the whole library goes through. */
  list: asks<Doubts>().with(nothing),
  /** Where a review has come to: the next one goes on from there. */
  stopAt: asks<void>().with(z.object({ document: id, start: offset })),
}
