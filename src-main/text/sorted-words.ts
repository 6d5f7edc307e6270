import { firstWhere } from './first-where'

/** The words of a sorted list that begin so, in its order. */
export function beginningIn(words: readonly string[], beginning: string): string[] {
  const from = firstWhere(words, (word) => word >= beginning)
  let to = from
  while (words[to]?.startsWith(beginning)) to++
  return words.slice(from, to)
}

/** Whether a sorted list holds a word. */
export function isAmong(words: readonly string[], word: string): boolean {
  return words[firstWhere(words, (other) => other >= word)] === word
}
