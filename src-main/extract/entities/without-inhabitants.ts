import type { Reading } from '../reading'
import type { Tagging } from '../tagger/tag'
import { keyOf } from './aliases'
import type { Name } from './name'
import { lower } from './runs'
import { knownKind } from './vocabulary'

/**
 * Leaves out what is said for somebody who has another name: "the Welshman", "la Toulonnaise", "the Iowa Republican". An
 * article stands before it each time, and no list holds it as a place or a paper.
 */
export function withoutInhabitants(reading: Reading, names: Name[], isListed: Tagging['isListed']): Name[] {
  const { inhabitants } = reading.language.names
  const isOne = ({ first, last, text }: Name) =>
    inhabitants.test(text.toLowerCase()) &&
    knownKind(text) === undefined &&
    !isListed(first, last) &&
    isArticled(reading, first)
  const bare = new Set(names.flatMap((name) => (isOne(name) ? [] : [keyOf(name.text)])))
  return names.filter((name) => !isOne(name) || bare.has(keyOf(name.text)))
}

/** "Le Parisien" within a sentence is a paper. */
function isArticled({ words, sentences }: Reading, first: number): boolean {
  const before = words[first - 1]
  if (!before || !/^(?:the|le|la|l['’])$/.test(lower(before))) return false
  return before.text === lower(before) || sentences.some(({ start }) => start === before.start)
}
