import { nothing } from './words'

/** What no text holds, where a language has no such word. */
const noWord = '\u0000'

/**
 * The same in shape, without a word: lists and tables of words are empty, patterns match nothing. Numbers and settings
 * are as they were. A table is told from a group of lists by what it holds: meanings, not lists of words.
 */
export function wordless<Known>(known: Known): Known {
  return without(known) as Known
}

function without(known: unknown): unknown {
  if (Array.isArray(known)) return []
  if (known instanceof RegExp) return nothing
  if (typeof known === 'string') return noWord
  if (typeof known !== 'object' || known === null) return known
  const entries = Object.entries(known)
  if (entries.every(([, value]) => isMeaning(value))) return {}
  return Object.fromEntries(entries.map(([key, value]) => [key, without(value)]))
}

function isMeaning(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((each) => typeof each === 'number')
  return typeof value === 'number' || typeof value === 'string'
}
