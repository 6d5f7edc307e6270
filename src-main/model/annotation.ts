import type { Locator } from './library'
import type { Span } from './span'

export const colours = ['yellow', 'orange', 'red', 'pink', 'purple', 'blue', 'green', 'grey'] as const

export type Colour = (typeof colours)[number]

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
  locator: Locator
  createdAt: string
  changedAt: string
}
