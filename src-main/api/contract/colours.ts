import { z } from 'zod'
import type { ColourMeanings } from '../../model/tag'
import { asks } from './method'
import { colour, nothing } from './values'

export const colours = {
  meanings: asks<ColourMeanings>().with(nothing),
  mean: asks<void>().with(z.object({ colour, meaning: z.string().trim().max(200) })),
}
