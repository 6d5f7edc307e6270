import { Refusal } from './client'

/** How words become stored while they are typed: so soon that a power cut takes hardly a word. */
export interface Saving<Words, Key> {
  save: (key: Key, words: Words) => Promise<unknown>
  /** Told each time anything changes: whether all is stored, and what the library refused last, or null. */
  ontold: (stored: boolean, refusal: unknown) => void
  /** What the words were written on is no longer in the library: they are given back, and not tried again. */
  onlost: (words: Words) => void
}

const soonest = 250
const longest = 2_000
// Saving takes the smaller part of the time, however long a note has grown.
const share = 3

/** Words on their way into the library. They are kept here until it has answered that it has them. */
export class Saver<Words, Key = number> {
  #unsaved = new Map<Key, Words>()
  #saving: Saving<Words, Key>
  #timer: ReturnType<typeof setTimeout> | undefined
  /** How long the last sending took. */
  #took = 0
  #sending: Promise<void> | null = null
  #refusal: unknown = null

  constructor(saving: Saving<Words, Key>) {
    this.#saving = saving
  }

  /** What was written and is not stored yet. */
  unsaved(key: Key): Words | undefined {
    return this.#unsaved.get(key)
  }

  write(key: Key, words: Words): void {
    this.#unsaved.set(key, words)
    // Not put off by what is typed after: nothing waits longer than the first letter may.
    this.#timer ??= setTimeout(this.hurry, this.#wait())
    this.#tell()
  }

  /** Stores what there is without waiting for the pause. */
  hurry = (): void => {
    if (this.#unsaved.size > 0) void this.#send()
  }

  /** Done when everything is stored; rejected with the library's refusal, the words being kept. */
  async flush(): Promise<void> {
    // A sending under way may be refused for reasons that are over, so one that begins now decides.
    await this.#sending
    while (this.#unsaved.size > 0) {
      await this.#send()
      if (this.#refusal !== null) throw this.#refusal
    }
  }

  /** Gives up what is not stored: it belongs to a library that is no longer open. */
  forget(): void {
    this.#unsaved.clear()
    this.#refusal = null
    this.#stopWaiting()
    this.#tell()
  }

  #send(): Promise<void> {
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = null
      // Written meanwhile, or refused: another try follows by itself.
      if (this.#unsaved.size > 0) this.#again(this.#refusal === null ? this.#wait() : longest)
    })
    return this.#sending
  }

  async #sendAll(): Promise<void> {
    this.#stopWaiting()
    this.#refusal = null
    const began = performance.now()
    for (const [key, words] of this.#unsaved) {
      try {
        await this.#saving.save(key, words)
        this.#done(key, words)
      } catch (error) {
        if (!isGone(error)) this.#refusal = error
        else if (this.#done(key, words)) this.#saving.onlost(words)
      }
    }
    this.#took = performance.now() - began
    this.#tell()
  }

  #wait(): number {
    return Math.min(Math.max(soonest, share * this.#took), longest)
  }

  /** Whether nothing else has been written meanwhile. */
  #done(key: Key, words: Words): boolean {
    return this.#unsaved.get(key) === words && this.#unsaved.delete(key)
  }

  #again(wait: number): void {
    this.#stopWaiting()
    this.#timer = setTimeout(this.hurry, wait)
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #tell(): void {
    this.#saving.ontold(this.#unsaved.size === 0, this.#refusal)
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Refusal && error.error.code === 'not-found'
}
