import type { Colour } from '../../src-main/model/annotation'
import type { DealKind, EntityKind, QuoteKind } from '../../src-main/model/extraction'
import type { SameCases } from '../../src-main/model/mark'
import type { ActName, EntityConflict } from '../../src-main/model/library'
import type { Span } from '../../src-main/model/span'
import { m } from '../../messages.compiled/messages.js'
import { client } from '../lib/client'
import { copyWords } from '../lib/copying'
import { conflictSentence } from '../lib/conflicts'
import { keyOfMark, refOf, type ReadingMark } from '../lib/reading-marks'
import { shorten } from '../lib/mark-words'
import type { Reading } from './reading.svelte'
import type { Workbench } from './workbench.svelte'

/** An entity of the library, or a new one by its name. */
export type EntityChoice = { entity: number } | { name: string; kind: EntityKind }

/** An act that can be done for the same cases elsewhere too. */
interface Offer {
  act: ActName
  /** The words of the mark it was done on, and what was said of it. */
  words: string
  done: string
  same: SameCases
  run: (id: number, scope: 'document' | 'library') => Promise<unknown>
}

/** A way to do an act elsewhere too; a message has room for few words. */
interface SameAct {
  label: string
  short: string
  key: string
  run: () => void
}

/** What a person does to a text while reading it; each act says which words it touched. */
export class ReadingActs {
  #bench: Workbench
  #reading: Reading
  #offered = $state.raw<Offer | null>(null)

  constructor(bench: Workbench, reading: Reading) {
    this.#bench = bench
    this.#reading = reading
  }

  /** What was done last, if it can be done elsewhere too; an act that is taken back is offered no more. */
  offer = $derived.by(() => {
    const undo = this.#bench.library.state?.undo
    const offered = this.#offered
    return offered && undo?.act === offered.act && undo.words === offered.words ? offered : null
  })

