import { sentenceOf } from '../lib/errors'

export interface Message {
  id: number
  words: string
  tone: 'said' | 'refused'
  /** What the person can do about it, on a button. */
  action?: { label: string; run: () => void }
}

const shownFor = 8_000

/** Short sentences at the foot of the window: what was done, what was refused. Each is read out by screen readers. */
export class Messages {
  shown = $state.raw<Message[]>([])
  #next = 1

  say(words: string, action?: Message['action']): void {
    this.#add({ id: this.#next++, words, tone: 'said', ...(action ? { action } : {}) })
  }

  /** A refusal or a fault, as a sentence. */
  refuse = (error: unknown): void => {
    console.warn(error)
    this.#add({ id: this.#next++, words: sentenceOf(error), tone: 'refused' })
  }

  dismiss(id: number): void {
    this.shown = this.shown.filter((message) => message.id !== id)
  }

  #add(message: Message): void {
    // What was said last is what counts; a refusal stays until it is read.
    this.shown = [...this.shown.filter(({ tone }) => tone === 'refused').slice(-2), message]
    if (message.tone === 'said') setTimeout(() => this.dismiss(message.id), shownFor)
  }
}
