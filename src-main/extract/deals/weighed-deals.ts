import type {
  DealKind,
  DealStatus,
  FoundDeal,
  FoundDealStatus,
  FoundEntity,
  FoundFigure,
} from '../../model/extraction'
import type { DealJudges } from './deal-judges'
import type { Feature } from '../ranker'
import { coursesOf, type Dealt } from './deal-courses'
import { statusesAt } from './deal-history'
import type { Scene } from './deal-scenes'
import { othersEach } from './equal-amounts'
import { gappedIn, type Gapped } from './gapped-amounts'
import type { Weight } from './deal-weights'
import { cluesAt } from './scene-words'
import { castOf, type Cast, type Pair } from './side-cast'
import { sidesFor, type Side } from './side-features'
import { siteFeatures } from './site-features'
import { isStanding } from './standing-amounts'
import { sitesOf, type Place, type Site } from './sites'
import { courseFeatures, statusFeatures } from './status-features'

interface Known {
  scenes: Scene[]
  entities: FoundEntity[]
  figures: FoundFigure[]
  weights: Map<string, Weight>
  /** When each date of the text is. */
  days: Map<string, string>
}

/** The deals that the rules read, weighed again amount by amount by what was learned from marked texts. */
export function weighed(ruled: FoundDeal[], known: Known, judges: DealJudges): FoundDeal[] {
  const { scenes, entities, figures, weights, days } = known
  const sites = sitesOf(scenes, ruled, figures)
  const cast = castOf(
    scenes,
    entities,
    [...weights.keys()],
    sites.map((site) => site.ruled),
  )
  const weighedOnes = new Set(sites.map((site) => site.ruled))
  const dealt = dealtAtAll(sites, cast, judges)
  const others = ruled.filter((deal) => !weighedOnes.has(deal))
  const courses = coursesOf(dealt, { scenes, others, days })
  const read = dealt.map((one) => dealOf(one, courses, cast, judges))
  // A second deal of the same amount stands beside it, unless that is what has been read.
  const isRead = ({ from, to, figure }: FoundDeal): boolean =>
    read.some((deal) => deal.figure === figure && deal.from === from && deal.to === to)
  const rest = ruled.filter((deal) => !weighedOnes.has(deal) && !isRead(deal))
  return [...read, ...rest].sort((a, b) => a.history[0]!.start - b.history[0]!.start)
}

// An amount that is as likely nobody's as somebody's is looked at: a deal too many is sooner seen than one too few.
const likely = 0.4

// What stands in the books is given only where much speaks for it: "effacer une dette de 2 millions".
const surely = 0.95

interface Weighed extends Dealt {
  /** What is said around the amount, and how likely it is that the two deal. */
  around: Feature[]
  share: number
  /** What has the verb that this leaves out. */
  base?: Weighed
}

function dealtAtAll(sites: Site[], cast: Cast, judges: DealJudges): Weighed[] {
  const gapped = new Map(cast.scenes.flatMap((scene) => [...gappedIn(scene)]))
  const byFigure = new Map<string, Weighed>()
  return sites.flatMap((site) => {
    const { amount } = site.places[0]!
    const told = gapped.get(amount.value.id)
    const base = told && byFigure.get(told.base)
    const apart = [...gapped.values()].flatMap((one) => (one.base === amount.value.id ? [one.party] : []))
    // What is weighed of it is asked in any case: it is learned from.
    const own = dealtAt(site, cast, judges, apart)
    const one = (base && sharing(site, told, base)) ?? own
    if (!one) return []
    for (const place of site.places) byFigure.set(place.amount.value.id, one)
    return [one, ...alsoEach(one)]
  })
}

/** Who deals in the same amount beside him who was found, each for himself. */
function alsoEach(one: Weighed): Weighed[] {
  const { site, pair } = one
  return (['from', 'to'] as const).flatMap((role) => {
    const id = pair[role]
    const others = id === null ? [] : site.places.flatMap((place) => othersEach(place, id))
    return [...new Set(others)]
      .filter((other) => other !== pair.from && other !== pair.to)
      .map((other) => ({
        ...one,
        site: { ...site, ruled: null },
        pair: { ...pair, [role]: other },
        base: one,
      }))
  })
}

/** What leaves out its verb is dealt as what has it, by somebody else. */
function sharing(site: Site, { ahead, party }: Gapped, base: Weighed): Weighed | null {
  const { from, to } = base.pair
  const role =
    from !== null && ahead.includes(from) ? 'from' : to !== null && ahead.includes(to) ? 'to' : null
  if (!role || from === party || to === party) return null
  return { ...base, site, pair: { ...base.pair, [role]: party }, base: base.base ?? base }
}

/** Those `apart` deal in other amounts of the sentence. */
function dealtAt(site: Site, cast: Cast, judges: DealJudges, apart: string[]): Weighed | null {
  const around = siteFeatures(site, cast.scenes)
  const dealt = judges.dealt(around, site)
  if (dealt < (site.places.every(isStanding) ? surely : likely)) return null
  const sides = sidesFor(site, cast)
  const gives = judges.side('from', sides, site)
  const takes = judges.side('to', sides, site)
  const { pair, share } = likeliest(sides, gives, takes, apart)
  // Where a text names nobody, nobody deals.
  return share < 0 ? null : { site, pair, around, share: dealt * share }
}

