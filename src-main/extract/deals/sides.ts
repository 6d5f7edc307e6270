/** Who pays, gives or promises, and who receives; null where a sentence names nobody. */
export interface Sides {
  from: string | null
  to: string | null
  /** Whether the sentence itself says that it is for something or somebody without a name: "a plant in Gdansk", "her brother". */
  forThing: boolean
}
