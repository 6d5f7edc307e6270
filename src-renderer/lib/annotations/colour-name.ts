import type { Colour } from '../../../src-main/model/annotation'
import type { ColourMeanings } from '../../../src-main/model/tag'
import { m } from '../../../messages.compiled/messages.js'

/** A colour by name, with what it means in this library. */
export function colourName(colour: Colour, meanings: ColourMeanings): string {
  const name = m[`read_colour_${colour}`]()
  const meaning = meanings[colour]
  return meaning ? m.annotations_colour_means({ name, meaning }) : name
}
