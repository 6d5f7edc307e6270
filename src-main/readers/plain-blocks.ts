import type { Block } from '../model/document'
import type { Line } from './lines'

interface Known {
  title: Line | null
  /** Lines above the first paragraph that say who wrote it, and when. */
  head: Line[]
}

/** What each line of a plain text is. */
export function blocksOf(lines: Line[], { title, head }: Known): Block[] {
  const known = new Set(head)
  return lines.flatMap((line, index): Block[] => {
    const { start, end } = line
    if (line === title) return [{ kind: 'title', level: 1, start, end }]
    if (isRow(line) && [lines[index - 1], lines[index + 1]].some(isRow)) return cellsOf(line)
    if (isListItem(line)) return [{ kind: 'list item', start: start + bulletLength(line), end }]
    if (!known.has(line) && isHeading(line, lines[index + 1]))
      return [{ kind: 'heading', level: 2, start, end }]
    return [{ kind: 'paragraph', start, end }]
  })
}

export function isListItem({ words }: Line): boolean {
  return /^(?:[-•*‣◦▪–][ \t\u00a0]+|\d{1,3}[.)][ \t\u00a0]+(?=\p{L}))/u.test(words)
}

/** "NAME: words", "NAME, counsel: words", "Q. words", as in an interview or a hearing. */
export function isTurn({ words }: Pick<Line, 'words'>): boolean {
  return (
    /^\p{Lu}[\p{L}\p{M} .'’-]{0,40}(?: \d{1,2})?(?:,\s[^.:!?\d]{2,60}|\s\([^.:!?)\d]{2,60}\))?\s?:\s/u.test(
      words,
    ) || /^[QAR]\.\s+\p{Lu}/u.test(words)
  )
}

/** A number is kept: it may be spoken of. */
function bulletLength({ words }: Line): number {
  return /^[-•*‣◦▪–][ \t\u00a0]+/.exec(words)?.[0].length ?? 0
}

/** A short line without the punctuation that ends a sentence, before a list, a table or a longer line. */
function isHeading(line: Line, next: Line | undefined): boolean {
  const { words } = line
  if (!next || line.wrapped || words.length > 90 || isTurn(line)) return false
  if (!/\p{L}{2}/u.test(words)) return false
  if (/[.!,;:…"»”)]$/.test(words) || !/^[\p{L}\p{N}«“"¿¡]/u.test(words)) return false
  if (isListItem(next) || isRow(next)) return true
  return next.words.length > Math.max(words.length, 90) || /[.!?…:"»”]$/.test(next.words)
}

function isRow(line: Line | undefined): boolean {
  return line?.words.includes('\t') === true && !isListItem(line)
}

function cellsOf({ words, start }: Line): Block[] {
  return [...words.matchAll(/[^\t]+/g)].flatMap((match): Block[] => {
    const cell = match[0].trim()
    const from = start + match.index + match[0].length - match[0].trimStart().length
    return cell ? [{ kind: 'table cell', start: from, end: from + cell.length }] : []
  })
}
