import { add, cut, type Drawn } from './pdf-drawn'

/** What leads from a chapter's name to its page in a table of contents or an index. */
const leader = /\s*(?:[.·…]\s?){4,}\s*/
const entry = new RegExp(
  String.raw`${leader.source}(?=(?:[\p{L}]+[-.])?(?:\d{1,5}|[ivxlc]{1,7})(?:[,–-]\s?\d{1,5})*$)`,
  'u',
)

export function hasLeader(words: string): boolean {
  return leader.test(words)
}

/** Whether words lead to a page of the document, and end with its number. */
export function leadsToPage(words: string): boolean {
  return entry.test(words)
}

/** The same without most of the dots. */
export function shortened(drawn: Drawn): Drawn {
  const found = entry.exec(drawn.words)
  if (!found) return drawn
  const left = cut(drawn, 0, found.index)
  add(left, ' … ', cut(drawn, found.index + found[0].length))
  return left
}
