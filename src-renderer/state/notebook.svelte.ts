import type { Citation } from '../../src-main/model/note'
import { client } from '../lib/client'
import { citationLink } from '../lib/note-links'

type Insert = (markdown: string) => void
type Flush = () => Promise<void>

/** Which note is open, and the way into it for words cited from elsewhere. */
export class Notebook {
  open = $state<number | null>(null)
  #insert: Insert | null = null
  #flush: Flush | null = null

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
    const note = (this.open ??= (await client.notes.make({ title: '' })).id)
    if (this.#insert) this.#insert(`\n\n${citationLink(citation)}\n\n`)
    else await this.#append(note, citationLink(citation))
    return { citation, note }
  }

  /** Stores what is being typed, now. */
  async flush(): Promise<void> {
    await this.#flush?.()
  }

  async #append(id: number, markdown: string): Promise<void> {
    const { title, body } = await client.notes.get({ id })
    await client.notes.save({ id, title, body: `${body.trimEnd()}\n\n${markdown}\n`.trimStart() })
  }
}
