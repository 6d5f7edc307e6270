import type { Doubts } from '../../../src-main/model/mark'
import { m } from '../../../messages.compiled/messages.js'
import { client } from '../../lib/client'
import { isDoubtful, type ReadingMark } from '../../lib/reading/reading-marks'
import { ReviewQueue } from '../../lib/reading/review-queue'
import { whySentence } from '../../lib/reading/why'
import type { Asked } from '../asked.svelte'
import type { Corrections } from './corrections'
import type { Reading } from './reading.svelte'
import type { Saying } from './saying.svelte'
import type { Workbench } from '../workbench.svelte'

export type ReviewScope = 'document' | 'library'

/** Where in a document to begin once it is on screen. */
interface Arrival {
  /** An offset of its text, or its last doubtful mark. */
  at: number | 'last'
  /** What was doubtful when it was gone through before; found anew where null. */
  keys: readonly string[] | null
}

/**
 * A walk through doubtful marks, one at a time: each is accepted, corrected, rejected or passed over. In the whole
 * library it goes on from document to document, and another day from where it stopped.
 */
export class Review {
  scope = $state<ReviewScope>('document')
  #queue = $state.raw<ReviewQueue | null>(null)
  #at = $state(0)
  /** The documents gone through before this one. */
  #trail = $state.raw<ReviewQueue[]>([])
  #arrival: Arrival | null = null
  /** The last mark of a review that went by undecided: the next one begins behind it. */
  #passed: string | null = null
  #turn: Promise<unknown> = Promise.resolve()
  #bench: Workbench
  #reading: Reading
  #corrections: Corrections
  #saying: Saying
  #doubts: Asked<Doubts>