  /** Does the last act for every same case, as one more act. */
  async doSame(scope: 'document' | 'library'): Promise<void> {
    const count = this.offer?.same[scope]
    const { offer } = this
    const like = offer?.same.like
    if (!offer || !like || !count) return this.say(m.read_same_none())
    await this.#try(async () => {
      await offer.run(like, scope)
      this.#offered = null
      this.#sayUndoable(m.read_said_same({ count, words: shorten(offer.words) }))
    })
  }

  /** A doubtful mark is right as it is. */
  async accept(mark: ReadingMark): Promise<void> {
    const ref = refOf(mark)
    if (!ref) return
    const words = this.#reading.wordsOf(mark)
    await this.#try(async () => {
      const same = await client.marks.accept({ mark: ref })
      this.#sayOffering({
        ...{ act: 'accept mark', words, same, done: m.read_said_accepted({ words: shorten(words) }) },
        run: (id, scope) => client.marks.accept({ mark: { ...ref, id }, scope }),
      })
    })
  }

  async highlight(): Promise<void> {
    // What is highlighted already stays as it is.
    if (this.#reading.mark?.type === 'annotation' && !this.#reading.selection) return
    const made = await this.#annotate()
    if (made) this.say(m.read_said_highlighted({ words: shorten(made.words) }))
  }

  /** Shows where else the chosen words stand, to mark them all. */
  highlightEvery(): void {
    const { target, document, colour } = this.#reading
    if (!target || !document) return this.say(m.read_nothing_selected())
    this.#bench.navigation.everywhere = {
      words: this.#reading.wordsOf(target),
      document: document.id,
      colour,
    }
  }

  /** Puts the address of the chosen annotation, quote or name on the clipboard; without one, the document's. */
  async copyLink(): Promise<void> {
    const { mark, document } = this.#reading
    if (!document) return
    const address = await this.#try(() => {
      if (mark?.type === 'annotation' || mark?.type === 'quote')
        return client.addresses.of({ kind: mark.type, id: mark.mark.id })
      if (mark?.type === 'mention') return client.addresses.of({ kind: 'entity', id: mark.entity.id })
      return client.addresses.of({ kind: 'document', id: document.id })
    })
    if (address === undefined) return
    copyWords(address)
    this.say(m.annotations_copied({ address }))
  }

  /** Opens the comment of the chosen annotation, or of a new one on the target. */
  async comment(): Promise<void> {
    if (this.#reading.mark?.type !== 'annotation' || this.#reading.selection) await this.#annotate()
    this.#reading.editing = 'comment'
  }

  recolour(id: number, colour: Colour): Promise<unknown> {
    this.#reading.colour = colour
    return this.#try(() => client.annotations.change({ id, colour }))
  }

  tag(id: number, tags: string[]): Promise<unknown> {
    return this.#try(() => client.annotations.change({ id, tags }))
  }

  async cite(): Promise<void> {
    const what = this.#toCite()
    if (!what) return
    await this.#try(async () => {
      const { citation, note } = await this.#bench.notebook.cite(what)
      const title = (await client.notes.list()).find(({ id }) => id === note)?.title
      this.say(m.read_said_cited({ words: shorten(citation.words), note: title || m.read_untitled_note() }), {
        label: m.read_show_note(),
        run: () => this.#bench.navigation.show('notes'),
      })
    })
  }

  putBeside(): void {
    const { mark } = this.#reading
    const { picks } = this.#bench
    if (mark?.type !== 'quote') return this.say(m.read_beside_quotes_only())
    const { id, words } = mark.mark
    if (!picks.toggle(id)) return this.say(m.read_beside_full())
    const facts = { words: shorten(words), count: picks.ids.length }
    this.say(picks.has(id) ? m.read_said_beside(facts) : m.read_said_not_beside(facts), {
      label: m['command_view-comparison'](),
      run: () => this.#bench.navigation.show('comparison'),
    })
  }

  async correctKind(id: number, words: string, kind: QuoteKind): Promise<void> {
    await this.#try(async () => {
      await client.quotes.correct({ id, kind })
      this.#sayUndoable(m.read_said_corrected({ words: shorten(words) }))
    })
  }

  async correctSpeaker(id: number, words: string, speaker: EntityChoice | null): Promise<void> {
    await this.#try(async () => {
      const same = await client.quotes.correct({ id, speaker })
      this.#reading.editing = null
      this.#sayOffering({
        ...{ act: 'correct quote', words, same, done: m.read_said_corrected({ words: shorten(words) }) },
        run: (like, scope) => client.quotes.correct({ id: like, speaker, scope }),
      })
    })
  }

  /** The selected words become the mark's own. */
  async moveHere(mark: ReadingMark): Promise<void> {
    const ref = refOf(mark)
    const span = this.#reading.selection
    if (!ref || !span) return
    await this.#try(async () => {
      await client.marks.move({ mark: ref, span })
      this.#reading.editing = null
      this.#reading.selection = null
      this.#sayUndoable(m.read_said_moved({ words: shorten(this.#reading.wordsOf(span)) }))
    })
  }

  async remove(): Promise<void> {
    const { mark } = this.#reading
    if (!mark) return
    const ref = refOf(mark)
    const words = this.#reading.wordsOf(mark)
    await this.#try(async () => {
      if (!ref) {
        await client.annotations.remove({ id: mark.mark.id })
        this.#reading.choose(null)
        return this.#sayUndoable(m.read_said_removed({ words: shorten(words) }))
      }
      const same = await client.marks.reject({ mark: ref })
      this.#reading.choose(null)
      this.#sayOffering({
        ...{ act: 'reject mark', words, same, done: m.read_said_rejected({ words: shorten(words) }) },
        run: (id, scope) => client.marks.reject({ mark: { ...ref, id }, scope }),
      })
    })
  }

  makeQuote(kind: QuoteKind, speaker: EntityChoice | null): Promise<void> {
    return this.#make({ type: 'quote', kind, speaker })
  }

  makeName(entity: EntityChoice): Promise<void> {
    return this.#make({ type: 'mention', entity })
  }

  /** `mention` is the one whose entity it is: it is thereby looked at. */
  async rename(id: number, from: string, to: string, mention: number): Promise<void> {
    if (to.trim() === '' || to === from) return
    await this.#try(async () => {
      const conflict = await client.entities.rename({ id, name: to, mention })
      this.#reading.editing = null
      this.#sayWarning(m.read_said_renamed({ from, to }), conflict, () =>
        this.merge({ id, name: to }, conflict),
      )
    })
  }

  async changeKind(id: number, name: string, kind: EntityKind, mention: number): Promise<void> {
    await this.#try(async () => {
      await client.entities.changeKind({ id, kind, mention })
      this.#sayUndoable(m.entities_kind_changed({ name, kind: m[`entities_kind_${kind}`]() }))
    })
  }

  async merge(
    from: { id: number; name: string },
    into: number | EntityConflict | null,
    mention?: number,
  ): Promise<void> {
    const other = typeof into === 'number' ? into : into?.type === 'name' ? into.other.id : null
    if (other === null) return
    await this.#try(async () => {
      const conflict = await client.entities.merge({ from: from.id, into: other, mention })
      this.#reading.editing = null
      this.#sayWarning(m.read_said_merged({ name: from.name }), conflict)
    })
  }

  async correctDate(id: number, words: string, meant: string): Promise<void> {
    await this.#try(async () => {
      await client.dates.correct({ id, meant })
      this.#reading.editing = null
      this.#sayUndoable(m.read_said_corrected({ words: shorten(words) }))
    })
  }

  async correctDeal(
    id: number,
    words: string,
    correction: { kind?: DealKind; from?: EntityChoice | null; to?: EntityChoice | null },
  ): Promise<void> {
    await this.#try(async () => {
      await client.deals.correct({ id, ...correction })
      this.#sayUndoable(m.read_said_corrected({ words: shorten(words) }))
    })
  }

  async assign(mention: number, words: string, entity: EntityChoice): Promise<void> {
    await this.#try(async () => {
      const same = await client.mentions.assign({ id: mention, entity })
      this.#reading.editing = null
      this.#sayOffering({
        ...{ act: 'correct mention', words, same, done: m.read_said_corrected({ words: shorten(words) }) },
        run: (id, scope) => client.mentions.assign({ id, entity, scope }),
      })
    })
  }

  async readAgain(): Promise<void> {
    const { document } = this.#reading
    if (!document) return
    await this.#try(async () => {
      await client.documents.readAgain({ id: document.id })
      this.#sayUndoable(m.read_said_read_again({ title: document.title }))
    })
  }

  async #make(mark: Parameters<typeof client.marks.make>[0]['mark']): Promise<void> {
    const { selection: span, document } = this.#reading
    if (!span || !document) return
    await this.#try(async () => {
      const { type, id } = await client.marks.make({ document: document.id, span, mark })
      this.#takeUp(keyOfMark(type, id), span)
      this.#sayUndoable(m.read_said_made({ words: shorten(this.#reading.wordsOf(span)) }))
    })
  }

  async #annotate() {
    const { target, document, colour } = this.#reading
    if (!target || !document) {
      this.say(m.read_nothing_selected())
      return undefined
    }
    const span: Span = { start: target.start, end: target.end }
    const made = await this.#try(() => client.annotations.make({ document: document.id, span, colour }))
    if (made) this.#takeUp(keyOfMark('annotation', made.id), span)
    return made
  }

  /** A mark just made is chosen, and its words are selected no longer. */
  #takeUp(key: string, span: Span): void {
    this.#reading.choose(null)
    this.#reading.chosen = key
    this.#reading.caret = span.start
    this.#reading.selection = null
  }

  #toCite(): Parameters<typeof client.notes.cite>[0] | null {
    const { mark, selection, document } = this.#reading
    const span = selection ?? mark
    if (!span || !document) {
      this.say(m.read_nothing_selected())
      return null
    }
    if (!selection && mark?.type === 'quote') return { quote: mark.mark.id }
    if (!selection && mark?.type === 'annotation') return { annotation: mark.mark.id }
    return { document: document.id, span: { start: span.start, end: span.end } }
  }

  #try<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
    return this.#bench.try(work)
  }

  sayAlso(words: string): void {
    this.#bench.messages.also(words)
  }

  say(...said: Parameters<Workbench['messages']['say']>): void {
    this.#bench.messages.say(...said)
  }

  /** Says what was done and what speaks against it; where two bear one name, they can be made one. */
  #sayWarning(done: string, conflict: EntityConflict | null, merge?: () => unknown): void {
    if (!conflict) return this.#sayUndoable(done)
    const words = `${done}. ${conflictSentence(conflict)}`
    if (conflict.type !== 'name' || !merge) return this.#sayUndoable(words)
    this.say(words, this.#undo, { label: m.read_conflict_merge(), run: () => void merge() })
  }

  #sayUndoable(words: string): void {
    this.say(words, this.#undo)
  }

  /** Says what was done, and offers to do it for the same cases elsewhere. */
  #sayOffering(offer: Offer): void {
    this.#offered = offer.same.like === null ? null : offer
    const ways = this.sameActs(offer).map(({ short, run }) => ({ label: short, run }))
    this.say(offer.done, this.#undo, ...ways)
  }

  #undo = {
    label: m.command_undo(),
    run: () => void this.#try(() => this.#bench.library.undo()),
  }

  /** Each way to do it elsewhere, with its key; nothing where there is nowhere else. */
  sameActs({ act, same }: Offer): SameAct[] {
    // What is said of a name in the whole library holds for documents that come in later too.
    const later = act === 'correct mention' || act === 'reject mark'
    const library = { count: same.library }
    const ways: SameAct[] = [
      {
        label: m.read_same_document({ count: same.document }),
        short: m.read_same_here({ count: same.document }),
        key: 's',
        run: () => void this.doSame('document'),
      },
      {
        label: later ? m.read_same_later(library) : m.read_same_library(library),
        short: m.read_same_everywhere(library),
        key: 'S',
        run: () => void this.doSame('library'),
      },
    ]
    const offered = [same.document > 0, same.library > (later ? 0 : same.document)]
    return ways.filter((_, index) => offered[index])
  }
}
