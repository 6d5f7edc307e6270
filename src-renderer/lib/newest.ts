/** What waits for something to be ready, by its key: only what was written last is let through, and once. */
export class Newest<Value> {
  #waiting = new Map<string, Value>()

  /** The newest value of that key once `ready` is done; nothing where another call has had it. */
  async after<Ready>(
    key: string,
    value: Value,
    ready: () => Promise<Ready>,
  ): Promise<{ ready: Ready; value: Value } | undefined> {
    this.#waiting.set(key, value)
    const done = await ready()
    const newest = this.#waiting.get(key)
    if (newest === undefined) return undefined
    this.#waiting.delete(key)
    return { ready: done, value: newest }
  }
}
