import { untrack } from 'svelte'
import type { ComparisonRow } from '../../src-main/model/comparison'
import { client, Refusal } from '../lib/client'
import { sameOrder } from '../lib/order'
import type { Asked } from './asked.svelte'
import type { Workbench } from './workbench.svelte'

interface Stored {
  id: number
  quotes: number[]
}

/** The kept comparisons, and the one on screen: what is undone in it is undone on screen too. */
export class Board {
  #bench: Workbench
  #list: Asked<ComparisonRow[]>
  #stored: Asked<Stored | undefined>
  #last: Stored | undefined
  #writing = 0

  /** To be made while a component starts. */
  constructor(bench: Workbench) {
    this.#bench = bench
    this.#list = bench.ask(['comparisons'], () => client.comparisons.list())
    this.#stored = bench.ask(
      ['comparisons'],
      () => this.saved && storedOf(this.saved.id).catch(nothingWhereGone),
    )
    // An effect, since an undo arrives as an announcement and the columns picked are a state of their own.
    $effect(() => {
      const stored = this.#stored.value
      untrack(() => this.#follow(stored))
    })
  }

  get comparisons(): ComparisonRow[] {
    return this.#list.value ?? []
  }

  /** The kept comparison that the picked quotes come from; it may have been undone or removed since. */
  get saved(): ComparisonRow | undefined {
    return this.comparisons.find(({ id }) => id === this.#bench.picks.comparison)
  }

  /** Whether quotes were put beside or taken away since it was kept. */
  get changed(): boolean {
    const stored = this.#stored.value
    return (
      stored !== undefined && stored.id === this.saved?.id && !sameOrder(stored.quotes, this.#bench.picks.ids)
    )
  }

  async open(id: number): Promise<void> {
    const stored = await storedOf(id)
    this.#last = stored
    this.#bench.picks.set(stored.quotes, id)
  }

  /** Keeps the columns as they stand, under their name. */
  async save(): Promise<void> {
    const id = this.saved?.id
    if (id === undefined) return
    this.#writing++
    try {
      await client.comparisons.change({ id, quotes: this.#bench.picks.ids })
    } finally {
      this.#writing--
    }
  }

  async keep(name: string): Promise<void> {
    const { ids } = this.#bench.picks
    const made = await client.comparisons.make({ name, quotes: ids })
    this.#bench.picks.set(ids, made.id)
  }

  /** Columns that stood as they were kept go on doing so; others are the person's work of now. */
  #follow(stored: Stored | undefined): void {
    const { picks } = this.#bench
    if (!stored || this.#writing > 0) return
    const stood = this.#last?.id === stored.id && sameOrder(this.#last.quotes, picks.ids)
    if (stood && picks.comparison === stored.id) picks.set(stored.quotes, stored.id)
    this.#last = stored
  }
}

async function storedOf(id: number): Promise<Stored> {
  return { id, quotes: await client.comparisons.quotes({ id }) }
}

/** Its removal is announced to all lists at once: this one may ask before the other knows. */
function nothingWhereGone(error: unknown): undefined {
  if (error instanceof Refusal && error.error.code === 'not-found') return undefined
  throw error
}
