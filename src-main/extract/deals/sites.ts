import type { FoundDeal, FoundFigure } from '../../model/extraction'
import type { Scene } from './deal-scenes'
import type { Clue } from './deal-words'

/** An amount where a sentence tells it. */
export interface Place {
  scene: Scene
  /** Index of the scene. */
  index: number
  amount: Clue<FoundFigure>
}

/** An amount of money that somebody may give, promise or ask, with the places where a text tells it. */
export interface Site {
  /** Index among the amounts of the text. */
  index: number
  places: Place[]
  /** The deal that the rules read here, if any. */
  ruled: FoundDeal | null
}

// What is told again and again is known from its first tellings.
const mostPlaces = 4

/** The amounts of a text, the same amount told again as one, in the order of their first places. */
export function sitesOf(scenes: Scene[], ruled: FoundDeal[], figures: FoundFigure[]): Site[] {
  const keys = new Map(figures.map((figure) => [figure.id, keyOf(figure)]))
  const byAmount = new Map<string, FoundDeal>()
  for (const deal of ruled) {
    const key = deal.figure && keys.get(deal.figure)
    if (key && !byAmount.has(key)) byAmount.set(key, deal)
  }
  const sites = new Map<string, Site>()
  for (const [index, scene] of scenes.entries()) {
    for (const amount of scene.amounts) {
      const key = keyOf(amount.value)
      const site = sites.get(key) ?? { index: sites.size, places: [], ruled: byAmount.get(key) ?? null }
      if (site.places.length < mostPlaces) site.places.push({ scene, index, amount })
      sites.set(key, site)
    }
  }
  return [...sites.values()]
}

function keyOf({ value, unit }: FoundFigure): string {
  return `${value} ${unit}`
}
