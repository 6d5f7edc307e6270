import { z } from 'zod'
import type { MarkRef, SameCases } from '../../model/mark'
import { asks } from './method'
import { dealKind, dealStep, id, mark, meant, namedEntity, quoteKind, scope, span, speaker } from './values'

export const markToMake = z.discriminatedUnion('type', [
  z.object({ type: z.literal('quote'), kind: quoteKind, speaker }),
  z.object({ type: z.literal('mention'), entity: namedEntity }),
  z.object({ type: z.literal('figure'), amount: meant }),
  z.object({ type: z.literal('date'), meant }),
  z.object({
    type: z.literal('deal'),
    kind: dealKind,
    from: speaker,
    to: speaker,
    figure: id.nullable(),
    step: dealStep.omit({ start: true, end: true }),
  }),
])

export const marks = {
  make: asks<MarkRef>().with(z.object({ document: id, span, mark: markToMake })),
  move: asks<void>().with(z.object({ mark, span })),
  /** A person has looked and leaves it as it is: it is doubtful no longer, and finding again does not change it. */
  accept: asks<SameCases>().with(z.object({ mark, scope })),
  reject: asks<SameCases>().with(z.object({ mark, scope })),
}
