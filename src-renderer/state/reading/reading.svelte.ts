import type { Annotation, Colour } from '../../../src-main/model/annotation'
import type { DocumentRow } from '../../../src-main/model/library'
import type { DocumentMarks } from '../../../src-main/model/mark'
import type { Span } from '../../../src-main/model/span'
import type { VersionRow } from '../../../src-main/model/version'
import { locatorsOf } from '../../../src-main/text/locate'
import { blockIndexAt } from '../../lib/reading/blocks'
import { placeLabel } from '../../lib/reading/place-label'
import { m } from '../../../messages.compiled/messages.js'
import { landmarksOf } from '../../lib/reading/go-to'
import { client } from '../../lib/client'
import { versionsIfThere } from '../../lib/if-there'
import {
  entitiesById,
  marksAt,
  marksInOrder,
  neighbourOf,
  withAnnotations,
  type ReadingMark,
} from '../../lib/reading/reading-marks'
import type { Asked } from '../asked.svelte'
import type { Seat } from './room.svelte'
import type { Workbench } from '../workbench.svelte'

/** What is being done to the chosen mark or the selected words. */
export type Editing = 'correct' | 'comment' | Making | null

/** What is being made of the selected words. */
export type Making = 'quote' | 'name' | 'figure' | 'date' | 'deal'

interface Of<Value> {
  document: number
  value: Value
}

const noMarks: DocumentMarks = {
  entities: [],
  mentions: [],
  quotes: [],
  figures: [],
  dates: [],
  deals: [],
  checks: [],
}

/** The document being read: its marks in order, the chosen one, the selected words. */
export class Reading {
  /** The key of the chosen mark, and where the next one is looked for without one. */
  chosen = $state<string | null>(null)
  caret = $state(0)
  selection = $state.raw<Span | null>(null)
  editing = $state<Editing>(null)
  /** The colour that the next highlight takes: the last one used. */
  colour = $state<Colour>('yellow')
  #bench: Workbench
  #seat: Seat
  #newest
  #placed: Asked<Of<DocumentRow | null>>
  #row: Asked<Of<DocumentRow | null>>
  #document
  #marks: Asked<Of<DocumentMarks>>
  #annotations
  #versions: Asked<Of<VersionRow[]>>
  #place: Asked<Of<number>>

