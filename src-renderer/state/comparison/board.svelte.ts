import { untrack } from 'svelte'
import type { ComparisonRow, Remark } from '../../../src-main/model/comparison'
import { client, Refusal } from '../../lib/client'
import { Newest } from '../../lib/newest'
import { sameOrder } from '../../lib/comparison/order'
import type { Asked } from '../asked.svelte'
import type { Workbench } from '../workbench.svelte'

interface Stored {
  id: number
  quotes: number[]
  remarks: Remark[]
}

/** The kept comparisons, and the one on screen: what is undone in it is undone on screen too. */
export class Board {
  #bench: Workbench
  #list: Asked<ComparisonRow[]>
  #stored: Asked<Stored | undefined>
  #last: Stored | undefined
  #writing = 0
  /** A comparison being kept for a remark's sake, until the list has it. */
  #keeping: Promise<number> | null = null
  /** Remarks that wait for their comparison to be kept. */
  #typed = new Newest<Remark>()

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
    $effect(() => {
      if (this.saved) this.#keeping = null
    })
  }

  get comparisons(): ComparisonRow[] {
    return this.#list.value ?? []
  }

  /** The kept comparison that the picked quotes come from; it may have been undone or removed since. */
  get saved(): ComparisonRow | undefined {
    return this.comparisons.find(({ id }) => id === this.#bench.picks.comparison)
  }

  get remarks(): Remark[] {
    const stored = this.#stored.value
    return stored && stored.id === this.saved?.id ? stored.remarks : []
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

  async keep(name: string): Promise<number> {
    const { ids } = this.#bench.picks
    const made = await client.comparisons.make({ name, quotes: ids })
    this.#bench.picks.set(ids, made.id)
    return made.id
  }

  /** Stores a remark soon. Only what is kept has remarks: columns that are not are kept now, under that name. */
  async remark(remark: Remark, name: string): Promise<void> {
    const key = [remark.quote, remark.other].join(' ')
    const through = await this.#typed.after(key, remark, () => this.#kept(name))
    if (!through) return
    const id = through.ready
    this.#bench.remarks.write(`${id} ${key}`, { id, ...through.value })
  }

  async #kept(name: string): Promise<number> {
    if (this.changed) await this.save()
    return this.saved?.id ?? (await (this.#keeping ??= this.#keepOnce(name)))
  }

  async #keepOnce(name: string): Promise<number> {
    try {
      return await this.keep(name)
    } catch (error) {
      this.#keeping = null
      throw error
    }
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
  const [quotes, remarks] = await Promise.all([
    client.comparisons.quotes({ id }),
    client.comparisons.remarks({ id }),
  ])
  return { id, quotes, remarks }
}

/** Its removal is announced to all lists at once: this one may ask before the other knows. */
function nothingWhereGone(error: unknown): undefined {
  if (error instanceof Refusal && error.error.code === 'not-found') return undefined
  throw error
}
