import { inAny } from '../languages'
import { keyOf, type Name } from './name'
import type { Reading } from '../reading'
import { opensSentence } from './sentence-starts'
import type { Tagging } from '../tagger/tag'
import { isFirstName, vocabularyOf } from './vocabulary'

/**
 * Without the nouns for somebody of some trade that have their capital from the start of their sentence: "Chipmaker’s
 * pledge falls apart". What a list knows, or what has the capital elsewhere, too, may be somebody’s name.
 */
export function withoutOpeningNouns(reading: Reading, names: Name[], isListed: Tagging['isListed']): Name[] {
  const isOpening = ({ first, last }: Name): boolean =>
    first === last && opensSentence(reading, first) && isTrade(reading, first) && !isListed(first, last)
  if (!names.some(isOpening)) return names
  const elsewhere = new Set(names.flatMap((name) => (isOpening(name) ? [] : keyOf(name.text).split(' '))))
  return names.filter((name) => !isOpening(name) || elsewhere.has(keyOf(name.text)) || isFirstName(name.text))
}

function isTrade({ words, language }: Reading, at: number): boolean {
  const { low, text } = words[at]!
  const { roles, kindBefore } = vocabularyOf(language)
  const single = low.replace(/s$/, '')
  if (!/^\p{Lu}\p{Ll}+$/u.test(text)) return false
  return [low, single].some(
    (word) => roles.has(word) || kindBefore.get(word) === 'organization' || makers.has(word),
  )
}

const makers = inAny(({ names }) => names.makers)
