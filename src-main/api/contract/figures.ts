import { z } from 'zod'
import { asks } from './method'
import { id, meant, speaker } from './values'

export const figures = {
  /** `amount` as a person writes it: "25 milliards d’euros", "12 %", a number alone; `of` is what it is said of. */
  correct: asks<void>().with(
    z
      .object({ id, amount: meant.optional(), of: speaker.optional() })
      .refine(({ amount, of }) => amount !== undefined || of !== undefined),
  ),
}
