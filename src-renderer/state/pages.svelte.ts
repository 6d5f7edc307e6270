import { untrack } from 'svelte'
import type { After } from '../../src-main/model/after'
import type { Topic } from '../../src-main/api/contract/contract'
import { wasGivenUp } from '../lib/if-there'
import type { Workbench } from './workbench.svelte'

/** The first page without anything; else the one that follows `last`. */
type Ask<Row, More> = (after?: After, last?: Row) => Promise<Page<Row> & More>

interface Page<Row> {
  rows: Row[]
  /** How many rows there are on all pages. */
  total: number
}

/**
 * A list of the library, page after page as it is scrolled: each page follows the last row of the one before, so that none
 * is dearer than the first. Asked again when one of its topics changes, as far as it was read; another question starts
 * at the top. Made while a component starts, it lives as long as that component.
 */
export class Pages<Row extends { id: number }, More = unknown> {
  rows = $state.raw<Row[]>([])
  /** What was answered with the first page. */
  answer = $state.raw<Page<Row> & More>()
  /** What the rows answer. */
  question = $state('')
  #bench: Workbench
  #ask: Ask<Row, More>
  #turn = 0
  #reading = false
  /** No page holds anything new: until the library tells of a change, there is no more to ask for. */
  #ended = false

  constructor(bench: Workbench, topics: Topic[], question: () => string, ask: Ask<Row, More>) {
    this.#bench = bench
    this.#ask = ask
    // An effect, since the answer comes from outside and later: it cannot be derived.
    $effect(() => {
      bench.changes.of(...topics)
      const asked = question()
      untrack(() => void this.#read(asked))
    })
  }

  get total(): number {
    return this.answer?.total ?? 0
  }

  /** The end of the list is in sight. */
  async more(): Promise<void> {
    if (this.#reading || this.#ended || this.rows.length >= this.total) return
    const turn = this.#turn
    this.#reading = true
    const page = await this.#bench.try(() => this.#next(this.rows))
    this.#reading = false
    if (!page || turn !== this.#turn) return
    const rows = joined(this.rows, page.rows)
    this.#ended = rows.length === this.rows.length
    if (!this.#ended) this.rows = rows
  }

  async #read(question: string): Promise<void> {
    const turn = ++this.#turn
    const wanted = question === this.question ? this.rows.length : 0
    const first = await this.#asked(turn, [])
    if (!first) return
    let rows = first.rows
    while (rows.length < wanted) {
      const next = await this.#asked(turn, rows)
      if (!next) return
      const more = joined(rows, next.rows)
      if (more.length === rows.length) break
      rows = more
    }
    this.#ended = false
    this.answer = first
    this.rows = rows
    this.question = question
  }

  /** The page that follows those rows. */
  #next(rows: Row[]): Promise<Page<Row> & More> {
    const last = rows.at(-1)
    return this.#ask(last && { id: last.id, before: rows.length - 1 }, last)
  }

  /** Nothing where it was refused, or a newer question has been asked meanwhile. */
  async #asked(turn: number, rows: Row[]): Promise<(Page<Row> & More) | undefined> {
    try {
      const page = await this.#next(rows)
      return turn === this.#turn ? page : undefined
    } catch (error) {
      if (turn === this.#turn && !wasGivenUp(error)) this.#bench.messages.refuse(error)
      return undefined
    }
  }
}

/** A row that has moved down while the list was read stands where it stood. */
function joined<Row extends { id: number }>(rows: Row[], more: Row[]): Row[] {
  const known = new Set(rows.map(({ id }) => id))
  return [...rows, ...more.filter(({ id }) => !known.has(id))]
}
