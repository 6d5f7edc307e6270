import type { EntityKind, QuoteKind } from '../../../src-main/model/extraction'
import type { EntityConflict } from '../../../src-main/model/library'
import { m } from '../../../messages.compiled/messages.js'
import { client } from '../../lib/client'
import { keyOfMark, refOf, type ReadingMark } from '../../lib/reading/reading-marks'
import { shorten } from '../../lib/reading/mark-words'
import type { Reading } from './reading.svelte'
import type { Saying } from './saying.svelte'
import type { Workbench } from '../workbench.svelte'

/** An entity of the library, or a new one by its name. */
export type EntityChoice = { entity: number } | { name: string; kind: EntityKind }

/** How a person puts right what was found in a text, or marks what was not found. */
export class Corrections {
  #bench: Workbench
  #reading: Reading
  #saying: Saying

  constructor(bench: Workbench, reading: Reading, saying: Saying) {
    this.#bench = bench
    this.#reading = reading
    this.#saying = saying
  }

  /** A doubtful mark is right as it is. Answers whether that is stored. */
  async accept(mark: ReadingMark): Promise<boolean> {
    const ref = refOf(mark)
    if (!ref) return false
    const words = this.#reading.wordsOf(mark)
    const accepted = await this.#bench.try(async () => {
      const same = await client.marks.accept({ mark: ref })
      this.#saying.offering({
        ...{ act: 'accept mark', words, same, done: m.read_said_accepted({ words: shorten(words) }) },
        run: (id, scope) => client.marks.accept({ mark: { ...ref, id }, scope }),
      })
      return true
    })
    return accepted ?? false
  }

  async correctKind(id: number, words: string, kind: QuoteKind): Promise<void> {
    await this.#bench.try(async () => {
      await client.quotes.correct({ id, kind })
      this.#saying.undoable(m.read_said_corrected({ words: shorten(words) }))
    })
  }

  async correctSpeaker(id: number, words: string, speaker: EntityChoice | null): Promise<void> {
    await this.#bench.try(async () => {
      const same = await client.quotes.correct({ id, speaker })
      this.#reading.editing = null
      const done = m.read_said_speaker({ words: shorten(words), name: await nameOf(speaker) })
      this.#saying.offering({
        ...{ act: 'correct quote', words, same, done },
        run: (like, scope) => client.quotes.correct({ id: like, speaker, scope }),
      })
    })
  }

  /** The selected words become the mark's own. */
  async moveHere(mark: ReadingMark): Promise<void> {
    const ref = refOf(mark)
    const span = this.#reading.selection
    if (!ref || !span) return
    await this.#bench.try(async () => {
      await client.marks.move({ mark: ref, span })
      this.#reading.editing = null
      this.#reading.selection = null
      this.#saying.undoable(m.read_said_moved({ words: shorten(this.#reading.wordsOf(span)) }))
    })
  }

  /** Answers whether it is gone: a person may keep what notes cite. */
  async remove(): Promise<boolean> {
    const { mark } = this.#reading
    if (!mark) return false
    const ref = refOf(mark)
    const words = this.#reading.wordsOf(mark)
    const removed = await this.#bench.try(async () => {
      const { type } = mark
      const cited = type === 'annotation' || type === 'quote'
      if (cited && !(await this.#bench.removing.isWanted(type, [mark.mark.id], shorten(words)))) return false
      if (!ref) {
        await client.annotations.remove({ id: mark.mark.id })
        this.#reading.choose(null)
        this.#saying.undoable(m.read_said_removed({ words: shorten(words) }))
        return true
      }
      const same = await client.marks.reject({ mark: ref })
      this.#reading.choose(null)
      this.#saying.offering({
        ...{ act: 'reject mark', words, same, done: m.read_said_rejected({ words: shorten(words) }) },
        run: (id, scope) => client.marks.reject({ mark: { ...ref, id }, scope }),
      })
      return true
    })
    return removed ?? false
  }

  /** `mention` is the one whose entity it is: it is thereby looked at. */
  async rename(id: number, from: string, to: string, mention: number): Promise<void> {
    if (to.trim() === '' || to === from) return
    await this.#bench.try(async () => {
      const conflict = await client.entities.rename({ id, name: to, mention })
      this.#reading.editing = null
      this.#saying.warning(m.read_said_renamed({ from, to }), conflict, () =>
        this.merge({ id, name: to }, conflict),
      )
    })
  }

  async changeKind(id: number, name: string, kind: EntityKind, mention: number): Promise<void> {
    await this.#bench.try(async () => {
      await client.entities.changeKind({ id, kind, mention })
      this.#saying.undoable(m.entities_kind_changed({ name, kind: m[`entities_kind_${kind}`]() }))
    })
  }

  async merge(
    from: { id: number; name: string },
    into: number | EntityConflict | null,
    mention?: number,
  ): Promise<void> {
    const other = typeof into === 'number' ? into : into?.type === 'name' ? into.other.id : null
    if (other === null) return
    await this.#bench.try(async () => {
      const conflict = await client.entities.merge({ from: from.id, into: other, mention })
      this.#reading.editing = null
      this.#saying.warning(m.read_said_merged({ name: from.name }), conflict)
    })
  }

  async correctAmount(id: number, words: string, amount: string): Promise<void> {
    await this.#bench.try(async () => {
      await client.figures.correct({ id, amount })
      this.#reading.editing = null
      this.#saying.undoable(m.read_said_corrected({ words: shorten(words) }))
    })
  }

  async correctFigureOf(id: number, words: string, of: EntityChoice | null): Promise<void> {
    await this.#bench.try(async () => {
      await client.figures.correct({ id, of })
      this.#reading.editing = null
      const said = { words: shorten(words) }
      this.#saying.undoable(
        of === null
          ? m.read_said_figure_of_nothing(said)
          : m.read_said_figure_of({ ...said, name: await nameOf(of) }),
      )
    })
  }

  async correctDate(id: number, words: string, meant: string): Promise<void> {
    await this.#bench.try(async () => {
      await client.dates.correct({ id, meant })
      this.#reading.editing = null
      this.#saying.undoable(m.read_said_corrected({ words: shorten(words) }))
    })
  }

  async assign(mention: number, words: string, entity: EntityChoice): Promise<void> {
    await this.#bench.try(async () => {
      const same = await client.mentions.assign({ id: mention, entity })
      this.#reading.editing = null
      this.#saying.offering({
        ...{ act: 'correct mention', words, same, done: m.read_said_corrected({ words: shorten(words) }) },
        run: (id, scope) => client.mentions.assign({ id, entity, scope }),
      })
    })
  }

  async readAgain(): Promise<void> {
    const { document } = this.#reading
    if (!document) return
    await this.#bench.try(async () => {
      await client.documents.readAgain({ id: document.id })
      this.#saying.undoable(m.read_said_read_again({ title: document.title }))
    })
  }

  /** The selected words are a mark that was not found; it is chosen. Answers whether it is stored. */
  async make(mark: Parameters<typeof client.marks.make>[0]['mark']): Promise<boolean> {
    const { selection: span, document } = this.#reading
    if (!span || !document) return false
    const made = await this.#bench.try(async () => {
      const { type, id } = await client.marks.make({ document: document.id, span, mark })
      this.#reading.takeUp(keyOfMark(type, id), span)
      this.#saying.undoable(m.read_said_made({ words: shorten(this.#reading.wordsOf(span)) }))
      return true
    })
    return made ?? false
  }
}

/** What a choice is called, as it is said afterwards. */
export async function nameOf(choice: EntityChoice | null): Promise<string> {
  if (choice === null) return m.read_nobody()
  if ('name' in choice) return choice.name
  return (await client.entities.row({ id: choice.entity }))?.name ?? ''
}
