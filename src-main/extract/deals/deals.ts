import type {
  FoundDate,
  FoundDeal,
  FoundDealStatus,
  FoundEntity,
  FoundFigure,
  FoundQuote,
} from '../../model/extraction'
import { authoritiesIn } from './authorities'
import { hardest, tellingsOf, type Telling } from './deal-roles'
import { scenesOf, type Scene } from './deal-scenes'
import { mayDeal, wayOf } from './deal-ways'
import { heroOf, townOf, weightsOf, type Weight } from './deal-weights'
import { dealBooksOf, type Clue } from './deal-words'
import type { DealKind, DealStatus } from '../../model/extraction'
import type { Span } from '../../model/span'
import type { Reading } from '../reading'
import { sidesTold } from './sides-told'

interface Context {
  entities: FoundEntity[]
  figures: FoundFigure[]
  dates: FoundDate[]
  quotes: FoundQuote[]
}

/** A deal under way, with what merging needs beside what it says. */
interface Open {
  deal: FoundDeal
  value: number | null
  block: number
  scene: number
  /** Whether a sentence named both sides. */
  sure: boolean
}

// A long text tells of many deals: what is this many deals ago is over, and nothing comes back to it.
const lately = 100

/** The deals of a text: who gives, promises, asks or loses how much, and how it went on. */
export function findDeals(reading: Reading, found: Context): FoundDeal[] {
  const context = { ...found, entities: withoutTimes(found.entities, found.dates) }
  const authorities = authoritiesIn(context.entities, reading.language)
  const able = context.entities.filter(({ id }) => !authorities.has(id))
  const weights = weightsOf(reading, able)
  const main = heaviest(weights, [], null)
  const scenes = scenesOf(reading, context, authorities, {
    body: main,
    person: heroOf(context.entities),
    town: townOf(reading, context.entities) ?? main,
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
    if (tellings.length === 0) turn(open, scene, index)
    topic = topicOf(scene, authorities) ?? topic
    if (open.length >= 2 * lately) over.push(...open.splice(0, lately))
  }
  const days = new Map(context.dates.map(({ id, from }) => [id, from]))
  const byId = new Map(context.entities.map((entity) => [entity.id, entity]))
  // What no sentence gives a side of is no deal between two others that the text happens to name.
  return [...over, ...open]
    .filter(({ deal }) => !deal.from || !deal.to || sidesTold(deal, reading.sentences, byId) > 0)
    .map(({ deal }, index) => settled({ ...deal, id: `l${index + 1}` }, days))
}

/** "Feb." and "Thanksgiving" may be taken for names, but nobody deals with them. */
function withoutTimes(entities: FoundEntity[], dates: FoundDate[]): FoundEntity[] {
  const isTime = ({ start, end }: Span): boolean => {
    let low = 0
    let high = dates.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (dates[middle]!.start <= start) low = middle + 1
      else high = middle
    }
    return low > 0 && dates[low - 1]!.end >= end
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
  const { from, to } = completed(telling, open, weights, scene.end)
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
  })
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

/** The statuses that a sentence tells, each with the date that stands nearest to it and not nearer to another. */
function statusesAt(statuses: Clue<DealStatus>[], scene: Scene): FoundDealStatus[] {
  return statuses.map((status) => {
    const far = (date: { at: number }, from = status) =>
      Math.abs(date.at - from.at) + (isParted(scene, date.at, from.at) ? 8 : 0)
    const own = scene.dates.filter((date) => statuses.every((other) => far(date) <= far(date, other)))
    const date = own.sort((a, b) => far(a) - far(b))[0]
    const { tokens } = scene.line
    return {
      status: status.value,
      date: date?.value.id ?? null,
      source: assertedBy(status, scene) ?? scene.source,
      start: tokens[status.at]!.start,
      end: tokens[status.next - 1]!.end,
    }
  })
}

function isParted({ line: { tokens } }: Scene, a: number, b: number): boolean {
  return tokens.slice(Math.min(a, b), Math.max(a, b)).some(({ text }) => /^[,;:–—]$/.test(text))
}

/** Who denies or announces something says so: "Tarkesh Steel a démenti", "Velmora announced". */
function assertedBy({ value, at }: Clue<DealStatus>, scene: Scene): string | null {
  if (value !== 'denied' && (value !== 'announced' || !isSaid(scene, at))) return null
  const before = scene.parties.filter((party) => party.next <= at && at - party.next <= 8)
  const bare = before.filter((party) => mayDeal(scene, party) && wayOf(scene, party) === null)
  const { tokens } = scene.line
  const [one, other] = bare.slice(-2)
  return one && other && other.at - one.next === 1 && tokens[one.next]!.kind === 'word'
    ? one.id
    : (bare.at(-1)?.id ?? null)
}

