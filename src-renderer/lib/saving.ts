import { Refusal } from './client'

/** How words become stored while they are typed: soon after a pause, and never much later than they were written. */
export interface Saving<Words, Key> {
  save: (key: Key, words: Words) => Promise<unknown>
  /** Told each time anything changes: whether all is stored, and what the library refused last, or null. */
  ontold: (stored: boolean, refusal: unknown) => void
  /** What the words were written on is no longer in the library: they are given back, and not tried again. */
  onlost: (words: Words) => void
}

const pause = 400
const longest = 2_000

/** Words on their way into the library. They are kept here until it has answered that it has them. */
export class Saver<Words, Key = number> {
  #unsaved = new Map<Key, Words>()
  #saving: Saving<Words, Key>
  #soon: ReturnType<typeof setTimeout> | undefined
  #late: ReturnType<typeof setTimeout> | undefined
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
    clearTimeout(this.#soon)
    this.#soon = setTimeout(this.hurry, pause)
    this.#late ??= setTimeout(this.hurry, longest)
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
      if (this.#unsaved.size > 0) this.#again(this.#refusal === null ? pause : longest)
    })
    return this.#sending
  }

  async #sendAll(): Promise<void> {
    this.#stopWaiting()
    this.#refusal = null
    for (const [key, words] of this.#unsaved) {
      try {
        await this.#saving.save(key, words)
        this.#done(key, words)
      } catch (error) {
        if (!isGone(error)) this.#refusal = error
        else if (this.#done(key, words)) this.#saving.onlost(words)
      }
    }
    this.#tell()
  }

  /** Whether nothing else has been written meanwhile. */
  #done(key: Key, words: Words): boolean {
    return this.#unsaved.get(key) === words && this.#unsaved.delete(key)
  }

  #again(wait: number): void {
    this.#stopWaiting()
    this.#late = setTimeout(this.hurry, wait)
  }

  #stopWaiting(): void {
    clearTimeout(this.#soon)
    clearTimeout(this.#late)
    this.#soon = this.#late = undefined
  }

  #tell(): void {
    this.#saving.ontold(this.#unsaved.size === 0, this.#refusal)
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Refusal && error.error.code === 'not-found'
}
