import type { Colour } from '../model/annotation'
import type { ColourMeanings } from '../model/tag'
import { perStore } from './per-store'

/** What a person means by a colour, in the whole library. */
export const colourMeaningsIn = perStore(({ db }) => {
  const list = db.prepare<[], { colour: Colour; meaning: string }>(
    'SELECT colour, meaning FROM colour_meanings',
  )
  const set = db.prepare<[Colour, string]>(
    `INSERT INTO colour_meanings (colour, meaning) VALUES (?, ?)
     ON CONFLICT (colour) DO UPDATE SET meaning = excluded.meaning`,
  )
  const forget = db.prepare<[Colour]>('DELETE FROM colour_meanings WHERE colour = ?')
  return {
    all: (): ColourMeanings => Object.fromEntries(list.all().map(({ colour, meaning }) => [colour, meaning])),
    /** An empty meaning takes it away. */
    set: (colour: Colour, meaning: string) => void (meaning ? set.run(colour, meaning) : forget.run(colour)),
  }
})
