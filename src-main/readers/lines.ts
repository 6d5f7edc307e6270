import type { Span } from '../model/span'

/** One paragraph's worth of text: a line, or several that were broken to fit a width. */
export interface Line extends Span {
  words: string
  /** Whether it was put together from several. */
  wrapped: boolean
}

/** The paragraphs of a text, without the white space around them. Empty lines part them; so does every line end, unless the lines were broken to a width. */
export function linesOf(text: string): Line[] {
  const groups = groupsOf(text)
  if (groups.flat().some((line) => line.words.length > widest)) return groups.flat()
  return groups.flatMap((group) => (isWrapped(group) ? [joined(text, group)] : group))
}

function groupsOf(text: string): Line[][] {
  const groups: Line[][] = []
  let open = false
  for (const match of text.matchAll(/[^\n]*\n?/g)) {
    const words = match[0].trim()
    const start = match.index + match[0].length - match[0].trimStart().length
    if (!words) open = false
    else if (open) groups.at(-1)!.push({ start, end: start + words.length, words, wrapped: false })
    else {
      groups.push([{ start, end: start + words.length, words, wrapped: false }])
      open = true
    }
  }
  return groups
}

// A single longer line tells that the text was not broken to a width.
const widest = 100

const startsAnew =
  /^(?:[-•*‣◦▪–—][ \t\u00a0]|\d{1,3}[.)][ \t\u00a0]|\p{Lu}[\p{L}\p{M} .'’-]{0,40}(?: \d{1,2})?\s?:\s)/u

/** Broken to a width: all lines but the last fill it, and most of them stop within a sentence. */
function isWrapped(group: Line[]): boolean {
  const full = group.slice(0, -1)
  if (full.length === 0 || group.some((line) => startsAnew.test(line.words))) return false
  const longest = Math.max(...full.map((line) => line.words.length))
  if (longest < 45) return false
  if (full.some((line) => line.words.length < longest * 0.7)) return false
  return full.filter((line) => /[.!?…:"»”]$/.test(line.words)).length < full.length / 2
}

function joined(text: string, group: Line[]): Line {
  const start = group[0]!.start
  const end = group.at(-1)!.end
  return { start, end, words: text.slice(start, end), wrapped: true }
}
