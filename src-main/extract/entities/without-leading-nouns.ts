import type { Reading } from '../reading'
import type { Name } from './name'
import { opensSentence } from './sentence-starts'
import { vocabularyOf } from './vocabulary'

/**
 * "Drugmaker Avenor" where a sentence begins is Avenor, if the text has a name elsewhere that begins so: the noun has its
 * capital from where it stands.
 */
export function withoutLeadingNouns(reading: Reading, names: Name[]): Name[] {
  const { words, text } = reading
  const { kindBefore } = vocabularyOf(reading.language)
  const firsts = new Set(names.map(({ first }) => words[first]!.text))
  return names.map((name) => {
    const { first, last, end } = name
    const led =
      first < last &&
      kindBefore.get(words[first]!.low) === 'organization' &&
      opensSentence(reading, first) &&
      firsts.has(words[first + 1]!.text)
    if (!led) return name
    const { start } = words[first + 1]!
    return { ...name, first: first + 1, start, text: text.slice(start, end) }
  })
}
