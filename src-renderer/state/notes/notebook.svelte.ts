import type { Citation, Note } from '../../../src-main/model/note'
import { client } from '../../lib/client'
import { orNull } from '../../lib/if-there'
import { citationLink } from '../../lib/notes/note-links'
import { NoteDrafts, type NoteWords } from './note-draft.svelte'

type Insert = (markdown: string) => void
type Flush = () => Promise<void>

/** The editor that is on screen, and the note in it. */
interface Offer {
  note: number
  insert: Insert
  flush: Flush
}

/** Where a citation is meant for: what was open when it was asked for. */
interface Meant {
  library: number
  note: number | null
}

/** Which note is open, what is being written in it, and the way into it for words cited from elsewhere. */
export class Notebook {
  drafts: NoteDrafts
  /** How the editor left each note: caret and what can be taken back. Only the editor knows what it is. */
  kept: Record<number, unknown> = {}
  #open = $state<number | null>(null)
  #offered: Offer | null = null
  /** How many libraries were opened: their notes have the same numbers. */
  #library = 0
  /** What is on its way into a note. */
  #citing: Promise<unknown> = Promise.resolve()
  #onlost: (words: string) => void

  /** Told what was written in a note that is no longer there. */
  constructor(onlost: (words: string) => void) {
    this.#onlost = onlost
    this.drafts = new NoteDrafts(onlost)
  }

  get open(): number | null {
    return this.#open
  }

  /** Null where no note is open any more: what was left of the last one is given up. */
  set open(note: number | null) {
    this.#open = note
    if (note !== null) return
    this.#offered = null
    this.drafts.forget()
    this.kept = {}
  }

  /** Another library has been opened: what was left of the last one must not reach it. */
  leaveLibrary(): void {
    this.#library++
    this.open = null
  }

  /** The editor offers itself while that note is on screen; the answer takes the offer back. */
  offer(note: number, insert: Insert, flush: Flush): () => void {
    const offered = { note, insert, flush }
    this.#offered = offered
    return () => {
      if (this.#offered === offered) this.#offered = null
    }
  }

  /** Whether that note is on screen. */
  isShown(note: number): boolean {
    return this.open === note && this.#offered?.note === note
  }

  /**
   * Cites words in the open note, or in a new one: at the caret where the note is on screen, else at its end. Null where
   * another library was opened meanwhile, into which nothing is written.
   */
  async cite(
    what: Parameters<typeof client.notes.cite>[0],
  ): Promise<{ citation: Citation; note: number } | null> {
    const meant = this.#meant()
    return this.#underWay(async () => {
      // While it waited, another library may have been opened, which has other words by the same numbers.
      if (!this.#isHere(meant)) return null
      const citation = await client.notes.cite(what)
      const note = await this.#write([citation], citationLink(citation), meant)
      return note === null ? null : { citation, note }
    })
  }

  /** The same for several at once, as `written` puts their citations into words. Answers the note. */
  async citeAll(
    all: Parameters<typeof client.notes.citeAll>[0]['all'],
    written: (citations: Citation[]) => string,
    title = '',
  ): Promise<number | null> {
    const meant = this.#meant()
    return this.#underWay(async () => {
      if (!this.#isHere(meant)) return null
      const citations = await client.notes.citeAll({ all })
      return this.#write(citations, written(citations), meant, title)
    })
  }

  #meant(): Meant {
    return { library: this.#library, note: this.open }
  }

  /** One after the other: where no note is open, the second finds the note that the first has opened. */
  #underWay<Value>(cite: () => Promise<Value>): Promise<Value> {
    const citing = this.#citing.then(cite)
    // Whoever cites is told how that went.
    this.#citing = Promise.allSettled([citing])
    return citing
  }

  async #write(citations: Citation[], markdown: string, meant: Meant, title = ''): Promise<number | null> {
    // A note that another citation opened meanwhile is as good as a new one of its own.
    const asked = meant.note ?? this.open
    const there = this.#isHere(meant) && asked !== null ? await orNull(client.notes.get({ id: asked })) : null
    // Its making may have been taken back.
    const note = there ?? (this.#isHere(meant) ? await client.notes.make({ title }) : null)
    if (!note || !this.#isHere(meant)) {
      this.#onlost(citations.map(({ words }) => words).join('\n\n'))
      return null
    }
    // Another note that was opened meanwhile stays open.
    if (this.open === null || this.open === asked) this.open = note.id
    await this.#put(note, markdown)
    return note.id
  }

  #isHere({ library }: Meant): boolean {
    return library === this.#library
  }

  /** Where it is on screen, at the caret. Words of that note which the library does not have yet come before those it has. */
  async #put(note: Note, markdown: string): Promise<void> {
    const { id } = note
    if (this.#offered?.note === id && this.open === id) return this.#offered.insert(markdown)
    const { title, body }: NoteWords = this.drafts.unsaved(id) ?? note
    this.drafts.write(id, { title, body: `${body.trimEnd()}\n\n${markdown}\n`.trimStart() })
    await this.drafts.flush()
  }

  /** Stores what is being typed or cited, now; rejected where the library refuses what was typed. */
  async flush(): Promise<void> {
    await this.#citing
    await this.#offered?.flush()
    await this.drafts.flush()
  }
}
