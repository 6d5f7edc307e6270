import type { Span } from '../../model/span'
import { oncePer } from '../../text/once-per'

// A term comes back soon; the whole of a long text would be searched for each passage.
const reach = 4000
const longestTerm = 60

// The apostrophe of "l'" opens nothing.
const opening = /(?:[«“"‘]|(?<!\p{L})')\s?$/u

/** Whether the words of a text in lower case stand elsewhere, between marks and without. */
export function standsAgain(low: string, { start, end }: Span): string {
  const words = low.slice(start, end)
  if (words.length > longestTerm || words.length < 3) return 'unasked'
  const from = Math.max(0, start - reach)
  const near = low.slice(from, end + reach)
  const found = { marked: false, bare: false }
  for (let at = near.indexOf(words); at >= 0; at = near.indexOf(words, at + words.length)) {
    const isItself = from + at < end && from + at + words.length > start
    const isPart = /[\p{L}\p{N}]/u.test(`${near[at - 1] ?? ''}${near[at + words.length] ?? ''}`)
    if (isItself || isPart) continue
    found[opening.test(near.slice(Math.max(0, at - 3), at)) ? 'marked' : 'bare'] = true
  }
  return `${found.marked} ${found.bare}`
}

/** A text in lower case, of its own length, for places in it are counted: "İ" alone is two letters in lower case. */
export const lowOf = oncePer(({ text }: { text: string }): string => text.replaceAll('İ', 'i').toLowerCase())
