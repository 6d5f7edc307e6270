import type { Remark } from '../model/document'
import type { Page } from './pdf-lines'

/** More stretches than this are not named one by one. */
const named = 8

/** A remark on the pages that hold no letter among those that do: scans, pictures, empty ones, broken ones; none on none. */
export function silentPages(pages: Page[]): { remarks?: Remark[] } {
  const stretches: { first: string; last: string; end: number }[] = []
  let count = 0
  pages.forEach(({ label, lines }, index) => {
    if (lines.some(({ words }) => /[\p{L}\p{N}]/u.test(words))) return
    count++
    const before = stretches.at(-1)
    if (before?.end === index) Object.assign(before, { last: label, end: index + 1 })
    else stretches.push({ first: label, last: label, end: index + 1 })
  })
  if (!count) return {}
  const names = stretches
    .slice(0, named)
    .map(({ first, last }) => (first === last ? first : `${first}–${last}`))
  const parts = [...names, ...(stretches.length > named ? ['…'] : [])].join(', ')
  return { remarks: [{ code: 'pages-without-text', facts: { count, parts } }] }
}
