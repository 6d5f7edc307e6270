import { readingOf } from '../reading'
import { findDates } from './dates'

/** The dates of a text, a block a line, each as "words = EDTF", with the words of the date it hangs on. */
export function datesIn(text: string, published: string | null = null, language = 'fr'): string[] {
  let at = 0
  const blocks = text.split('\n').map((line) => {
    const block = { kind: 'paragraph' as const, start: at, end: at + line.length }
    at += line.length + 1
    return block
  })
  const dates = findDates(readingOf({ text, blocks, published, language }))
  const words = new Map(dates.map((date) => [date.id, date.words]))
  return dates.map(
    ({ words: said, edtf, resolvedFrom }) =>
      `${said} = ${edtf}${resolvedFrom ? ` from ${words.get(resolvedFrom)}` : ''}`,
  )
}