function dealOf(
  { site, pair, share, ...one }: Weighed,
  courses: ReadonlyMap<Site, FoundDealStatus[]>,
  { scenes }: Cast,
  judges: DealJudges,
): FoundDeal {
  const course = courses.get(site)!
  const { site: told, around } = one.base ?? { site, ...one }
  const came = courses.get(told)!
  const features = [...around, ...statusFeatures(told, scenes), ...courseFeatures(came)]
  const weighed = judges.status(features, told)
  const { status, sure } = certain(came, told) ?? weighed
  const { amount } = site.places[0]!
  const own = { id: '', kind: kindOf(site.places[0]!), figure: amount.value.id, history: course }
  const deal = site.ruled ?? own
  return { ...deal, ...pair, ...comingTo(status, deal.history, site), sure: share * sure }
}

/** What puts a deal on hold or denies it leaves no doubt, whatever else is said around, nor do talks about its very amount. */
function certain(course: FoundDealStatus[], { places }: Site): { status: DealStatus; sure: number } | null {
  const { status } = course.at(-1)!
  const isSure =
    status === 'on hold' ||
    status === 'denied' ||
    (status === 'negotiating' && places.every(isUnderTalks)) ||
    (status === 'collapsed' && places.some(isCalledOff))
  return isSure ? { status, sure: told } : null
}

/** "is in talks to buy X for £2m", "négocie un prêt de 3 millions": what is talked of, in the clause of its amount. */
function isUnderTalks({ scene: { line, states, amounts }, amount }: Place): boolean {
  const state = states.findLast(({ next }) => next <= amount.at)
  if (state?.value !== 'negotiating') return false
  const others = amounts.some(({ at }) => at > state.at && at < amount.at)
  return !others && line.tokens.slice(state.next, amount.at).every(({ text }) => !/^[,;:—–()]$/.test(text))
}

/** "has walked away from a £90m contract", "a résilié le contrat de 214 millions": what ends is the very deal of the amount. */
function isCalledOff({ scene: { line, states, nouns, verbs }, amount }: Place): boolean {
  const state = states.findLast(({ value, next }) => value === 'collapsed' && next <= amount.at)
  if (!state) return false
  const { tokens } = line
  const between = tokens.slice(state.next, amount.at)
  if (between.some(({ text }) => /^[,;:—–()]$/.test(text))) return false
  if (verbs.some(({ at }) => at >= state.next && at < amount.at)) return false
  if (states.some(({ at, value }) => value === 'intended' && at < state.at && at >= state.at - 4))
    return false
  return nouns.some(({ at }) => at >= state.next && at <= amount.next + 3)
}

// How often what is told so is so.
const told = 0.88

/**
 * A history that ends as far as the deal is: what the rules read beyond that is left out. Where they never came so far it
 * is the last step, and the only one where they had but one, for then that was misread.
 */
function comingTo(
  status: DealStatus,
  history: FoundDealStatus[],
  { places }: Site,
): { status: DealStatus; history: FoundDealStatus[] } {
  const same = ({ status: other }: FoundDealStatus): boolean =>
    other === status || (isDone(other) && isDone(status))
  const at = history.findLastIndex(same)
  if (at >= 0) return { status, history: [...history.slice(0, at), { ...history[at]!, status }] }
  const { scene, amount } = places[0]!
  const { verb } = cluesAt(places[0]!)
  const clue = scene.states.find(({ value }) => value === status) ?? verb ?? amount
  const added = statusesAt([{ value: status, at: clue.at, next: clue.next }], scene)
  return { status, history: history.length > 1 ? [...history, ...added] : added }
}

/** What is done and what is told to be done are one step, and which of both it is was weighed. */
function isDone(status: DealStatus): boolean {
  return status === 'signed' || status === 'announced'
}

function kindOf(place: Place): DealKind {
  const { verb, sure, noun } = cluesAt(place)
  return sure?.value.kind ?? noun?.value ?? verb?.value.kind ?? 'contract'
}

/** The likeliest two of those who may give and take, but for some who do not; nobody deals with himself. */
function likeliest(
  sides: Side[],
  gives: number[],
  takes: number[],
  apart: string[],
): { pair: Pair; share: number } {
  let pair: Pair = { from: null, to: null }
  let share = -1
  const isApart = ({ id }: Side): boolean => id !== null && apart.includes(id)
  for (const [i, giver] of sides.entries()) {
    if (isApart(giver)) continue
    for (const [j, taker] of sides.entries()) {
      if (isApart(taker)) continue
      const both = gives[i]! * takes[j]!
      if (both <= share || giver.id === taker.id) continue
      share = both
      pair = { from: giver.id, to: taker.id }
    }
  }
  return { pair, share }
}