function isSaid({ states }: Scene, at: number): boolean {
  return states.some((state) => state.at === at)
}

const turning = new Set<DealStatus>(['collapsed', 'on hold', 'denied', 'signed', 'negotiating'])

/** A sentence that tells no deal of its own may tell how the last one went on: "le deal est mort". */
function turn(open: Open[], scene: Scene, index: number): void {
  const states = scene.states.filter(({ value }) => turning.has(value))
  const state = hardest(states)
  const meant = state && dealMeant(open, scene, index, state)
  if (!meant || (state.value === 'denied' && meant.deal.history.at(-1)!.status === 'collapsed')) return
  // What has ended is talked of long after; only talks that begin again open it.
  const ended = meant.deal.history.at(-1)!.status === 'collapsed'
  if (ended && state.value === 'negotiating' && !isResumed(scene)) return
  const told = states.filter(({ value }) => value !== 'negotiating' || state.value === 'negotiating')
  meant.deal.history.push(...statusesAt(told, scene))
  meant.scene = index
}

function isResumed({ line: { tokens, language } }: Scene): boolean {
  return tokens.some(({ low }) => language.dealings.resumptions.includes(low))
}

/** Kinds that no other noun stands for: a purchase is a deal, a sale or an offer, but a loan is a loan. */
const peculiar = new Set<DealKind>(['loan', 'fine', 'merger'])

/** The deal that a sentence comes back to by a noun beside its verb ("the offer"), or by a name soon after. */
function dealMeant(open: Open[], scene: Scene, index: number, state: Clue<DealStatus>): Open | null {
  const { tokens, language } = scene.line
  const { returns } = dealBooksOf(language)
  const beside = tokens
    .slice(Math.max(0, state.at - 12), state.next + 5)
    .map((_, i) => i + Math.max(0, state.at - 12))
  const returning = beside.some((at) => (at < state.at || at >= state.next) && returns(tokens, at))
  const ids = new Set([...scene.parties.map(({ id }) => id), scene.source])
  const recent = [...open].reverse()
  const parties = recent.filter(({ deal }) => ids.has(deal.from) || ids.has(deal.to))
  const kinds = beside.flatMap((at) => dealBooksOf(language).nouns(tokens, at)?.value ?? [])
  // A loan that fell through is no purchase, whoever was to buy.
  const special = kinds.filter((kind) => peculiar.has(kind))
  const fits = ({ deal }: Open) => special.length === 0 || special.includes(deal.kind)
  const party =
    (returning ? parties.find(({ deal }) => kinds.includes(deal.kind)) : null) ?? parties.find(fits)
  if (party && index - party.scene <= (returning ? 30 : 2)) return party
  if (state.value === 'denied') {
    const latest = recent[0]
    if (latest && index - latest.scene <= 1 && isOpen(latest.deal)) return latest
    const disputed = parties.filter(({ deal }) => ids.has(deal.from) && isOpen(deal))
    if (disputed.length === 1 && !returning) return disputed[0]!
  }
  if (special.length > 0 && !recent.some(fits)) return null
  const near = recent[0]
  const { pronouns, objects, personObjects } = language.dealings
  const pronoun =
    tokens.slice(0, 2).some(({ low }) => pronouns.includes(low)) ||
    beside.some((at) => [...objects, ...personObjects].includes(tokens[at]?.low ?? ''))
  return near && index - near.scene <= (returning ? 4 : pronoun ? 1 : 0) ? near : null
}

function isOpen({ history }: FoundDeal): boolean {
  return ['intended', 'announced', 'negotiating'].includes(history.at(-1)!.status)
}

/**
 * The history in order of its dates; an entry without one stays behind the entry it followed, and goes where another
 * tells the same with a date. What is announced once it is signed stays signed.
 */
function settled(deal: FoundDeal, days: Map<string, string>): FoundDeal {
  let last = ''
  const dated = deal.history.filter(isNew).map((entry) => {
    last = entry.date ? (days.get(entry.date) ?? last) : last
    return { entry, day: last }
  })
  const history = dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ entry }) => entry)
  const after = history.filter(({ status }) => status !== 'announced').at(-1)
  const status = after?.status === 'signed' ? 'signed' : history.at(-1)!.status
  return { ...deal, history, status }
}

/** Whether an entry tells more than another of its history: a date, a source or a status of its own. */
function isNew(entry: FoundDealStatus, index: number, history: FoundDealStatus[]): boolean {
  return !history.some(
    (other, i) =>
      other !== entry &&
      other.status === entry.status &&
      (entry.date === null || entry.date === other.date) &&
      (entry.source === null || entry.source === other.source) &&
      (other.date !== entry.date || other.source !== entry.source || i < index),
  )
}
