import { add, cut, type Drawn } from './pdf-drawn'

/** What leads from a chapter's name to its page in a table of contents or an index. */
const leader = /(?:[.·…]\s?){4,}/
const fewestDots = 4
const longestPage = 24
const pageAtEnd = /(?:\p{L}+[-.])?(?:\d{1,5}|[ivxlc]{1,7})(?:[,–-]\s?\d{1,5})*$/u

export function hasLeader(words: string): boolean {
  return leader.test(words)
}

/** Whether words lead to a page of the document, and end with its number. */
export function leadsToPage(words: string): boolean {
  return leaderBefore(words) !== null
}

/** The same without most of the dots. */
export function shortened(drawn: Drawn): Drawn {
  const found = leaderBefore(drawn.words)
  if (!found) return drawn
  const left = cut(drawn, 0, found.start)
  add(left, ' … ', cut(drawn, found.end))
  return left
}

/** The dots before the number at the end. Looked for from there, as a page may be nothing but dots. */
function leaderBefore(words: string): { start: number; end: number } | null {
  const page = pageAtEnd.exec(words.slice(-longestPage))?.[0]
  if (page === undefined) return null
  const end = words.length - page.length
  let start = end
  let dots = 0
  while (start > 0 && /[.·…\s]/.test(words[start - 1]!)) {
    start--
    if (!/\s/.test(words[start]!)) dots++
  }
  return dots >= fewestDots ? { start, end } : null
}
