/** The words of a list that is written as a text, apart by spaces and ends of lines. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/)
}

/** The same for phrases of several words, apart by commas. */
export function phrases(list: string): string[] {
  return list.trim().split(/\s*,\s*/)
}

/** What each phrase means; written the other way round, since a meaning has several phrases. */
export function meanings<const T>(pairs: readonly (readonly [T, string])[]): Record<string, T> {
  return Object.fromEntries(
    pairs.flatMap(([meaning, list]) => phrases(list).map((phrase) => [phrase, meaning])),
  )
}

/** What a word of a list looks like, or one of a shape, where one is given. */
export function listed(list: readonly string[], shape?: string): RegExp {
  return new RegExp(`^(?:${[...list, ...(shape ? [shape] : [])].join('|')})$`)
}

/** Where a language has no such words: nothing is read so. */
export const nothing = /(?!)/
