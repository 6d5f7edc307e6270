import type { FoundDeal, FoundDealStatus } from '../../model/extraction'
import { settled, statusesAt } from './deal-history'
import { fitting, governing, nounStatus, statesOf, statusesOf, statusOf } from './deal-statuses'
import type { Scene } from './deal-scenes'
import { takeOver, turn, type Open } from './deal-turns'
import { cluesAt } from './scene-words'
import type { Pair } from './side-cast'
import type { Place, Site } from './sites'

/** An amount with the two that it goes between. */
export interface Dealt {
  site: Site
  pair: Pair
}

interface Told {
  scenes: Scene[]
  /** Deals without an amount, to which a sentence may come back, too: "She denied the layoffs." */
  others: FoundDeal[]
  /** When each date of the text is. */
  days: Map<string, string>
}

/** How each deal went on, as the sentences that tell its amount and those that come back to it say. */
export function coursesOf(dealt: Dealt[], { scenes, others, days }: Told): Map<Site, FoundDealStatus[]> {
  const byScene = new Map<number, (Dealt & { place: Place })[]>()
  for (const one of dealt)
    for (const place of one.site.places) {
      const there = byScene.get(place.index) ?? []
      byScene.set(place.index, there)
      there.push({ ...one, place })
    }
  const waiting = [...others].sort((a, b) => a.history[0]!.start - b.history[0]!.start)
  const open: Open[] = []
  const bySite = new Map<Site, Open>()
  for (const [index, scene] of scenes.entries()) {
    const here = byScene.get(index) ?? []
    for (const one of here) enter(open, bySite, one)
    let tells = here.length > 0
    while (waiting[0] && waiting[0].history[0]!.start < scene.end) {
      const deal = waiting.shift()!
      open.push(opened({ ...deal, history: [...deal.history] }, scene, index))
      tells = true
    }
    if (!tells) turn(open, scene, index)
    takeOver(open)
  }
  return new Map([...bySite].map(([site, { deal }]) => [site, settled(deal, days).history]))
}

function opened(deal: FoundDeal, scene: Scene, index: number, value: number | null = null): Open {
  const { block } = scene.line
  return { deal, value, block, scene: index, sure: true, near: false, latter: false, tendered: false }
}

function enter(open: Open[], bySite: Map<Site, Open>, { site, pair, place }: Dealt & { place: Place }): void {
  const { scene, index, amount } = place
  const { verb = null, noun = null } = cluesAt(place)
  const kind = site.ruled?.kind ?? verb?.value.kind ?? noun?.value ?? 'contract'
  const statuses = statusesOf(
    statesOf(scene, amount, verb).filter(fitting(kind)),
    statusOf(scene, governing(scene, verb)) ?? nounStatus(scene, noun),
    verb ?? noun ?? amount,
  )
  const history = statusesAt(statuses, scene)
  const known = bySite.get(site)
  if (known) {
    known.deal.history.push(...history)
    known.scene = index
    return
  }
  const { value, id } = amount.value
  const deal = { id: '', kind, ...pair, figure: id, status: history.at(-1)!.status, history }
  const one = opened(deal, scene, index, value)
  bySite.set(site, one)
  open.push(one)
}
