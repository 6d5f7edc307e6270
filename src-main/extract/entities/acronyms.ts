import { inAny } from '../languages'
import type { Name } from './name'
import type { Reading } from '../reading'
import { knownKind, vocabularyOf, type Vocabulary } from './vocabulary'

const beforeAcronym = inAny(({ names }) => names.beforeAcronym)

/** "l'IA", "des GPU", "une PME": capitals alone are a name only where they stand like one. */
export function withoutCommonAcronyms(reading: Reading, names: Name[]): Name[] {
  const vocabulary = vocabularyOf(reading.language)
  const like = new Map<string, number>()
  for (const name of names) {
    if (!isAcronym(name.text)) continue
    like.set(name.text, (like.get(name.text) ?? 0) + standsLikeName(reading, vocabulary, name))
  }
  return names.filter((name) => knownKind(name.text) !== undefined || (like.get(name.text) ?? 1) > 0)
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(text)
}

function standsLikeName({ words, language }: Reading, vocabulary: Vocabulary, name: Name): number {
  const before = words[name.first - 1]
  if (!before || name.text.length > 6) return 0.5
  const small = before.low
  if (beforeAcronym.has(small)) return -1
  const noun =
    before.kind === 'word' &&
    /^\p{Ll}{3,}$/u.test(before.text) &&
    !vocabulary.never.has(small) &&
    !vocabulary.linkers.has(small)
  if (noun && language.code === 'fr' && !vocabulary.kindBefore.has(small))
    return vocabulary.words.has(small) ? -1 : -0.5
  return 1
}
