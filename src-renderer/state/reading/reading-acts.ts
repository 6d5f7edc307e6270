import type { Colour } from '../../../src-main/model/annotation'
import type { Span } from '../../../src-main/model/span'
import { m } from '../../../messages.compiled/messages.js'
import { client } from '../../lib/client'
import { copyWords } from '../../lib/copying'
import { keyOfMark } from '../../lib/reading/reading-marks'
import { shorten } from '../../lib/reading/mark-words'
import type { Reading } from './reading.svelte'
import type { Saying } from './saying.svelte'
import type { Workbench } from '../workbench.svelte'

/** What a person does with words of the text they read: marks, comments, compares, cites; each act says which words it touched. */
export class ReadingActs {
  #bench: Workbench
  #reading: Reading
  #saying: Saying
  /** Letters typed for a comment whose field is not there yet; null where none is on its way. */
  #ahead: string | null = null
  /** The annotation that was made for a comment of which no word is written yet. */
  #made: number | null = null

  constructor(bench: Workbench, reading: Reading, saying: Saying) {
    this.#bench = bench
    this.#reading = reading
    this.#saying = saying
  }

  async highlight(): Promise<void> {
    // What is highlighted already stays as it is.
    if (this.#reading.mark?.type === 'annotation' && !this.#reading.selection) return
    const there = this.#reading.highlighted()
    if (there) {
      this.#reading.takeUp(keyOfMark('annotation', there.id), there)
      return this.#saying.say(m.read_said_highlighted_already({ words: shorten(there.words) }))
    }
    const made = await this.#annotate()
    if (made) this.#saying.say(m.read_said_highlighted({ words: shorten(made.words) }))
  }

  /** Shows where else the chosen words stand, to mark them all. */
  highlightEvery(): void {
    const { target, document, colour } = this.#reading
    if (!target || !document) return this.#saying.say(m.read_nothing_selected())
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
    const address = await this.#bench.try(() => {
      if (mark?.type === 'annotation' || mark?.type === 'quote')
        return client.addresses.of({ kind: mark.type, id: mark.mark.id })
      if (mark?.type === 'mention') return client.addresses.of({ kind: 'entity', id: mark.entity.id })
      return client.addresses.of({ kind: 'document', id: document.id })
    })
    if (address === undefined) return
    copyWords(address)
    this.#saying.say(m.annotations_copied({ address }))
  }

  /** A comment was asked for, whose field is on its way: letters are its own from now on. */
  awaitComment(): void {
    this.#ahead = ''
  }

  /** Opens the comment of the chosen annotation, or of a new one on the target. */
  async comment(): Promise<void> {
    const { mark, selection } = this.#reading
    const chosen = mark?.type === 'annotation' && !selection
    const made = chosen ? undefined : await this.#annotate()
    this.#made = made?.id ?? null
    if (!chosen && !made) this.#ahead = null
    this.#reading.editing = 'comment'
  }

  /** A word of a comment is written: what was made for it stays. */
  commented(): void {
    this.#made = null
  }

  /** The comment is left by Escape: what was made for it alone goes where no word of it is written. */
  async leaveComment(): Promise<void> {
    const { mark } = this.#reading
    const { library } = this.#bench
    const made = this.#made
    this.#made = null
    if (made === null || mark?.type !== 'annotation' || mark.mark.id !== made) return
    // What was done with it since, a colour or a tag, is a reason to keep it.
    await this.#bench.try(async () => {
      await library.load()
      if (library.state?.undo?.act === 'highlight') await library.undo()
    })
  }

  /** Keeps a letter for a field that is on its way; false where none is, and once another key says otherwise. */
  typeAhead(key: string): boolean {
    if (this.#ahead === null) return false
    if (key.length === 1) this.#ahead += key
    else this.#ahead = null
    return this.#ahead !== null
  }

  /** What was typed before the field was there; it types for itself from now on. */
  takeTyped(): string {
    const typed = this.#ahead ?? ''
    this.#ahead = null
    return typed
  }

  recolour(id: number, colour: Colour): Promise<unknown> {
    this.#reading.colour = colour
    return this.#bench.try(() => client.annotations.change({ id, colour }))
  }

  tag(id: number, tags: string[]): Promise<unknown> {
    return this.#bench.try(async () => {
      await client.annotations.change({ id, tags })
      this.#saying.say(
        tags.length > 0 ? m.read_said_tagged({ tags: tags.join(', ') }) : m.read_said_untagged(),
      )
    })
  }

  async cite(): Promise<void> {
    const what = this.#toCite()
    if (!what) return
    await this.#bench.try(async () => {
      const cited = await this.#bench.notebook.cite(what)
      if (!cited) return
      const { citation, note } = cited
      const { title } = await client.notes.get({ id: note })
      this.#saying.say(
        m.read_said_cited({ words: shorten(citation.words), note: title || m.read_untitled_note() }),
        {
          label: m.read_show_note(),
          run: () => this.#bench.showNote(note),
        },
      )
    })
  }

  /** What else was said like the quote under the caret. */
  findAlike(): void {
    const { mark } = this.#reading
    if (mark?.type !== 'quote') return this.#saying.say(m.read_beside_quotes_only())
    this.#bench.navigation.alike = mark.mark.id
  }

  putBeside(): void {
    const { mark } = this.#reading
    const { picks } = this.#bench
    if (mark?.type !== 'quote') return this.#saying.say(m.read_beside_quotes_only())
    const { id, words } = mark.mark
    if (!picks.toggle(id)) return this.#saying.say(m.read_beside_full())
    const facts = { words: shorten(words), count: picks.ids.length }
    this.#saying.say(picks.has(id) ? m.read_said_beside(facts) : m.read_said_not_beside(facts), {
      label: m['command_view-comparison'](),
      run: () => this.#bench.navigation.show('comparison'),
    })
  }

  async #annotate() {
    const { target, document, colour } = this.#reading
    if (!target || !document) {
      this.#saying.say(m.read_nothing_selected())
      return undefined
    }
    const span: Span = { start: target.start, end: target.end }
    const made = await this.#bench.try(() => client.annotations.make({ document: document.id, span, colour }))
    if (made) this.#reading.takeUp(keyOfMark('annotation', made.id), span)
    return made
  }

  #toCite(): Parameters<typeof client.notes.cite>[0] | null {
    const { mark, selection, document } = this.#reading
    const span = selection ?? mark
    if (!span || !document) {
      this.#saying.say(m.read_nothing_selected())
      return null
    }
    if (!selection && mark?.type === 'quote') return { quote: mark.mark.id }
    if (!selection && mark?.type === 'annotation') return { annotation: mark.mark.id }
    return { document: document.id, span: { start: span.start, end: span.end } }
  }
}
