import type { Token } from './tokens'

/** What a lexicon says of a run of tokens: its value, and the index after its last token. */
export interface Found<T> {
  value: T
  next: number
}

/** Looks up the longest phrase of a lexicon that starts at a token. */
export type PhraseBook<T> = (tokens: readonly Token[], at: number) => Found<T> | null

interface Entry<T> {
  words: string[]
  value: T
}

/** A book of phrases of one or more words, folded. */
export function phraseBook<T>(phrases: Record<string, T>): PhraseBook<T> {
  const byFirst = new Map<string, Entry<T>[]>()
  for (const [phrase, value] of Object.entries(phrases)) {
    for (const words of [wordsIn(phrase), ...(phrase.includes('-') ? [wordsIn(phrase, true)] : [])]) {
      const first = words[0] ?? ''
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }])
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return (tokens, at) => {
    const entries = byFirst.get(tokens[at]?.low ?? '')
    if (entries)
      for (const { words, value } of entries)
        if (stands(words, tokens, at)) return { value, next: at + words.length }
    return null
  }
}

// Asked at every word of a text by many books: without a function made for each.
function stands(words: string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 1; i < words.length; i++) if (tokens[at + i]?.low !== words[i]) return false
  return true
}

/** A book that only tells whether one of some phrases starts here. */
export function phraseSet(phrases: readonly string[]): PhraseBook<true> {
  return phraseBook(Object.fromEntries(phrases.map((phrase) => [phrase, true as const])))
}

// Cut as a text is: the elided l' and d' are words of their own, and so are hyphens where a text's word was taken apart.
function wordsIn(phrase: string, whole = false): string[] {
  const joined = whole ? "'.-" : "'."
  const word = `[\\p{L}\\p{N}]+(?:(?!'s(?!\\p{L}))[${joined}][\\p{L}\\p{N}]+)*`
  return (
    phrase.match(
      new RegExp(`(?:qu|jusqu|[dljmntsc])'(?=\\p{L}|$)|${word}|'s(?!\\p{L})|[^\\s\\p{L}\\p{N}]`, 'gu'),
    ) ?? []
  )
}
