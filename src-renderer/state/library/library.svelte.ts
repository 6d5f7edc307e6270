import type { Act, LibraryState } from '../../../src-main/model/library'
import { client } from '../../lib/client'
import type { Messages } from '../messages.svelte'
import { m } from '../../../messages.compiled/messages.js'
import { actSentence } from '../../lib/acts'

/** The open library: what it holds, and what can be undone. */
export class Library {
  state = $state.raw<LibraryState | null>(null)
  /** How many steps were taken back or forth: what is on screen and not in the library counts no more after each. */
  steps = $state(0)
  #messages: Messages
  #onundone: (act: Act) => void

  constructor(messages: Messages, onundone: (act: Act) => void) {
    this.#messages = messages
    this.#onundone = onundone
  }

  async load(): Promise<void> {
    this.state = await client.library.state()
  }

  async undo(): Promise<void> {
    if (!this.state?.undo) return this.#messages.say(m.undo_nothing())
    const act = await client.library.undo()
    this.steps++
    this.#onundone(act)
    this.#messages.say(m.undo_done({ act: actSentence(act) }))
  }

  async redo(): Promise<void> {
    if (!this.state?.redo) return this.#messages.say(m.redo_nothing())
    const act = await client.library.redo()
    this.steps++
    this.#messages.say(m.redo_done({ act: actSentence(act) }))
  }
}
