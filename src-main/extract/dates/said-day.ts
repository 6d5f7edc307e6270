import { intervalOf } from '../../text/day-interval'
import { languages as known } from '../languages'
import { readingOf } from '../reading'
import { findDates } from './dates'

const readIn = known.map(({ code }) => code)

/**
 * The day, month or year that a person means by "2026-01-22", "22/01/2026", "22 janvier 2026" or "March 2026", as ISO 8601;
 * null where the words mean none of these by themselves. They are read as a text of that language, else as one of any other.
 */
export function saidDay(typed: string, language: string | null): string | null {
  const words = typed.trim()
  if (intervalOf(words)) return words.includes('/') ? null : words
  const languages = [...new Set([language, ...readIn])]
  for (const each of languages) {
    const [date, other] = datesOf(words, each)
    if (date?.words === words && !other && intervalOf(date.edtf) && !date.edtf.includes('/')) return date.edtf
  }
  return null
}

function datesOf(text: string, language: string | null) {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }]
  return findDates(readingOf({ text, blocks, published: null, language }))
}
