import { en } from './en'
import { fr } from './fr'
import type { Language } from './language'

const languages = [fr, en]

/** The language a text is written in, by its frequent words; what its file says decides only between equals. */
export function detectLanguage(text: string, stated: string | null): Language {
  const tokens =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const scores = languages.map((language) => {
    const frequent = new Set(language.frequent)
    return tokens.filter((token) => frequent.has(token)).length
  })
  const best = Math.max(...scores)
  const tied = languages.filter((_, index) => scores[index] === best)
  return tied.find((language) => stated?.startsWith(language.code)) ?? tied[0]!
}