  constructor(bench: Workbench, seat: Seat) {
    this.#bench = bench
    this.#seat = seat
    this.#newest = bench.ask(['documents'], () => client.documents.list({ limit: 1 }))
    this.#placed = bench.ask(['documents'], () => this.#ofPlace((id) => client.documents.row({ id })))
    this.#row = bench.ask(['documents', 'marks', 'annotations'], () =>
      this.#ofThis((id) => client.documents.row({ id })),
    )
    this.#versions = bench.ask(['documents'], () => this.#ofPlace(versionsIfThere))
    // The text of a version never changes, and a long one is not asked for again with each comment.
    this.#document = bench.ask([], () => this.#ofVersion((id) => client.documents.get({ id })))
    this.#marks = bench.ask(['marks', 'quotes', 'entities', 'mentions'], () =>
      this.#ofThis((id) => client.documents.marks({ id })),
    )
    this.#place = bench.ask([], () =>
      this.#ofThis(async (id) => bench.places.unsaved(id) ?? client.documents.place({ id })),
    )
    this.#annotations = bench.ask(['annotations'], () =>
      this.#ofThis((id) => client.annotations.list({ document: id })),
    )
  }

  #latest = $derived.by(() => this.#newest.value?.rows[0]?.id ?? null)
  /** The document asked for; without one, the newest; null where there is none or it is gone. */
  id = $derived.by(() => {
    const { place } = this.#seat
    if (!place) return this.#latest
    const placed = this.#placed.value
    if (placed?.document !== place.document || placed.value) return place.document
    const versions = this.#versions.value
    if (versions?.document !== place.document) return place.document
    // An earlier version that was taken back with the newer ones leads to what its document is now.
    const there = versions.value.find(({ id }) => id === place.document) ?? versions.value[0]
    return there?.id ?? null
  })
  /** Every version of it, the newest first. */
  versions = $derived.by(() => this.#versions.value?.value ?? [])
  version = $derived.by(() => this.versions.find(({ id }) => id === this.id) ?? null)
  /** Whether another version has come in, or was taken back, since its text was asked for. */
  #stale = $derived.by(() => {
    const listed = this.#current(this.#row.value)
    const read = this.#current(this.#document.value)
    // Unknown is no other answer than no: the text would be asked for again, behind all its marks.
    return Boolean(listed && read && listed.sha256 !== read.sha256)
  })
  document = $derived.by(() => this.#current(this.#document.value) ?? null)
  /** The document as lists show it, with its counts. */
  row = $derived.by(() => this.#current(this.#row.value) ?? this.document)
  marks = $derived.by(() => this.#current(this.#marks.value) ?? noMarks)
  annotations = $derived.by(() => this.#current(this.#annotations.value) ?? [])
  /** Where it was being read last. */
  place = $derived.by(() => this.#current(this.#place.value) ?? 0)
  /** Whether text, marks, annotations and place are all here. */
  ready = $derived.by(
    () =>
      this.document !== null &&
      [this.#marks, this.#annotations, this.#place].every(({ value }) => value?.document === this.id),
  )
  empty = $derived.by(() => this.#newest.value !== undefined && this.id === null)
  /** What was read here has been removed; others are still there to be read. */
  gone = $derived.by(() => this.empty && this.#latest !== null)

  #found = $derived.by(() => marksInOrder(this.marks))
  order = $derived.by(() => {
    // Marks of a version that has just come in wait for its text.
    const length = this.document?.text.length ?? 0
    return withAnnotations(this.#found, this.annotations).filter(({ end }) => end <= length)
  })
  shown = $derived.by(() => {
    const hidden = this.#bench.settings.current.hiddenLayers
    return this.order.filter(({ layer }) => !hidden.includes(layer))
  })
  mark = $derived.by(() => this.order.find(({ key }) => key === this.chosen) ?? null)
  /** What h, c and n act on: the selected words, else the chosen mark's. */
  target = $derived.by((): Span | null => this.selection ?? this.mark)
  entities = $derived.by(() => entitiesById(this.marks))
  #locators = $derived.by(() => (this.document ? locatorsOf(this.document.text, this.document.blocks) : []))

  /** Its pages and paragraphs. */
  landmarks = $derived.by(() => (this.document ? landmarksOf(this.document, this.#locators) : null))

  /** Headings above an offset, its paragraph and its page: "Le pivot › ¶ 4 · p. 12". */
  whereOf(offset: number): string {
    const { blocks = [] } = this.document ?? {}
    const heading = this.#locators[blockIndexAt(blocks, offset)]?.heading
    const page = this.pageAt(offset)
    const parts = [
      heading,
      m.status_paragraph({ paragraph: this.paragraphAt(offset) }),
      page && placeLabel(page),
    ]
    return parts.filter(Boolean).join(' · ')
  }

  /** The annotation that the next highlight would make again: on the same words, in the same colour. */
  highlighted(): Annotation | undefined {
    const { target, colour } = this
    return this.annotations.find(
      (made) => made.start === target?.start && made.end === target.end && made.colour === colour,
    )
  }

  wordsOf(span: Span): string {
    return this.document?.text.slice(span.start, span.end) ?? ''
  }

  paragraphAt(offset: number): number {
    return this.#locators[blockIndexAt(this.document?.blocks ?? [], offset)]?.paragraph ?? 1
  }

  /** The label of the page that an offset stands on, as the document prints it. */
  pageAt(offset: number): string | null {
    const { blocks = [], pages = [] } = this.document ?? {}
    const block = blocks[blockIndexAt(blocks, offset)]
    const within = (start: number | null) => start !== null && start > (block?.start ?? 0) && start <= offset
    return pages.findLast(({ start }) => within(start))?.label ?? block?.page ?? null
  }

  /** It is being read here: so it is, too, when it is opened again. */
  keepPlace(start: number): void {
    if (this.id !== null) this.#bench.places.write(this.id, start)
  }

  choose(mark: ReadingMark | null): void {
    this.chosen = mark?.key ?? null
    this.editing = null
    if (mark) this.caret = mark.start
  }

  /** A mark just made is chosen, and its words are selected no longer. */
  takeUp(key: string, span: Span): void {
    this.choose(null)
    this.chosen = key
    this.caret = span.start
    this.selection = null
  }

  /** The mark after or before the chosen one; it stays where there is none. */
  step(step: -1 | 1): ReadingMark | null {
    const next = neighbourOf(this.shown, { key: this.chosen, offset: this.caret }, step) ?? null
    if (next) this.choose(next)
    return next
  }

  /** Chooses what a click at an offset means; a second click goes on to the mark around it. */
  point(offset: number | null): void {
    const marks = offset === null ? [] : marksAt(this.shown, offset)
    const again = marks.findIndex(({ key }) => key === this.chosen)
    this.choose(marks[(again + 1) % Math.max(marks.length, 1)] ?? null)
    if (offset !== null) this.caret = offset
  }

  /** The entity's next mention after the chosen one, and from the last one back to the first. */
  nextMention(entity: number): ReadingMark | null {
    const mentions = this.order.filter((mark) => mark.type === 'mention' && mark.entity.id === entity)
    const current = mentions.findIndex(({ key }) => key === this.chosen)
    const next = mentions[(current + 1) % Math.max(mentions.length, 1)] ?? null
    if (next) this.choose(next)
    return next
  }

  forget(): void {
    this.choose(null)
    this.selection = null
    this.caret = 0
  }

  #ofPlace<Value>(ask: (id: number) => Promise<Value>): Promise<Of<Value>> | undefined {
    const document = this.#seat.place?.document ?? this.#latest
    return document === null ? undefined : ask(document).then((value) => ({ document, value }))
  }

  #ofVersion<Value>(ask: (id: number) => Promise<Value>): Promise<Of<Value>> | undefined {
    void this.#stale
    return this.#ofThis(ask)
  }

  #ofThis<Value>(ask: (id: number) => Promise<Value>): Promise<Of<Value>> | undefined {
    const document = this.id
    return document === null ? undefined : ask(document).then((value) => ({ document, value }))
  }

  /** An answer about the document read before is no answer about this one. */
  #current<Value>(answer: Of<Value> | undefined): Value | undefined {
    return answer?.document === this.id ? answer?.value : undefined
  }
}
