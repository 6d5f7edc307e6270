import type { QuoteMarks } from '../model/note'

const opening = /[«“"„‘‹][\s\u00a0\u202f]*$/
const closing = /^[\s\u00a0\u202f]*[»”"“’›]/

/** The marks that a source puts around words, with its spaces; where it has none, those of its language. */
export function quoteMarksOf(
  { prefix, suffix }: { prefix: string; suffix: string },
  language: string,
): QuoteMarks {
  const open = opening.exec(prefix)?.[0]
  const close = closing.exec(suffix)?.[0]
  if (open && close && !/\n/.test(open + close)) return { open, close }
  return language.startsWith('fr') ? { open: '«\u00a0', close: '\u00a0»' } : { open: '“', close: '”' }
}

/** Whether text ends with a mark that opens, so that what follows stands between marks already. */
export function endsOpen(text: string): boolean {
  return opening.test(text)
}
