import { tick, untrack } from 'svelte'
import type { Span } from '../../../src-main/model/span'
import { markCovering, type ReadingMark } from '../../lib/reading/reading-marks'
import { Corrections } from './corrections'
import { DealCorrections } from './deal-corrections'
import { Differing } from './differing.svelte'
import { Finding } from './finding.svelte'
import { Placing } from './placing.svelte'
import { ReadingActs } from './reading-acts'
import { Reading } from './reading.svelte'
import { Review } from './review.svelte'
import type { Place, Seat } from './room.svelte'
import { Saying } from './saying.svelte'
import type { Workbench } from '../workbench.svelte'

/** The text as it stands on screen. */
export interface TextOnScreen {
  focus: () => void
  /** Scrolls as little as is needed for a span to stand well inside the window. */
  show: (span: Span) => void
  /** How far down the window a span begins; null where it is not drawn. */
  heightOf: (span: Span) => number | null
  /** Scrolls until a span begins so far down the window, as near as the text allows. */
  showAt: (span: Span, height: number) => void
  /** Lights words up for a moment. */
  flash: (span: Span) => void
  /** Selects words as a person would. */
  select: (span: Span) => void
  selectAll: () => void
  clearSelection: () => void
  /** Scrolls so that an offset stands at the top. */
  scrollTo: (offset: number) => void
  /** Scrolls to a part of all. */
  scrollToPart: (part: number) => void
}

/** Told of the difference that is gone to, and how far down the window it will stand: the other pane follows. */
export type OnDifference = (at: number, height: Promise<number | null>) => void

/** One pane of the room: the text read there, what is done with it, and where in it one is. */
export class Desk {
  readonly reading: Reading
  readonly saying: Saying
  readonly acts: ReadingActs
  readonly corrections: Corrections
  readonly deals: DealCorrections
  readonly finding: Finding
  readonly review: Review
  readonly placing: Placing
  readonly differing: Differing
  source = $state.raw<TextOnScreen | null>()
  /** Where the reader is, which the outline shows. */
  at = $state(0)
  /** Where the first paragraph begins that is seen whole, which the status bar names. */
  first = $state(0)
  /** What changed is shown in the place of the text. */
  comparing = $state(false)
  #bench: Workbench
  #pane: 0 | 1
  /** Where this pane is told what to read. */
  #seat: Seat
  #shown: Place | null | undefined
  /** What stands at the top of the window. */
  #top: number | undefined
  #onDifference: OnDifference

