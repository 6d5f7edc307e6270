import type { ReadingType } from './reading-type'

export const layers = ['entities', 'quotes', 'figures', 'annotations'] as const

export type Layer = (typeof layers)[number]

/** What a person chose for this machine; kept outside any library. */
export interface Settings {
  language: 'system' | 'fr' | 'en'
  theme: 'system' | 'light' | 'dark'
  /** Layers of marks that are hidden in the text. */
  hiddenLayers: Layer[]
  /** Whether single letters act (h highlights …). */
  singleKeys: boolean
  navigatorOpen: boolean
  /** Whether a printed document's page stands beside its text. */
  pageOpen: boolean
  inspectorOpen: boolean
  /** How the words of sources are set. */
  readingType: ReadingType
}
