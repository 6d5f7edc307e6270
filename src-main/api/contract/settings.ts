import { z } from 'zod'
import { readingFonts, readingSteps } from '../../model/reading-type'
import { type Settings, layers } from '../../model/settings'
import { asks } from './method'
import { nothing } from './values'

const step = (steps: readonly number[]) => z.number().refine((value) => steps.includes(value))

/** How the words of sources are set, each in one of its steps. */
export const readingType = z.object({
  font: z.enum(readingFonts),
  size: step(readingSteps.size),
  line: step(readingSteps.line),
  width: step(readingSteps.width),
})

export const settings = {
  get: asks<Settings & { locale: string }>().with(nothing),
  change: asks<Settings & { locale: string }>().with(
    z.object({
      language: z.enum(['system', 'fr', 'en']).optional(),
      theme: z.enum(['system', 'light', 'dark']).optional(),
      hiddenLayers: z.array(z.enum(layers)).optional(),
      singleKeys: z.boolean().optional(),
      navigatorOpen: z.boolean().optional(),
      pageOpen: z.boolean().optional(),
      inspectorOpen: z.boolean().optional(),
      readingType: readingType.optional(),
    }),
  ),
}
