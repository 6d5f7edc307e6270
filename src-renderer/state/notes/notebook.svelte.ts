import type { Citation } from '../../../src-main/model/note'
import { client } from '../../lib/client'
import { orNull } from '../../lib/if-there'
import { citationLink } from '../../lib/notes/note-links'
import { NoteDrafts, type NoteWords } from './note-draft.svelte'

type Insert = (markdown: string) => void
type Flush = () => Promise<void>

/** Which note is open, what is being written in it, and the way into it for words cited from elsewhere. */
export class Notebook {
  drafts: NoteDrafts
  /** How the editor left each note: caret and what can be taken back. Only the editor knows what it is. */
  kept: Record<number, unknown> = {}
  #open = $state<number | null>(null)
  #insert: Insert | null = null
  #flush: Flush | null = null

  /** Told what was written in a note that is no longer there. */
  constructor(onlost: (words: string) => void) {
    this.drafts = new NoteDrafts(onlost)
  }

  get open(): number | null {
    return this.#open
  }

  /** Null where another library has been opened: what was left of the last one must not reach it. */
  set open(note: number | null) {
    this.#open = note
    if (note !== null) return
    this.drafts.forget()
    this.kept = {}
  }

  /** The editor offers itself while it is on screen; the answer takes the offer back. */
  offer(insert: Insert, flush: Flush): () => void {
    this.#insert = insert
    this.#flush = flush
    return () => {
      if (this.#insert === insert) this.#insert = this.#flush = null
    }
  }

  /** Cites words in the open note, or in a new one: at the caret where the note is on screen, else at its end. */
  async cite(what: Parameters<typeof client.notes.cite>[0]): Promise<{ citation: Citation; note: number }> {
    const citation = await client.notes.cite(what)
    return { citation, note: await this.#write(citationLink(citation)) }
  }

  /** The same for several at once, as `written` puts their citations into words. Answers the note. */
  async citeAll(
    all: Parameters<typeof client.notes.citeAll>[0]['all'],
    written: (citations: Citation[]) => string,
    title = '',
  ): Promise<number> {
    return this.#write(written(await client.notes.citeAll({ all })), title)
  }

  async #write(markdown: string, title = ''): Promise<number> {
    const note = (this.open = (await this.#there()) ?? (await client.notes.make({ title })).id)
    if (this.#insert) this.#insert(markdown)
    else await this.#append(note, markdown)
    return note
  }

  /** The open note; null where there is none, or where its making was taken back. */
  async #there(): Promise<number | null> {
    const note = this.open
    if (note === null || this.#insert || this.drafts.unsaved(note)) return note
    return (await orNull(client.notes.get({ id: note })))?.id ?? null
  }

  /** Stores what is being typed, now; rejected where the library refuses it. */
  async flush(): Promise<void> {
    await this.#flush?.()
    await this.drafts.flush()
  }

  /** Words of that note which the library does not have yet come before those it has. */
  async #append(note: number, markdown: string): Promise<void> {
    const { title, body }: NoteWords = this.drafts.unsaved(note) ?? (await client.notes.get({ id: note }))
    this.drafts.write(note, { title, body: `${body.trimEnd()}\n\n${markdown}\n`.trimStart() })
    await this.drafts.flush()
  }
}
