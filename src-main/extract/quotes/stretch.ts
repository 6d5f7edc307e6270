import type { Span } from '../../model/span'

/** What stands between two quotation marks, without them. */
export interface Stretch extends Span {
  /** With its marks. */
  outer: Span
  block: number
  parent: Stretch | null
  /** It ends with its block, for want of a closing mark. */
  unclosed: boolean
  /** The speech of the block before goes on in it. */
  continues: boolean
}

/** A stretch whose mark is still open. */
export interface Open {
  mark: string
  at: number
  stretch: Stretch
}
