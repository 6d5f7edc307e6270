import { colours, type Colour } from '../model/annotation'
import { colourWords } from '../model/colour-words'
import { namesOf, type Names } from '../text/naming'
import { changesOf } from './changes'
import { colourMeaningsIn } from './colour-meanings'
import { perStore } from './per-store'
import type { Store } from './store'

/** What colours are called in either language, and what a person means by them; ids are their places in the palette. */
export function colourNamesIn(store: Store): Names {
  return known(store)()
}

/** What one may type of colours: what a person means by them, then what the interface calls them. */
export function colourOffersIn(store: Store, language: 'fr' | 'en'): Names {
  return namesOf([...meant(store), ...colourWords.map((each, id) => ({ id, name: each[language] }))])
}

/** The colour that a name found in either stands for. */
export const colourAt = ({ id }: { id: number }): Colour => colours[id]!

const meant = (store: Store) =>
  Object.entries(colourMeaningsIn(store).all()).map(([colour, name]) => ({
    // The keys are the colours.
    id: colours.indexOf(colour as Colour),
    name,
  }))

const known = perStore((store) => {
  let changes = ''
  let names = namesOf([])
  return () => {
    const now = changesOf(store)
    if (now === changes) return names
    const spelt = colourWords.flatMap(({ fr, en, also = [] }, id) =>
      [...new Set([fr, en, ...also])].map((name) => ({ id, name })),
    )
    names = namesOf([...meant(store), ...spelt])
    changes = now
    return names
  }
})
