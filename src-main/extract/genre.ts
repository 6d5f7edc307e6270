import type { Reading } from './reading'

/**
 * Whether a text reads as news does: under a headline it is dated, quotes someone or tells the day. Much of what news
 * names nobody has heard of, so what stands around a name counts for more there.
 */
export function isNews({ text, blocks, words, language, published }: Omit<Reading, 'isNews'>): boolean {
  if (!blocks.some(({ kind }) => kind === 'title')) return false
  if (published !== null || /[«“"]/.test(text)) return true
  const { weekdays } = language.calendar
  return words.some((word) => Object.hasOwn(weekdays, word.text.toLowerCase()))
}
