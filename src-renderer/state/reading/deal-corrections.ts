import type { DealKind, DealStatus } from '../../../src-main/model/extraction'
import type { Deal, DealStep } from '../../../src-main/model/mark'
import { m } from '../../../messages.compiled/messages.js'
import { client } from '../../lib/client'
import { dateIn, withStep } from '../../lib/reading/deal-course'
import { shorten } from '../../lib/reading/mark-words'
import { nameOf, type Corrections, type EntityChoice } from './corrections'
import type { Reading } from './reading.svelte'
import type { Saying } from './saying.svelte'
import type { Workbench } from '../workbench.svelte'

/** What a person says of a deal that was not found. */
interface NewDeal {
  kind: DealKind
  status: DealStatus
  from: EntityChoice | null
  to: EntityChoice | null
  figure: number | null
}

/** How a person puts a deal right: who and how much, and what became of it; or reads one that was not found. */
export class DealCorrections {
  #bench: Workbench
  #reading: Reading
  #saying: Saying
  #corrections: Corrections

  constructor(bench: Workbench, { reading, saying, corrections }: Desk) {
    this.#bench = bench
    this.#reading = reading
    this.#saying = saying
    this.#corrections = corrections
  }

  correctKind({ id, ...deal }: Deal, kind: DealKind): Promise<void> {
    return this.#correct({ id, kind }, m.read_said_corrected({ words: wordsOf(deal) }))
  }

  async correctSide({ id, ...deal }: Deal, side: 'from' | 'to', who: EntityChoice | null): Promise<void> {
    const said = { words: wordsOf(deal), name: await nameOf(who) }
    await this.#correct(
      { id, [side]: who },
      side === 'from' ? m.read_said_giver(said) : m.read_said_taker(said),
    )
  }

  correctAmount({ id, ...deal }: Deal, figure: number | null): Promise<void> {
    return this.#correct({ id, figure }, m.read_said_corrected({ words: wordsOf(deal) }))
  }

  /** Its whole course, in the order of time: the last step is what the deal is now. */
  correctCourse({ id, ...deal }: Deal, history: DealStep[]): Promise<void> {
    const steps = history.map(({ status, date, source, start, end }) => ({
      status,
      date,
      source,
      start,
      end,
    }))
    const status = history.at(-1)?.status ?? deal.status
    const said = { words: wordsOf(deal), status: m[`read_status_${status}`]() }
    return this.#correct({ id, history: steps }, m.read_said_course(said))
  }

  /** The selected words are one step more, at first with the status that the deal has by now. */
  async addStep(deal: Deal): Promise<void> {
    const { selection, marks } = this.#reading
    if (!selection) return
    const step: DealStep = {
      ...selection,
      ...{ status: deal.status, date: dateIn(selection, marks.dates), source: null },
      words: this.#reading.wordsOf(selection),
    }
    await this.correctCourse(deal, withStep(deal.history, step, marks.dates))
    this.#reading.selection = null
  }

  /** The selected words tell a deal. Answers whether it is stored. */
  make({ status, ...deal }: NewDeal): Promise<boolean> {
    const { selection, marks } = this.#reading
    const date = selection && dateIn(selection, marks.dates)
    return this.#corrections.make({ type: 'deal', ...deal, step: { status, date, source: null } })
  }

  async #correct(correction: Parameters<typeof client.deals.correct>[0], said: string): Promise<void> {
    await this.#bench.try(async () => {
      await client.deals.correct(correction)
      this.#saying.undoable(said)
    })
  }
}

interface Desk {
  reading: Reading
  saying: Saying
  corrections: Corrections
}

/** The words by which a deal is spoken of: those of its latest step. */
function wordsOf({ history }: Pick<Deal, 'history'>): string {
  return shorten(history.at(-1)?.words ?? '')
}
