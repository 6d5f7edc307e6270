/** Nouns for those who speak, and for what cannot. */
export interface Roles {
  people: { male: string[]; female: string[] }
  /** Nouns of which one is said for whoever bears another: "l'élue" for a mayor. */
  kin: string[][]
  bodies: string[]
  outlets: string[]
  /** Nouns by which those speak of whom the text tells who they are: a fund or clubs may be any that it names. */
  unnamed: string[]
  /** Nouns for somebody that bodies are called by, too: "son rival". */
  mayBeBodies: string[]
  /** Nouns that only say "this person". */
  anybody: string[]
  /** Nouns for who is at the head of something. */
  chiefs: string[]
  /** Bodies of which there is one in each place, so that the one named last need not be meant. */
  official: string[]
  /** Nouns for many, whom no name stands for. */
  collective: string[]
  /** Nouns for an authority, which is nobody who was named unless it is called so. */
  authorities: string[]
  /** Offices of a state, which nobody holds whom the text calls by the nouns of other lives alone. */
  stateOffices: string[]
  /** Nouns of public life: whoever bears one may hold an office. */
  publicLife: string[]
  /** Nouns for what says something without being somebody. */
  speechless: string[]
}