  constructor(bench: Workbench, reading: Reading, corrections: Corrections, saying: Saying) {
    this.#bench = bench
    this.#reading = reading
    this.#corrections = corrections
    this.#saying = saying
    this.#doubts = bench.ask(['documents', 'marks', 'quotes', 'mentions', 'entities'], () =>
      client.doubts.list(),
    )
  }

  doubtful = $derived.by(() => this.#reading.order.filter(isDoubtful))
  on = $derived.by(() => this.#queue !== null)
  /** Which of how many of the document it has come to, counted from 1. */
  place = $derived.by(() => ({ place: this.#at + 1, count: this.#queue?.keys.length ?? 0 }))
  mark = $derived.by(() => this.#markOf(this.#at))
  /** Why its mark was made, or that a person has decided. */
  why = $derived.by(() => {
    const { mark } = this
    if (!mark || !isDoubtful(mark)) return mark ? m.read_decided() : ''
    const { marks, row } = this.#reading
    return whySentence(mark, {
      marks,
      published: row?.published ?? null,
      wordsOf: (span) => this.#reading.wordsOf(span),
    })
  })
  /** How far the whole library is. */
  progress = $derived.by(() => {
    const documents = this.#doubts.value?.documents ?? []
    const sum = (count: 'open' | 'decided') => documents.reduce((total, each) => total + each[count], 0)
    return {
      document: this.#trail.length + 1,
      documents: this.#trail.length + 1 + this.#ahead.length,
      decided: sum('decided'),
      all: sum('open') + sum('decided'),
    }
  })
  /** The documents that have doubtful marks still and were not come to yet: those after this one, then those before. */
  #ahead = $derived.by(() => {
    const documents = this.#doubts.value?.documents ?? []
    const here = documents.findIndex(({ document }) => document === this.#reading.id)
    const seen = [...this.#trail.map(({ document }) => document), this.#reading.id]
    return [...documents.slice(here + 1), ...documents.slice(0, Math.max(0, here))].filter(
      ({ document, open }) => open > 0 && !seen.includes(document),
    )
  })
  /** Whether another document has doubtful marks too. */
  elsewhere = $derived.by(() =>
    (this.#doubts.value?.documents ?? []).some(
      ({ document, open }) => open > 0 && document !== this.#reading.id,
    ),
  )
  /** Another document is on its way to the screen. */
  get arriving(): boolean {
    return this.#arrival !== null
  }

  /** Begins at the chosen mark if it is doubtful, else where the last review stopped, else at the first. */
  begin(): ReadingMark | null {
    const keys = this.#open()
    if (keys.length === 0) {
      this.#saying.say(m.read_review_none())
      return null
    }
    const { id } = this.#reading
    const place = this.#doubts.value?.place
    this.#start('document', this.#queueOf(id ?? 0, keys))
    const passed = this.#passed
    this.#passed = null
    const from = this.#reading.chosen ?? passed
    const at = keys.indexOf(from ?? '')
    if (at < 0) return this.#goTo(this.#firstFrom(place?.document === id ? place.start : 0))
    return this.#goTo(from === passed ? (at + 1) % keys.length : at)
  }

  /** Goes on where the last review stopped, in whichever document that was. */
  async beginLibrary(): Promise<ReadingMark | null> {
    const { documents, place } = await client.doubts.list()
    const open = documents.filter((each) => each.open > 0).map(({ document }) => document)
    const { id } = this.#reading
    const known = [place?.document, id].find((document) => open.some((each) => each === document))
    const document = known ?? open[0]
    if (document === undefined) {
      this.#saying.say(m.read_review_none_library())
      return null
    }
    this.#start('library', null)
    return this.#move(document, { at: document === place?.document ? place.start : 0, keys: null })
  }

  /** The document that was moved to is on screen. */
  arrive(): ReadingMark | null {
    const arrival = this.#arrival
    this.#arrival = null
    const document = this.#reading.id
    if (!arrival || document === null) return null
    const keys = arrival.keys ?? this.#open()
    this.#queue = this.#queueOf(document, keys)
    const at = arrival.at === 'last' ? this.#lastShown() : this.#firstFrom(arrival.at)
    return this.#markOf(at) ? this.#goTo(at) : this.#onward()
  }

  leave(): void {
    this.#queue = null
    this.#arrival = null
    this.#trail = []
  }

  /** The next one that is doubtful still, or the one before; those that were rejected are passed over. */
  step(step: -1 | 1): ReadingMark | null {
    if (this.arriving) return null
    const count = this.place.count
    let at = this.#at + step
    while (at >= 0 && at < count && !this.#isToShow(at, step)) at += step
    if (at >= 0 && at < count) return this.#goTo(at)
    if (step === -1) return this.#backward()
    // One document is gone through from wherever it began: what stands before that comes last.
    const isOpen = (index: number) => this.#isToShow(index, 1)
    const before = this.scope === 'document' ? (this.#queue?.again(isOpen) ?? -1) : -1
    return before < 0 ? this.#onward() : this.#goTo(before)
  }

  /** The marks have changed: a decision that was taken back leads to its mark. */
  follow(): ReadingMark | null {
    const queue = this.#queue
    if (!queue || queue.document !== this.#reading.id || !this.#reading.ready) return null
    const at = queue.takenBack(this.#open(), this.#at)
    return at === undefined ? null : this.#goTo(at)
  }

  accept(): Promise<ReadingMark | null> {
    return this.#inTurn(async (mark) => {
      return !isDoubtful(mark) || this.#corrections.accept(mark)
    })
  }

  reject(): Promise<ReadingMark | null> {
    return this.#inTurn(async (mark) => {
      this.#reading.choose(mark)
      return this.#corrections.remove()
    })
  }

  /** One act after the other, however fast the keys come: each is for the mark that is come to when its turn is. */
  #inTurn(act: (mark: ReadingMark) => Promise<boolean>): Promise<ReadingMark | null> {
    const done = this.#turn.then(async () => {
      const { mark } = this
      if (!mark || this.arriving) return null
      // What was not decided after all is still the one to decide.
      return (await act(mark)) ? this.step(1) : mark
    })
    this.#turn = done
    return done
  }

  #start(scope: ReviewScope, queue: ReviewQueue | null): void {
    this.scope = scope
    this.#trail = []
    this.#at = 0
    this.#queue = queue
  }

  #queueOf(document: number, keys: readonly string[]): ReviewQueue {
    return new ReviewQueue(document, keys, this.#open())
  }

  #open(): string[] {
    return this.doubtful.map(({ key }) => key)
  }

  /** After the last mark of a document: the next document, or the end. */
  #onward(): ReadingMark | null {
    const [next] = this.#ahead
    if (this.scope === 'document' || !next) {
      void this.#end()
      return null
    }
    if (this.#queue) this.#trail = [...this.#trail, this.#queue]
    this.#saying.also(m.read_review_next_document({ title: next.title }))
    return this.#move(next.document, { at: 0, keys: null })
  }

  /** Before the first mark of a document: the document gone through before it. */
  #backward(): ReadingMark | null {
    const before = this.#trail.at(-1)
    this.#trail = this.#trail.slice(0, -1)
    if (before) return this.#move(before.document, { at: 'last', keys: before.keys })
    this.#saying.say(m.read_review_first())
    return this.mark
  }

  async #end(): Promise<void> {
    const { scope } = this
    const here = this.#reading.id
    this.#passed = this.#reading.chosen
    this.leave()
    const doubts = await this.#bench.try(() => client.doubts.list())
    if (!doubts) return
    const all = doubts.documents.filter(({ document }) => scope === 'library' || document === here)
    const count = all.reduce((total, { open }) => total + open, 0)
    if (scope === 'library') this.#saying.also(m.read_review_end_library({ count }))
    else this.#saying.also(count === 0 ? m.read_review_end() : m.read_review_end_open({ count }))
  }

  #move(document: number, arrival: Arrival): ReadingMark | null {
    this.#arrival = arrival
    if (document === this.#reading.id && this.#reading.ready) return this.arrive()
    this.#bench.navigation.read(document)
    return null
  }

  #goTo(at: number): ReadingMark | null {
    this.#at = at
    const { mark } = this
    if (mark) this.#queue?.see(mark.key)
    this.#reading.choose(mark)
    const document = this.#reading.id
    // The next review goes on from here, another day too.
    if (mark && document !== null)
      void this.#bench.try(() => client.doubts.stopAt({ document, start: mark.start }))
    return mark
  }

  #firstFrom(offset: number): number {
    const keys = this.#queue?.keys ?? []
    const at = keys.findIndex((_, index) => (this.#markOf(index)?.start ?? -1) >= offset)
    return Math.max(0, at)
  }

  #lastShown(): number {
    const keys = this.#queue?.keys ?? []
    return keys.findLastIndex((_, index) => this.#markOf(index) !== null)
  }

  /** On the way back what was decided is shown again; on the way on, only what is doubtful still. */
  #isToShow(at: number, step: -1 | 1): boolean {
    const mark = this.#markOf(at)
    if (!mark || step === -1) return mark !== null
    return isDoubtful(mark) && (this.#queue?.offers(mark.key) ?? true)
  }

  #markOf(at: number): ReadingMark | null {
    const key = this.#queue?.keys[at]
    return this.#reading.order.find((mark) => mark.key === key) ?? null
  }
}
