import { inAny } from '../languages'
import { isPaper } from '../languages/papers'
import type { Reading } from '../reading'
import type { Tagging } from '../tagger/tag'
import { keyOf } from './name'
import type { Name } from './name'
import { opensSentence } from './sentence-starts'
import { knownKind, vocabularyOf } from './vocabulary'

const articles = inAny(({ speech }) => speech.singularArticles)

const people = inAny(({ speech }) => [...speech.people.male, ...speech.people.female])
const adjectives = inAny(({ speech }) => speech.adjectives)

/**
 * Leaves out what is said for somebody who has another name: "the Welshman", "l'ancien Bastiais", "the Iowa Republican", "the
 * Dean". An article stands before it each time, or what is of that people behind it ("Kenyan minister"), and no list holds it
 * as a place or a paper.
 */
export function withoutInhabitants(reading: Reading, names: Name[], isListed: Tagging['isListed']): Name[] {
  const isOne = ({ first, last, text }: Name) => {
    if (knownKind(text) !== undefined || isListed(first, last)) return false
    const small = text.toLowerCase()
    const articled = isArticled(reading, first)
    if (articled && people.has(small) && !isPaper(text, true)) return true
    return reading.language.names.inhabitants.test(small) && (articled || qualifies(reading, last))
  }
  const inhabitants = new Set(names.filter(isOne))
  if (inhabitants.size === 0) return names
  const others = names.filter((name) => !inhabitants.has(name))
  const bare = new Set(others.map(({ text }) => keyOf(text)))
  return names.filter((name) => !inhabitants.has(name) || bare.has(keyOf(name.text)))
}

/** "Le Parisien" within a sentence is a paper. */
function isArticled(reading: Reading, first: number): boolean {
  const at = adjectives.has(reading.words[first - 1]?.low ?? '') ? first - 2 : first - 1
  const before = reading.words[at]
  if (!before || !articles.has(before.low)) return false
  return /^\p{Ll}/u.test(before.text) || opensSentence(reading, at)
}

/** English says of what people somebody is before what he is. */
function qualifies({ words, language }: Reading, last: number): boolean {
  return language.code === 'en' && vocabularyOf(language).roles.has(words[last + 1]?.text ?? '')
}
