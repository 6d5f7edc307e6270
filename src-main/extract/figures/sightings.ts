import type { Amount } from './amounts'
import type { Line } from '../tokens'

/** An amount or a ratio with the sentence it stands in. */
export interface Sighting extends Amount {
  line: Line
  ratio: boolean
  /** The other end of its range, that tells what both count. */
  range?: Sighting
}
