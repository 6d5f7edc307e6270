import { inAny } from '../languages'
import type { Reading } from '../reading'
import type { Tagging } from '../tagger/tag'
import { keyOf } from './aliases'
import type { Name } from './name'
import { opensSentence } from './sentence-starts'
import { knownKind } from './vocabulary'

const articles = inAny(({ speech }) => speech.singularArticles)

/**
 * Leaves out what is said for somebody who has another name: "the Welshman", "la Toulonnaise", "the Iowa Republican". An
 * article stands before it each time, and no list holds it as a place or a paper.
 */
export function withoutInhabitants(reading: Reading, names: Name[], isListed: Tagging['isListed']): Name[] {
  const isOne = ({ first, last, text }: Name) =>
    reading.language.names.inhabitants.test(text.toLowerCase()) &&
    knownKind(text) === undefined &&
    !isListed(first, last) &&
    isArticled(reading, first)
  const inhabitants = new Set(names.filter(isOne))
  if (inhabitants.size === 0) return names
  const others = names.filter((name) => !inhabitants.has(name))
  const bare = new Set(others.map(({ text }) => keyOf(text)))
  return names.filter((name) => !inhabitants.has(name) || bare.has(keyOf(name.text)))
}

/** "Le Parisien" within a sentence is a paper. */
function isArticled(reading: Reading, first: number): boolean {
  const before = reading.words[first - 1]
  if (!before || !articles.has(before.low)) return false
  return before.text === before.low || opensSentence(reading, first - 1)
}
