import { en } from './en'
import { fr } from './fr'
import type { Language } from './language'

export const languages = [fr, en]

/** The words of a list in all languages together, where a text may use those of another. */
export function inAny(listOf: (language: Language) => string[]): Set<string> {
  return new Set(languages.flatMap(listOf))
}

/** Fewer words than these tell a language badly by themselves: "a" alone is English and French. */
const few = 60

/** The language a text is written in, by its frequent words; what its reader says of it decides for a few words and between equals. */
export function detectLanguage(text: string, stated: string | null): Language {
  const tokens =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const said = languages.find((language) => stated?.startsWith(language.code))
  if (said && tokens.length < few) return said
  const tied = mostOf(languages, tokens, ({ frequent }) => frequent)
  if (said && tied.includes(said)) return said
  return mostOf(tied, tokens, ({ names }) => [...names.words, ...names.never, ...names.linkers])[0]!
}

/** The languages with most of these words in a list. */
function mostOf(among: Language[], tokens: string[], listOf: (language: Language) => string[]): Language[] {
  if (among.length === 1) return among
  const scores = among.map((language) => {
    const list = new Set(listOf(language))
    return tokens.filter((token) => list.has(token)).length
  })
  const best = Math.max(...scores)
  return among.filter((_, index) => scores[index] === best)
}
