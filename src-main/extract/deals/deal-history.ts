import type { DealStatus, FoundDeal, FoundDealStatus } from '../../model/extraction'
import type { Scene } from './deal-scenes'
import { mayDeal, wayOf } from './deal-ways'
import type { Clue } from './deal-words'

/** The statuses that a sentence tells, each with the date that stands nearest to it and not nearer to another. */
export function statusesAt(statuses: Clue<DealStatus>[], scene: Scene): FoundDealStatus[] {
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

/**
 * The history in order of its dates; an entry without one stays behind the entry it followed, and goes where another
 * tells the same with a date. What is announced once it is signed stays signed.
 */
export function settled(deal: FoundDeal, days: Map<string, string>): FoundDeal {
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
