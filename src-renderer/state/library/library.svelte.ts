import type { Act, LibraryState } from '../../../src-main/model/library'
import { client } from '../../lib/client'
import type { Messages } from '../messages.svelte'
import { m } from '../../../messages.compiled/messages.js'
import { actSentence } from '../../lib/acts'

/** What the rest of the window does when acts are taken back. */
interface Turning {
  /** Shows what an act was done to, where a person would not see it change; false where that is seen already. */
  show: (act: Act) => boolean
  onundone: (act: Act) => void
}

/** The open library: what it holds, and what can be undone. */
export class Library {
  state = $state.raw<LibraryState | null>(null)
  /** How many steps were taken back or forth: what is on screen and not in the library counts no more after each. */
  steps = $state(0)
  #messages: Messages
  #turning: Turning

  constructor(messages: Messages, turning: Turning) {
    this.#messages = messages
    this.#turning = turning
  }

  async load(): Promise<void> {
    this.state = await client.library.state()
  }

  /** Takes back the newest act; of writing in a note that is not on screen, the note is shown and nothing else is done. */
  async undo(): Promise<void> {
    await this.load()
    const next = this.state?.undo
    if (!next) return this.#messages.say(m.undo_nothing())
    if (this.#turning.show(next)) return this.#messages.say(m.undo_next({ act: actSentence(next) }))
    const act = await client.library.undo()
    this.steps++
    this.#turning.onundone(act)
    this.#messages.say(m.undo_done({ act: actSentence(act) }))
  }

  async redo(): Promise<void> {
    await this.load()
    const next = this.state?.redo
    if (!next) return this.#messages.say(m.redo_nothing())
    if (this.#turning.show(next)) return this.#messages.say(m.redo_next({ act: actSentence(next) }))
    const act = await client.library.redo()
    this.steps++
    this.#messages.say(m.redo_done({ act: actSentence(act) }))
  }
}
