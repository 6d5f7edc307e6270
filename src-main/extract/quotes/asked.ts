import type { Mention } from './mention'
import type { Attribution, Floor, Scene } from './scene'

/** A passage and all that may tell who said it. */
export interface Asked {
  scene: Scene
  /** The index of the passage among the items of its frame. */
  k: number
  text: string
  floor: Floor | null
  /** What the hand-written rules say. */
  hand: Attribution | null
  title: boolean
  /** Who spoke with the floor's mention. */
  spoken: ReadonlySet<string>
}

/** Where a candidate stands: how many sentences from the passage, and whether in the same paragraph. */
export interface Placed {
  mention: Mention
  /** Null for a speaker of long before. */
  scene: Scene | null
  away: number
  title: boolean
}
