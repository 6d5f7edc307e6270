import type { Span } from '../../model/span'
import type { Mention } from './mention'

/** A verb or phrase of a frame that puts words in a mouth, with whose mouth it is. */
export interface Cue extends Span {
  form: 'finite' | 'participle' | 'other' | 'according'
  /** First and last item, auxiliaries included. */
  from: number
  to: number
  lemma: string
  strong: boolean
  subject: Mention | null
  /** The subject stands behind the verb. */
  inverted: boolean
  /** "described by his agent as": what stands before the verb is spoken of. */
  passive: boolean
}