  /** `pane` says which of the room this is: 0 the first, 1 the one beside it. */
  constructor(bench: Workbench, pane: 0 | 1, onDifference: OnDifference) {
    const { room } = bench.navigation
    this.#bench = bench
    this.#pane = pane
    this.#onDifference = onDifference
    this.#seat = pane === 0 ? room.first : room.second
    this.#seat.here = () => this.#here()
    this.reading = new Reading(bench, this.#seat)
    this.saying = new Saying(bench)
    this.acts = new ReadingActs(bench, this.reading, this.saying)
    this.corrections = new Corrections(bench, this.reading, this.saying)
    this.deals = new DealCorrections(bench, this)
    this.finding = new Finding(this.reading)
    this.review = new Review(bench, this.reading, this.corrections, this.saying)
    this.placing = new Placing(bench, this.reading)
    this.differing = new Differing(bench, this.reading, () =>
      room.beside === 'document' ? room.read[pane === 0 ? 1 : 0] : null,
    )
  }

  /** Whether keys act here. */
  active = $derived.by(() => this.#bench.navigation.room.active === this.#pane)
  /** Whether navigator and inspector show this text. */
  surrounded = $derived.by(() => this.#bench.navigation.room.surrounds(this.#pane))
  /** Whether text, marks and annotations are here, and on screen. */
  ready = $derived.by(() => this.reading.ready && Boolean(this.source))
  /** An earlier version is read, not changed. */
  readOnly = $derived.by(() => this.reading.document !== null && this.reading.document.versionOf !== null)
  hasPages = $derived.by(() => this.reading.document?.format === 'pdf')

  /** Shows a place asked for, once text and marks are all here, and once only. */
  arrive(): void {
    const { place } = this.#seat
    if (place !== this.#shown) this.comparing = false
    if (!this.ready || place === this.#shown) return
    this.#shown = place
    untrack(() => this.#open(place))
  }

  /** Coming back, the reader finds the mark that was chosen. */
  leave(): void {
    if (this.#seat.place) this.#seat.place = this.#here()
  }

  /** The mark that is chosen, else what stands at the top of the window. */
  #here(): Place | null {
    const { id, mark } = this.reading
    if (id === null) return this.#seat.place
    const span = mark && { start: mark.start, end: mark.end }
    return { document: id, span, mark: mark?.key, top: this.#top }
  }

  /** Goes to words, and chooses the mark that is meant or covers them. */
  goTo(span: Span, key?: string): void {
    const meant = this.reading.order.find((mark) => mark.key === key)
    this.reading.choose(meant ?? markCovering(this.reading.order, span) ?? null)
    this.reading.caret = span.start
    this.source?.show(span)
    this.source?.flash(span)
  }

  /** Goes to the beginning of a page or paragraph. */
  goToStart(start: number): void {
    this.reading.choose(null)
    this.reading.caret = start
    this.source?.scrollTo(start)
  }

  /** From a place on the printed page to the words in the text. */
  goFromPage(offset: number): void {
    this.source?.clearSelection()
    this.reading.point(offset)
    this.source?.show({ start: offset, end: offset + 1 })
  }

  /** The text was scrolled: without a mark or words chosen, the keys start from what is on screen. */
  follow(offset: number, onScreen: Span, first: number): void {
    const { reading } = this
    this.at = offset
    this.first = first
    this.#top = onScreen.start
    reading.keepPlace(onScreen.start)
    const seen = onScreen.start <= reading.caret && reading.caret <= onScreen.end
    if (!seen && !reading.chosen && !reading.selection) reading.caret = onScreen.start
  }

  show(mark: ReadingMark | null): void {
    if (mark) this.source?.show(mark)
  }

  /** To the mark after or before; in a review, to the doubtful one. */
  step(step: -1 | 1): void {
    this.show(this.review.on ? this.review.step(step) : this.reading.step(step))
  }

  /** To the place after or before where this version and the one beside it part. */
  stepDifference(step: -1 | 1): void {
    const at = this.differing.next(step)
    if (at === null) return
    this.comparing = false
    this.differing.goTo(at)
    this.#onDifference(at, this.#differenceShown())
  }

  /** Shows such a place once it is told, which may take a line of the text's room; answers how far down the window. */
  async #differenceShown(): Promise<number | null> {
    await tick()
    this.showDifference()
    const span = this.differing.drawn
    return (span && this.source?.heightOf(span)) ?? null
  }

  /** Shows the place that was gone to; beside a text that shows it already, at the same height. */
  showDifference(height: number | null = null): void {
    const { differing, source, reading } = this
    const span = differing.drawn
    if (!span) return
    source?.clearSelection()
    reading.choose(null)
    reading.caret = span.start
    if (height !== null) source?.showAt(span, height)
    source?.show(span)
    if (differing.words?.here) source?.flash(span)
  }

  /** Puts the printed page beside the text, or away. */
  async togglePage(): Promise<void> {
    const { settings } = this.#bench
    if (!this.hasPages) return
    await settings.change({ pageOpen: !settings.current.pageOpen })
    if (!settings.current.pageOpen) this.source?.focus()
  }

  #open(place: Place | null): void {
    this.reading.forget()
    this.finding.forget()
    this.at = 0
    this.first = 0
    this.#top = undefined
    if (this.active) this.source?.focus()
    if (this.review.arriving) return this.show(this.review.arrive())
    this.review.leave()
    const meant = place?.mark && this.reading.order.find((mark) => mark.key === place.mark)
    // Where the mark that one left is gone, others stand, or none: its old place is not lit.
    const gone = place?.mark !== undefined && !meant
    if (place?.span && !gone) this.goTo(meant || place.span, place.mark)
    else
      this.source?.scrollTo(
        (place?.document === this.reading.id ? place.top : undefined) ?? this.reading.place,
      )
  }
}
