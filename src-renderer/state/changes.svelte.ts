import type { Topic } from '../../src-main/api/contract/contract'

/** How often each topic of the library has changed: reading `of(topic)` in an effect asks again after each change. */
export class Changes {
  #counts = $state<Partial<Record<Topic, number>>>({})

  of(...topics: Topic[]): number {
    return topics.reduce((sum, topic) => sum + (this.#counts[topic] ?? 0), 0)
  }

  tell(topics: Topic[]): void {
    for (const topic of topics) this.#counts[topic] = (this.#counts[topic] ?? 0) + 1
  }
}
