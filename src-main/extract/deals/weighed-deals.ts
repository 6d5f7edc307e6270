import type { DealKind, FoundDeal, FoundEntity, FoundFigure } from '../../model/extraction'
import type { DealJudges } from './deal-judges'
import type { Scene } from './deal-scenes'
import type { Weight } from './deal-weights'
import { castOf, type Cast, type Pair } from './side-cast'
import { sidesFor, type Side } from './side-features'
import { siteFeatures } from './site-features'
import { sitesOf, type Site } from './sites'

interface Known {
  scenes: Scene[]
  entities: FoundEntity[]
  figures: FoundFigure[]
  weights: Map<string, Weight>
}

/** The deals that the rules read, weighed again amount by amount by what was learned from marked texts. */
export function weighed(ruled: FoundDeal[], known: Known, judges: DealJudges): FoundDeal[] {
  const { scenes, entities, figures, weights } = known
  const sites = sitesOf(scenes, ruled, figures)
  const cast = castOf(
    scenes,
    entities,
    [...weights.keys()],
    sites.map((site) => site.ruled),
  )
  const weighedOnes = new Set(sites.map((site) => site.ruled))
  const rest = ruled.filter((deal) => !weighedOnes.has(deal))
  const read = sites.flatMap((site) => dealAt(site, cast, judges) ?? [])
  return [...read, ...rest].sort((a, b) => a.history[0]!.start - b.history[0]!.start)
}

// An amount that is as likely nobody's as somebody's is looked at: a deal too many is sooner seen than one too few.
const likely = 0.4

function dealAt(site: Site, cast: Cast, judges: DealJudges): FoundDeal | null {
  const around = siteFeatures(site, cast.scenes)
  const dealt = judges.dealt(around, site)
  if (dealt < likely) return null
  const sides = sidesFor(site, cast)
  const { pair, share } = likeliest(sides, judges.side('from', sides, site), judges.side('to', sides, site))
  if (pair.from === null && pair.to === null) return null
  const { status, sure } = judges.status(around, site)
  const { scene, amount } = site.places[0]!
  const { start, end } = amount.value
  const step = { status, date: null, source: scene.source, start, end }
  const { ruled } = site
  const last = ruled?.history.at(-1)
  const history = !last
    ? [step]
    : last.status === status
      ? ruled!.history
      : [...ruled!.history, { ...last, status }]
  const told = ruled ?? { id: '', kind: kindOf(scene), figure: amount.value.id }
  return { ...told, ...pair, status, history, sure: dealt * share * sure }
}

function kindOf({ verbs, nouns }: Scene): DealKind {
  return verbs[0]?.value.kind ?? nouns[0]?.value ?? 'contract'
}

/** The likeliest two of those who may give and take; nobody deals with himself. */
function likeliest(sides: Side[], gives: number[], takes: number[]): { pair: Pair; share: number } {
  let pair: Pair = { from: null, to: null }
  let share = -1
  for (const [i, giver] of sides.entries()) {
    for (const [j, taker] of sides.entries()) {
      const both = gives[i]! * takes[j]!
      if (both <= share || (giver.id !== null && giver.id === taker.id)) continue
      share = both
      pair = { from: giver.id, to: taker.id }
    }
  }
  return { pair, share }
}
