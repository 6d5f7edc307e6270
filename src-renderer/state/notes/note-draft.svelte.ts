import { client } from '../../lib/client'
import { Saver } from '../../lib/saving'

/** A note's own words. */
export interface NoteWords {
  title: string
  body: string
}

/**
 * What is being written, on its way into the library. It outlives the editor: words that the library has refused are
 * still here when the note is opened again.
 */
export class NoteDrafts {
  /** Whether the library has answered that it has every word. */
  stored = $state(true)
  /** Why it has not taken the last ones, if it has not. */
  refusal = $state.raw<unknown>(null)
  #saver: Saver<NoteWords>

  /** Told what was written in a note that is no longer there. */
  constructor(onlost: (words: string) => void) {
    this.#saver = new Saver<NoteWords>({
      save: (id, { title, body }) => client.notes.save({ id, title, body }),
      ontold: (stored, refusal) => {
        this.stored = stored
        this.refusal = refusal
      },
      onlost: ({ title, body }) => onlost([title, body].filter(Boolean).join('\n\n')),
    })
  }

  write(note: number, words: NoteWords): void {
    this.#saver.write(note, words)
  }

  unsaved(note: number): NoteWords | undefined {
    return this.#saver.unsaved(note)
  }

  hurry(): void {
    this.#saver.hurry()
  }

  flush(): Promise<void> {
    return this.#saver.flush()
  }

  forget(): void {
    this.#saver.forget()
  }
}
