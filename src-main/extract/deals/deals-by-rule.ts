import type { FoundDate, FoundDeal, FoundEntity, FoundFigure, FoundQuote } from '../../model/extraction'
import type { Span } from '../../model/span'
import { lifeOf } from '../lives'
import type { Reading } from '../reading'
import { authoritiesIn } from './authorities'
import { settled, statusesAt } from './deal-history'
import { tellingsOf, type Telling } from './deal-roles'
import { scenesOf, type Scene } from './deal-scenes'
import { takeOver, turn, type Open } from './deal-turns'
import { wayOf } from './deal-ways'
import { heroOf, townOf, weightsOf, type Weight } from './deal-weights'
import { isCredited, toldOf } from './outside'
import { sidesTold } from './sides-told'
import { firstWhere } from '../../text/first-where'

export interface Context {
  entities: FoundEntity[]
  figures: FoundFigure[]
  dates: FoundDate[]
  quotes: FoundQuote[]
}

// A text about a life is about that person, whatever bodies come and go in it.
const ofLife = 100

/** The deals of a text as the rules read them, and what they read them from. */
export function dealsByRule(
  reading: Reading,
  found: Context,
): {
  deals: FoundDeal[]
  scenes: Scene[]
  entities: FoundEntity[]
  weights: Map<string, Weight>
  /** When each date of the text is. */
  days: Map<string, string>
} {
  const context = { ...found, entities: withoutTimes(toldOf(reading, found.entities), found.dates) }
  const authorities = authoritiesIn(context.entities, reading.language)
  // Who passes on what others say tells of deals, and a sentence that leaves a side out means nobody of them.
  const relays = new Set(context.quotes.flatMap(({ via }) => via ?? []))
  const able = context.entities.filter(
    (entity) =>
      !authorities.has(entity.id) && !relays.has(entity.id) && !isCredited(reading, entity, context.dates),
  )
  const weights = weightsOf(reading, able)
  const hero = heroOf(context.entities)
  const life = lifeOf(reading, context.entities)
  if (life) weights.set(life.id, { weight: ofLife, first: life.mentions[0]!.start })
  const main = heaviest(weights, [], null)
  const scenes = scenesOf(reading, context, authorities, {
    body: main,
    person: life?.id ?? hero,
    life: life?.id ?? null,
    // A dateline tells of no dealings, but of the town that a text is about.
    town: townOf(reading, found.entities) ?? main,
  })
  const over: Open[] = []
  const open: Open[] = []
  const dealt = new Set<number>()
  let topic: string | null = null
  for (const [index, scene] of scenes.entries()) {
    const named = main !== null && weights.get(main)!.first < scene.end
    const about = topic ?? (named ? main : null)
    const tellings = tellingsOf(scene, about, dealt)
    for (const telling of tellings) {
      enter(open, telling, scene, index, weights)
      if (telling.figure) dealt.add(telling.figure.value)
    }
    const lowered = loweredFine(scene, open, index, tellings)
    if (lowered) open.push(lowered)
    else if (tellings.length === 0) turn(open, scene, index)
    topic = topicOf(scene, authorities) ?? topic
    over.push(...takeOver(open))
  }
  const days = new Map(context.dates.map(({ id, from }) => [id, from]))
  const byId = new Map(context.entities.map((entity) => [entity.id, entity]))
  const told = (deal: FoundDeal) => sidesTold(deal, reading.sentences, byId)
  // Whom a text names once in passing, no sentence means without naming, unless it names nobody else.
  const meant = ({ deal, near }: Open): string | null => {
    const faint =
      !near && deal.to !== null && weights.size > 1 && (weights.get(deal.to)?.weight ?? Infinity) < 2
    return faint && told({ ...deal, from: null }) === 0 ? null : deal.to
  }
  // What no sentence gives a side of is no deal between two others that the text happens to name.
  const deals = [...over, ...open]
    .filter(({ deal, latter }) => !deal.from || !deal.to || latter || told(deal) > 0)
    .map((each) => ({ deal: each.deal, to: meant(each) }))
    // Without whom it goes to, and without an amount or a giver, nothing is left of it.
    .filter(({ deal, to }) => to === deal.to || (deal.from !== null && deal.figure !== null))
    .map(({ deal, to }, index) => settled({ ...deal, to, id: `l${index + 1}` }, days))
  return { deals, scenes, entities: context.entities, weights, days }
}

/** "Feb." and "Thanksgiving" may be taken for names, but nobody deals with them. */
function withoutTimes(entities: FoundEntity[], dates: FoundDate[]): FoundEntity[] {
  const isTime = ({ start, end }: Span): boolean => {
    const last = dates[firstWhere(dates, (date) => date.start > start) - 1]
    return last !== undefined && last.end >= end
  }
  return entities
    .map((entity) => ({ ...entity, mentions: entity.mentions.filter((span) => !isTime(span)) }))
    .filter(({ mentions }) => mentions.length > 0)
}

/** Whom a sentence is about: the first body in it that no preposition leads to, else the first. */
function topicOf(scene: Scene, authorities: Set<string>): string | null {
  const bodies = scene.parties.filter(({ id, kind }) => kind === 'organization' && !authorities.has(id))
  return (bodies.find((party) => wayOf(scene, party) === null) ?? bodies[0])?.id ?? null
}

