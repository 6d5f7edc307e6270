import type { DayInterval } from '../../text/day-interval'
import { languages } from '../languages'
import { readingOf } from '../reading'
import { findDates } from './dates'

/**
 * The days that one expression of time means, in the words of `language` or of any other that is known, told on the day
 * `published` (ISO 8601); null where it is no such expression, more than one, or nothing decides what it means.
 */
export function writtenDate(
  written: string,
  { language, published }: { language: string; published: string | null },
): DayInterval | null {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: written.length }]
  const codes = languages.map(({ code }) => code)
  for (const code of [...codes.filter((code) => language.startsWith(code)), ...codes]) {
    const [date, ...others] = findDates(readingOf({ text: written, blocks, published, language: code }))
    if (date && others.length === 0) return { edtf: date.edtf, from: date.from, to: date.to }
  }
  return null
}
