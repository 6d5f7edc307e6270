import type { Block } from '../model/document'
import type { Word } from '../text/words'
import type { Language } from './languages/language'

interface Text {
  text: string
  blocks: Block[]
  words: Word[]
  language: Language
  published: string | null
}

/**
 * Whether a text reads as news does: under a headline it is dated, quotes someone or tells the day. Much of what news
 * names nobody has heard of, so what stands around a name counts for more there.
 */
export function isNews({ text, blocks, words, language, published }: Text): boolean {
  if (!blocks.some(({ kind }) => kind === 'title')) return false
  if (published !== null || /[«“"]/.test(text)) return true
  const { weekdays } = language.calendar
  return words.some((word) => Object.hasOwn(weekdays, word.text.toLowerCase()))
}
