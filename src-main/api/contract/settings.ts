import { z } from 'zod'
import { type Settings, layers } from '../../model/settings'
import { asks } from './method'
import { nothing } from './values'

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
    }),
  ),
}
