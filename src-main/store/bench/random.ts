/** Chance that is always the same from the same seed. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number
  /** A whole number from 0, below the limit. */
  below(limit: number): number
  pick<Item>(list: readonly Item[]): Item
  /** Few of the list often, most of it seldom, as with words in any language. */
  often<Item>(list: readonly Item[]): Item
}

/** Mulberry32, a small seeded generator. */
export function randomFrom(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    pick: (list) => list[below(list.length)]!,
    often: (list) => list[Math.floor(list.length * next() ** 3)]!,
  }
}
