import type { Locator } from './locator'
import type { Span } from './span'

export const colours = ['yellow', 'orange', 'red', 'pink', 'purple', 'blue', 'green', 'grey'] as const

export type Colour = (typeof colours)[number]

/** How a file draws what a person marked in it with another program. */
export type FileMark = 'highlight' | 'underline' | 'strike-out' | 'squiggle' | 'comment'

/** What a person marked in the file itself, at the words it stands on. */
export interface FileAnnotation extends Span {
  madeAs: FileMark
  colour: Colour
  comment: string
  author: string | null
  /** ISO 8601, where the file says so. */
  createdAt: string | null
  changedAt: string | null
}

/** A person's own mark on a span: the target of a W3C Web Annotation with quote and position selectors. */
export interface Annotation extends Span {
  id: number
  document: number
  documentTitle: string
  words: string
  prefix: string
  suffix: string
  colour: Colour
  comment: string
  tags: string[]
  /** How the file draws it, where it came with the file; null where it was made here. */
  madeAs: FileMark | null
  /** Who made it with another program, as the file says. */
  author: string | null
  locator: Locator
  createdAt: string
  changedAt: string
}
