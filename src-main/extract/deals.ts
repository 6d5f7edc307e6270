import type {
  FoundDate,
  FoundDeal,
  FoundDealStatus,
  FoundEntity,
  FoundFigure,
  FoundQuote,
} from '../model/extraction'
import { hardest, tellingsOf, type Telling } from './deal-roles'
import { scenesOf, type Scene } from './deal-scenes'
import { dealBooksOf, type Clue } from './deal-words'
import type { DealStatus } from '../model/extraction'
import type { Reading } from './reading'

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

/** The deals of a text: who gives, promises, asks or loses how much, and how it went on. */
export function findDeals(reading: Reading, context: Context): FoundDeal[] {
  const scenes = scenesOf(reading, context)
  const top = mostMentioned(context.entities)
  const open: Open[] = []
  let topic: string | null = null
  for (const [index, scene] of scenes.entries()) {
    const tellings = tellingsOf(scene, topic ?? top[0] ?? null)
    for (const telling of tellings) enter(open, telling, scene, index, top)
    if (tellings.length === 0) turn(open, scene, index)
    topic = scene.parties.find(({ kind }) => kind === 'organization')?.id ?? topic
  }
  return open.map(({ deal }, index) => settled({ ...deal, id: `l${index + 1}` }, context.dates))
}

/** Organizations by how often a text names them. */
function mostMentioned(entities: FoundEntity[]): string[] {
  const bodies = entities.filter(({ kind }) => kind === 'organization')
  return bodies.sort((a, b) => b.mentions.length - a.mentions.length).map(({ id }) => id)
}

/** Adds a telling to the deal that it tells again, or as a new one. */
function enter(open: Open[], telling: Telling, scene: Scene, index: number, top: string[]): void {
  const { from, to } = completed(telling, open, top)
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

/** A side that a sentence leaves out is the one that the deals before it had there, else whom the text is most about. */
function completed(
  { from, to }: Telling,
  open: Open[],
  top: string[],
): { from: string | null; to: string | null } {
  const last = [...open].reverse().find(({ value }) => value !== null)
  if (from && !to)
    return {
      from,
      to: last?.deal.to && last.deal.to !== from ? last.deal.to : (top.find((id) => id !== from) ?? null),
    }
  if (to && !from) return { from: last?.deal.from && last.deal.from !== to ? last.deal.from : null, to }
  return { from, to }
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
  const state = hardest(scene.states.filter(({ value }) => turning.has(value)))
  if (!state) return
  const { tokens, language } = scene.line
  const { returns } = dealBooksOf(language)
  const returning = tokens.some(
    (_, at) => returns(tokens, at) && (at !== state.at || state.next - state.at > 1),
  )
  const ids = new Set(scene.parties.map(({ id }) => id))
  const party = [...open].reverse().find(({ deal }) => ids.has(deal.from ?? '') || ids.has(deal.to ?? ''))
  const near = open.at(-1)
  const meant = returning
    ? party && index - party.scene <= 12
      ? party
      : near
    : party && index - party.scene <= 2
      ? party
      : null
  if (!meant || index - meant.scene > 15) return
  meant.deal.history.push(toStatus(state, scene))
  meant.scene = index
}

/** The history in order of its dates; an entry without one stays behind the entry it followed. */
function settled(deal: FoundDeal, dates: FoundDate[]): FoundDeal {
  const days = new Map(dates.map(({ id, to }) => [id, to]))
  let last = ''
  const dated = deal.history.map((entry) => {
    last = entry.date ? (days.get(entry.date) ?? last) : last
    return { entry, day: last }
  })
  const history = dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ entry }) => entry)
  return { ...deal, history, status: history.at(-1)!.status }
}
