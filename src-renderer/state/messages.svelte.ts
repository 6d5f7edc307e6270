import { sentenceOf } from '../lib/errors'

interface MessageAction {
  label: string
  run: () => void
}

export interface Message {
  id: number
  words: string
  tone: 'said' | 'refused'
  /** What the person can do about it, each on a button. */
  actions: MessageAction[]
}

const shownFor = 8_000
// A refusal is read slowly, and says what to do.
const refusedFor = 20_000
const readingALetter = 60

/** Short sentences at the foot of the window: what was done, what was refused. Each is read out by screen readers. */
export class Messages {
  shown = $state.raw<Message[]>([])
  #next = 1

  say(words: string, ...actions: (MessageAction | undefined)[]): void {
    const offered = actions.filter((action) => action !== undefined)
    this.#add({ id: this.#next++, words, tone: 'said', actions: offered })
  }

  /** Adds to what was said a moment ago, which stays said. */
  also(words: string): void {
    const last = this.shown.findLast(({ tone }) => tone === 'said')
    this.say(last ? `${last.words} — ${words}` : words, ...(last?.actions ?? []))
  }

  /** A refusal or a fault, as a sentence. */
  refuse = (error: unknown): void => {
    console.warn(error)
    this.warn(sentenceOf(error))
  }

  /** Stays until it can have been read, and until it is closed where it offers something. What is said already, as of a refusal that is tried again, is not said twice. */
  warn(words: string, ...actions: MessageAction[]): void {
    if (actions.length === 0 && this.shown.some((message) => message.words === words)) return
    this.#add({ id: this.#next++, words, tone: 'refused', actions })
  }

  dismiss(id: number): void {
    this.shown = this.shown.filter((message) => message.id !== id)
  }

  /** Answers whether there was one. */
  dismissNewest(): boolean {
    const newest = this.shown.at(-1)
    if (newest) this.dismiss(newest.id)
    return newest !== undefined
  }

  /** Another view is shown: what was refused in the last one concerns it no longer. */
  leaveView(): void {
    this.shown = this.shown.filter(({ tone, actions }) => tone !== 'refused' || actions.length > 0)
  }

  #add(message: Message): void {
    // What was said last is what counts; a refusal stays for a while beside it, one that offers something until it is closed.
    const refused = this.shown.filter(({ tone }) => tone === 'refused')
    const kept = refused.filter(({ actions }, index) => actions.length > 0 || index >= refused.length - 2)
    this.shown = [...kept, message]
    const time = message.tone === 'said' ? shownFor : refusedFor + readingALetter * message.words.length
    if (message.tone === 'said' || message.actions.length === 0)
      setTimeout(() => this.dismiss(message.id), time)
  }
}
