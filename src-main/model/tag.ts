import type { Colour } from './annotation'

/** A word of the code book: a path whose parts are parted by "/". */
export interface TagRow {
  id: number
  path: string
  description: string
  colour: Colour | null
  /** An annotation that shows what the tag is for. */
  example: { id: number; words: string } | null
  /** Annotations that bear it, and those that bear it or a tag below it. */
  own: number
  count: number
}

/** What a person calls each colour; a colour without a meaning is left out. */
export type ColourMeanings = Partial<Record<Colour, string>>
