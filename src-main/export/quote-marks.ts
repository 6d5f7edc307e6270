import type { Cited } from './cited'

const opening = /[«“"„‘‹][\s\u00a0\u202f]*$/
const closing = /^[\s\u00a0\u202f]*[»”"“’›]/

export interface QuoteMarks {
  open: string
  close: string
}

/** The marks that the source puts around the words, with its spaces; where it has none, those of its language. */
export function quoteMarksOf({ citation, source }: Cited): QuoteMarks {
  const open = opening.exec(citation.prefix)?.[0]
  const close = closing.exec(citation.suffix)?.[0]
  if (open && close && !/\n/.test(open + close)) return { open, close }
  return source.language.startsWith('fr') ? { open: '«\u00a0', close: '\u00a0»' } : { open: '“', close: '”' }
}

/** Whether text ends with a mark that opens, so that what follows stands between marks already. */
export function endsOpen(text: string): boolean {
  return opening.test(text)
}

/** Text without the mark that closes it, if it has one. */
export function withoutClosing(text: string): string {
  return text.replace(/[\s\u00a0\u202f]*[»”"“’›]$/, '')
}

/** What follows the last mark that opens, or null where none does. */
export function sinceOpening(text: string): string | null {
  const last = [...text.matchAll(/[«“"„‘‹][\s\u00a0\u202f]*/g)].at(-1)
  return last ? text.slice(last.index + last[0].length) : null
}
