import { isLanguage, isReadInFull } from '../../model/read-languages'
import { tellingWords } from '../../text/plain-language'
import { en } from './en'
import { fr } from './fr'
import type { Language } from './language'
import { otherLanguage } from './other'

/** Those whose words are known. */
export const languages = [fr, en]

/** The words of a list in all languages together, where a text may use those of another. */
export function inAny(listOf: (language: Language) => string[]): Set<string> {
  return new Set(languages.flatMap(listOf))
}

/** Fewer words than these tell a language badly by themselves: "a" alone is English and French. */
const few = 60

const sample = 20_000

/**
 * The language a text is written in, by its frequent words; what its reader says of it (BCP 47) decides for a few words, between
 * equals, and where the text shows nothing of those whose words are known.
 */
export function detectLanguage(text: string, stated: string | null): Language {
  const start = text.slice(0, sample)
  const other = otherStated(start, stated)
  if (other) return other
  const tokens = start.toLowerCase().match(/\p{L}+/gu) ?? []
  const said = languages.find(({ code }) => stated !== null && isLanguage(stated, code))
  if (said && tokens.length < few) return said
  const tied = mostOf(languages, tokens, ({ frequent }) => frequent)
  if (said && tied.includes(said)) return said
  return mostOf(tied, tokens, ({ names }) => [...names.words, ...names.never, ...names.linkers])[0]!
}

// A French or English text has more such words; others have fewer, as far as they share any ("to" is Polish, too).
const leastTelling = { share: 0.05, words: 2, different: 3 }
/** In fewer words than these nothing needs to be said for their language. */
const fewOfOther = 4
/** In fewer than these, French and English show few different ones themselves. */
const fewToTell = 40

/** Another language than those whose words are known, where its reader says so and the text does not belie it. */
function otherStated(text: string, stated: string | null): Language | null {
  if (!stated || isReadInFull(stated)) return null
  if (!isLatin(text)) return otherLanguage(stated, text)
  const { count, fr, en, different } = tellingWords(text)
  const least = Math.max(leastTelling.words, count * leastTelling.share)
  const isOther = fr + en < least || (count >= fewToTell && different < leastTelling.different)
  return count >= fewOfOther && isOther ? otherLanguage(stated, text) : null
}

/** Whether most letters are those that French and English are written in. */
function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return latin * 2 >= letters
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
