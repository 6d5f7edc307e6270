import type { Client } from '../../src-main/api/contract/contract'
import type { Answer, ErrorValue } from '../../src-main/model/error'

/** A refusal of the library, with what the interface needs to say why. */
export class Refusal extends Error {
  constructor(readonly error: ErrorValue) {
    super(error.code)
  }
}

/** The library's api: `client.quotes.list({ query })`. Each call is rejected with a `Refusal` where the library refuses. */
export const client = new Proxy({} as Client, {
  get: (_target, topic: string) =>
    new Proxy(
      {},
      {
        get: (_methods, name: string) => (input?: unknown) => call(topic, name, input),
      },
    ),
})

async function call(topic: string, name: string, input: unknown): Promise<unknown> {
  // Svelte's state proxies cannot cross the wire; plain values can.
  const answer = (await window.florilege.call(topic, name, plain(input))) as Answer<unknown>
  if (answer.ok) return answer.value
  throw new Refusal(answer.error)
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}
