import type { Span } from '../model/span'
import { plainLanguageOf } from '../text/plain-language'
import { languages } from './languages'
import type { Language } from './languages/language'

const frequent = new Map(languages.map((language) => [language, new Set(language.frequent)]))

/** A paragraph may be in another language than its document: a French paper quoted in an English one. */
export function languageOfBlock(text: string, block: Span, usual: Language): Language {
  const start = text.slice(block.start, Math.min(block.end, block.start + 600))
  const words = start.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < 12) return usual
  // Its small words are those of many languages: a paragraph in it must be plainly French or English to be no more of it.
  if (!languages.includes(usual))
    return languages.find(({ code }) => code === plainLanguageOf(start)) ?? usual
  let best = usual
  let most = -1
  for (const [language, list] of frequent) {
    const share = words.filter((word) => list.has(word)).length + (language.code === usual.code ? 2 : 0)
    if (share > most) [best, most] = [language, share]
  }
  return best
}
