import { en } from './en'
import { fr } from './fr'
import type { Language } from './language'

export const languages = [fr, en]

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
  const scores = languages.map((language) => {
    const frequent = new Set(language.frequent)
    return tokens.filter((token) => frequent.has(token)).length
  })
  const best = Math.max(...scores)
  const tied = languages.filter((_, index) => scores[index] === best)
  return tied.find((language) => language === said) ?? tied[0]!
}
