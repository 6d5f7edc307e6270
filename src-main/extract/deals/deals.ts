import type {
  FoundDate,
  FoundDeal,
  FoundDealStatus,
  FoundEntity,
  FoundFigure,
  FoundQuote,
} from '../../model/extraction'
import { hardest, tellingsOf, type Telling } from './deal-roles'
import { scenesOf, type Scene } from './deal-scenes'
import { dealBooksOf, type Clue } from './deal-words'
import type { DealStatus } from '../../model/extraction'
import type { Reading } from '../reading'

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
}

// A long text tells of many deals: what is this many deals ago is over, and nothing comes back to it.
const lately = 100

/** The deals of a text: who gives, promises, asks or loses how much, and how it went on. */
export function findDeals(reading: Reading, context: Context): FoundDeal[] {
  const weights = weightsOf(reading, context.entities)
  const main = heaviest(weights, [], null)
  const scenes = scenesOf(reading, context, { body: main, town: townOf(reading, context.entities) ?? main })
  const over: Open[] = []
  const open: Open[] = []
  let topic: string | null = null
  for (const [index, scene] of scenes.entries()) {
    const tellings = tellingsOf(scene, topic ?? main)
    for (const telling of tellings) enter(open, telling, scene, index, weights)
    if (tellings.length === 0) turn(open, scene, index)
    topic = scene.parties.find(({ kind }) => kind === 'organization')?.id ?? topic
    if (open.length >= 2 * lately) over.push(...open.splice(0, lately))
  }
  const days = new Map(context.dates.map(({ id, to }) => [id, to]))
  return [...over, ...open].map(({ deal }, index) => settled({ ...deal, id: `l${index + 1}` }, days))
}

/** How much a text is about each organization: mentions, more for the title and the first lines. */
function weightsOf(reading: Reading, entities: FoundEntity[]): Map<string, number> {
  const title = reading.blocks[0]?.end ?? 0
  const head = reading.blocks[Math.min(2, reading.blocks.length - 1)]?.end ?? 0
  const weights = new Map<string, number>()
  for (const { id, kind, mentions } of entities) {
    const titled = mentions.some(({ start }) => start < title)
    if (kind !== 'organization' && !(kind === 'place' && titled)) continue
    weights.set(
      id,
      mentions.length * (kind === 'place' ? 0.3 : 1) +
        (titled ? 4 : 0) +
        (mentions.some(({ start }) => start < head) ? 2 : 0),
    )
  }
  // Only who comes back often can be meant without being named; a long text names thousands.
  return new Map([...weights].sort((a, b) => b[1] - a[1]).slice(0, 200))
}

/** The place that a text is most about: its title and first lines name it, or it comes back most. */
function townOf(reading: Reading, entities: FoundEntity[]): string | null {
  const head = reading.blocks[Math.min(2, reading.blocks.length - 1)]?.end ?? 0
  const weightOf = ({ mentions }: FoundEntity): number =>
    mentions.length + mentions.filter(({ start }) => start < head).length * 2
  const places = entities.filter(({ kind, mentions }) => kind === 'place' && mentions.length > 1)
  return places.sort((a, b) => weightOf(b) - weightOf(a))[0]?.id ?? null
}

/** Adds a telling to the deal that it tells again, or as a new one. */
function enter(
  open: Open[],
  telling: Telling,
  scene: Scene,
  index: number,
  weights: Map<string, number>,
): void {
  const { from, to } = completed(telling, open, weights)
  const value = telling.figure?.value ?? null
  const history = telling.statuses.map((status) => toStatus(status, scene))
  const known = open.find(
    (other) => other.value === value && value !== null && samePair(other.deal, from, to),
  )
  if (known) {
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
  })
}

/** A side that a sentence leaves out is whom the text is most about, and more so who stood there before. */
function completed(
  { from, to, back }: Telling,
  open: Open[],
  weights: Map<string, number>,
): { from: string | null; to: string | null } {
  const creditor =
    back && from
      ? open.findLast(({ deal }) => deal.to === from && deal.from && deal.kind !== 'fine')?.deal.from
      : null
  if (from && !to && creditor) return { from, to: creditor }
  if (from && !to)
    return {
      from,
      to: heaviest(weights, open, from),
    }
  return { from, to }
}

function heaviest(weights: Map<string, number>, open: Open[], except: string | null): string | null {
  const more = new Map<string | null, number>()
  for (const { deal } of open) more.set(deal.to, (more.get(deal.to) ?? 0) + 5)
  let best: string | null = null
  let most = -Infinity
  for (const [id, weight] of weights) {
    const sum = weight + (more.get(id) ?? 0)
    if (id !== except && sum > most) [best, most] = [id, sum]
  }
  return best
}

function samePair(deal: FoundDeal, from: string | null, to: string | null): boolean {
  return (deal.from === from && deal.to === to) || (deal.from === to && deal.to === from)
}

function toStatus({ value, at, next }: Clue<DealStatus>, scene: Scene): FoundDealStatus {
  const { tokens } = scene.line
  const date = [...scene.dates].sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0]
  const start = tokens[at]!.start
  return {
    status: value,
    date: date?.value.id ?? null,
    source: scene.source,
    start,
    end: tokens[next - 1]!.end,
  }
}

const turning = new Set<DealStatus>(['collapsed', 'on hold', 'denied', 'signed', 'negotiating'])

/** A sentence that tells no deal of its own may tell how the last one went on: "le deal est mort". */
function turn(open: Open[], scene: Scene, index: number): void {
  const states = scene.states.filter(({ value }) => turning.has(value))
  const state = hardest(states)
  const meant = state && dealMeant(open, scene, index, state)
  if (!meant || (state.value === 'denied' && meant.deal.history.at(-1)!.status === 'collapsed')) return
  const told = states.filter(({ value }) => value !== 'negotiating' || state.value === 'negotiating')
  meant.deal.history.push(...told.map((each) => toStatus(each, scene)))
  meant.scene = index
}

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
  const party = (returning ? parties.find(({ deal }) => kinds.includes(deal.kind)) : null) ?? parties[0]
  if (party && index - party.scene <= (returning ? 30 : 2)) return party
  const near = recent[0]
  const pronoun = tokens.slice(0, 2).some(({ low }) => language.dealings.pronouns.includes(low))
  return near && index - near.scene <= (returning ? 4 : pronoun ? 1 : 0) ? near : null
}

/** The history in order of its dates; an entry without one stays behind the entry it followed. */
function settled(deal: FoundDeal, days: Map<string, string>): FoundDeal {
  let last = ''
  const dated = deal.history.map((entry) => {
    last = entry.date ? (days.get(entry.date) ?? last) : last
    return { entry, day: last }
  })
  const history = dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ entry }) => entry)
  return { ...deal, history, status: history.at(-1)!.status }
}
