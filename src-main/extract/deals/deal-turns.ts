import type { DealKind, DealStatus, FoundDeal } from '../../model/extraction'
import { statusesAt } from './deal-history'
import { hardest } from './deal-statuses'
import type { Scene } from './deal-scenes'
import { dealBooksOf, type Clue } from './deal-words'

/** A deal under way, with what merging needs beside what it says. */
export interface Open {
  deal: FoundDeal
  value: number | null
  block: number
  scene: number
  /** Whether a sentence named both sides. */
  sure: boolean
  /** Whether it goes to whom the sentence before named last. */
  near: boolean
  /** Whether a side is named by a pronoun for whom the sentence before named last. */
  latter: boolean
  /** Whether it was put out to tender, so that others bid for it. */
  tendered: boolean
}

// A long text tells of many deals: what is this many deals ago is over, and nothing comes back to it.
const lately = 100

/** Takes out of many open deals those that are over, the first told first. */
export function takeOver(open: Open[]): Open[] {
  return open.length >= 2 * lately ? open.splice(0, lately) : []
}

const turning = new Set<DealStatus>(['collapsed', 'on hold', 'denied', 'signed', 'negotiating'])

/** A sentence that tells no deal of its own may tell how the last one went on: "le deal est mort". */
export function turn(open: Open[], scene: Scene, index: number): void {
  const states = scene.states.filter(({ value }) => turning.has(value))
  const state = hardest(states)
  const meant = state && dealMeant(open, scene, index, state)
  if (!meant || (state.value === 'denied' && meant.deal.history.at(-1)!.status === 'collapsed')) return
  // Nobody signs or negotiates a fine.
  if (meant.deal.kind === 'fine' && (state.value === 'signed' || state.value === 'negotiating')) return
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
  // "The sale collapsed" is said of a sale, though a gift was told since.
  const alike = returning ? recent.find(({ deal }) => kinds.some((kind) => isLike(kind, deal.kind))) : null
  const near = alike && index - alike.scene <= soon ? alike : recent[0]
  const { pronouns, objects, personObjects } = language.dealings
  const pronoun =
    [...tokens.slice(0, 2), ...tokens.slice(Math.max(0, state.at - 4), state.at)].some(({ low }) =>
      pronouns.includes(low),
    ) || beside.some((at) => [...objects, ...personObjects].includes(tokens[at]?.low ?? ''))
  return near && index - near.scene <= (returning ? soon : pronoun ? 1 : 0) ? near : null
}

// So many sentences later "the offer" is still the last one told.
const soon = 4

const purchases = new Set<DealKind>(['acquisition', 'sale', 'merger'])

function isLike(one: DealKind, other: DealKind): boolean {
  return one === other || (purchases.has(one) && purchases.has(other))
}

function isOpen({ history }: FoundDeal): boolean {
  return ['intended', 'announced', 'negotiating'].includes(history.at(-1)!.status)
}