/** Adds a telling to the deal that it tells again, or as a new one. */
function enter(
  open: Open[],
  telling: Telling,
  scene: Scene,
  index: number,
  weights: Map<string, Weight>,
): void {
  const { from, to } = bidding(telling, open, index) ?? completed(telling, open, weights, scene.end)
  const value = telling.figure?.value ?? null
  const history = statusesAt(telling.statuses, scene)
  const known =
    open.find(
      (other) =>
        samePair(other.deal, from, to) && (value === null ? isRetold(other, telling) : other.value === value),
    ) ?? (value === null ? undefined : open.find((other) => isPriced(other, telling)))
  if (known) {
    if (known.value === null && telling.figure)
      Object.assign(known, { value, deal: { ...known.deal, figure: telling.figure.id } })
    // The sentence that names both sides knows better than a title that names one.
    if (telling.from && telling.to && !known.sure) {
      Object.assign(known.deal, { from, to })
      known.sure = true
    }
    known.deal.history.push(...history)
    known.scene = index
    return
  }
  const status = history.at(-1)!.status
  open.push({
    deal: { id: '', kind: telling.kind, from, to, figure: telling.figure?.id ?? null, status, history },
    value,
    block: scene.line.block,
    scene: index,
    sure: telling.from !== null && telling.to !== null,
    near: to !== null && to === scene.latter,
    latter: scene.latter !== null && [from, to].includes(scene.latter) && hasLatter(scene),
    tendered: telling.kind === 'contract' && from !== null && to !== null && isTender(scene),
  })
}

function hasLatter({ line: { tokens, language } }: Scene): boolean {
  return tokens.some(({ low }) => language.dealings.latters.includes(low))
}

// So many sentences later a court still speaks of the fine told last.
const soon = 3

/** "On appeal it was cut to £1,500", "La cour la ramène à 75 000 euros": the fine told last, and what is left of it to pay. */
function loweredFine(scene: Scene, open: Open[], index: number, tellings: Telling[]): Open | null {
  const { tokens, language } = scene.line
  const { lowerings, struck, toward } = language.dealings
  const amount = scene.amounts.find(({ at, value }) => {
    const last = tokens[at - 1]?.low ?? ''
    if (!struck.includes(last) && !toward.includes(last)) return false
    const lead = tokens.slice(Math.max(0, at - 6), at)
    if (!lead.some(({ low }) => lowerings.includes(low))) return false
    return !tellings.some(({ figure }) => figure?.id === value.id)
  })
  const fine = amount && open.findLast(({ deal }) => deal.kind === 'fine')
  if (!amount || !fine || index - fine.scene > soon || fine.value === amount.value.value) return null
  const history = statusesAt([{ value: 'signed', at: amount.at, next: amount.next }], scene)
  const { from, to, kind } = fine.deal
  const deal: FoundDeal = { id: '', kind, from, to, figure: amount.value.id, status: 'signed', history }
  // Neither side is named again.
  const { block } = scene.line
  return { ...fine, deal, value: amount.value.value, block, scene: index, latter: true }
}

function isTender({ line: { tokens, language } }: Scene): boolean {
  return tokens.some(({ low }) => language.dealings.tenders.includes(low))
}

/** "awarded the contract to X for £3.1m; Y had bid £3.4m": who bids for a contract would be paid by who awarded it. */
function bidding(
  { from, to, kind }: Telling,
  open: Open[],
  index: number,
): Pick<Telling, 'from' | 'to'> | null {
  const award = open.at(-1)
  if (!award?.tendered || index - award.scene > 2 || kind !== 'acquisition' || !from) return null
  const { deal } = award
  const isRival = from !== deal.from && from !== deal.to
  return isRival && (to === null || to === deal.from || to === deal.to) ? { from: deal.from, to: from } : null
}

/** A purchase that a title told without its price. */
function isPriced({ deal, value, sure }: Open, { kind, from, to }: Telling): boolean {
  return sure && value === null && deal.kind === kind && deal.from === from && deal.to === to
}

/** Without an amount, a signature between the two sides of a deal told before is of that deal. */
function isRetold({ deal }: Open, { kind, statuses }: Telling): boolean {
  return deal.kind === kind || (kind === 'contract' && statuses.some(({ value }) => value === 'signed'))
}

/** A side that a sentence leaves out is whom the text is most about, and more so who stood there before. */
function completed(
  { from, to, back, kind, forThing }: Telling,
  open: Open[],
  weights: Map<string, Weight>,
  end: number,
): { from: string | null; to: string | null } {
  const creditor =
    back && from
      ? open.findLast(({ deal }) => deal.to === from && deal.from && deal.kind !== 'fine')?.deal.from
      : null
  if (from && !to && creditor) return { from, to: creditor }
  // A rival bids for what another bought.
  const prey = open.findLast(({ deal }) => deal.kind === 'acquisition' && deal.from !== from)?.deal.to
  if (from && !to && kind === 'acquisition' && prey && prey !== from) return { from, to: prey }
  if (from && !to && !forThing && kind !== 'fine' && kind !== 'layoffs')
    return {
      from,
      to: heaviest(weights, open, from, end),
    }
  return { from, to }
}

/** Whom the text is most about, of those that it has named before a place; nobody is meant before he is named. */
function heaviest(
  weights: Map<string, Weight>,
  open: Open[],
  except: string | null,
  end = Infinity,
): string | null {
  const more = new Map<string | null, number>()
  const add = (id: string | null, weight: number): void => void more.set(id, (more.get(id) ?? 0) + weight)
  for (const { deal } of open) {
    add(deal.to, 5)
    add(deal.from, -3)
  }
  let best: string | null = null
  let most = -Infinity
  for (const [id, { weight, first }] of weights) {
    const sum = weight + (more.get(id) ?? 0)
    if (id !== except && first < end && sum > most) [best, most] = [id, sum]
  }
  return best
}

function samePair(deal: FoundDeal, from: string | null, to: string | null): boolean {
  const same = (one: string | null, other: string | null) => one === null || other === null || one === other
  return (same(deal.from, from) && same(deal.to, to)) || (same(deal.from, to) && same(deal.to, from))
}
