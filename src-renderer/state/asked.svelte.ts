import type { Topic } from '../../src-main/api/contract/contract'
import { wasGivenUp } from '../lib/if-there'
import type { Changes } from './changes.svelte'

/**
 * An answer of the library, asked again whenever one of its topics changes or what `ask` reads changes. The newest
 * question wins. Made while a component starts, it lives as long as that component.
 */
export class Asked<Value> {
  value = $state.raw<Value>()
  #latest = 0

  constructor(
    changes: Changes,
    topics: Topic[],
    ask: () => Promise<Value> | undefined,
    onerror: (error: unknown) => void,
  ) {
    // An effect, since the answer comes from outside and later: it cannot be derived.
    $effect(() => {
      changes.of(...topics)
      const turn = ++this.#latest
      ask()?.then(
        (value) => {
          if (turn === this.#latest) this.value = value
        },
        (error: unknown) => {
          // A question that a newer one took the place of was given up, and nobody misses its answer.
          if (turn === this.#latest && !wasGivenUp(error)) onerror(error)
        },
      )
    })
  }
}
