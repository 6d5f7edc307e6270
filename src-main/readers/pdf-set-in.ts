import type { Piece } from './assemble'
import type { Paragraph } from './pdf-headings'
import type { Line, Page } from './pdf-lines'
import { isCode, type Usual } from './pdf-usual'

/** Whether a paragraph is a quotation set in from the text, after what stands before it. */
export type Quoted = (paragraph: Paragraph, before: Before | null) => boolean

interface Before extends Paragraph {
  piece: Piece
}

/** How much of the text begins at a place that is an edge of it: under a heading, a term or a sign, all may be set in. */
const edgeShare = 0.2
const leeway = 2
/** How much of a quotation is letters: a formula has fewer. */
const fewestLetters = 0.6
const fewestWords = 3
const announces = /[.:;,!?…—–»”"’)](?:\d+|\[\d+\])?$/

/**
 * Tells quotations: set in further than the text anywhere is, below text that is not. A line without a sign at its end
 * is a term that is explained below it.
 */
export function quotedIn(pages: Page[], usual: Usual): Quoted {
  const isEdge = edgesOf(pages)
  return ({ lines, page }, before) => {
    const [first] = lines
    const indent = usual.indent + 1.5 * usual.size
    const words = lines.map(({ words }) => words).join(' ')
    if (lines.some((line) => line.left - line.column.left <= indent || isEdge(line) || isCode(line, usual)))
      return false
    if (first!.size > 1.12 * usual.size || words.split(' ').length < fewestWords) return false
    if (lines.every(isCentred) || lettersOf(words) < fewestLetters * words.replace(/\s/g, '').length)
      return false
    if (!before) return false
    const last = before.lines.at(-1)!
    const { kind } = before.piece
    if (kind === 'quote') return true
    if (kind !== 'paragraph' || (before.lines.length === 1 && !announces.test(before.piece.words)))
      return false
    return page !== before.page || first!.left - last.left > 1.5 * usual.size
  }
}

function lettersOf(words: string): number {
  return words.match(/\p{L}/gu)?.length ?? 0
}

function isCentred({ left, right, column, size }: Line): boolean {
  return Math.abs(left + right - column.left - column.right) < size
}

/** Whether so much of the text begins where a line does that it is an edge of it. Left and right pages may differ. */
function edgesOf(pages: Page[]): (line: Line) => boolean {
  const sides = [new Map<number, number>(), new Map<number, number>()]
  const letters = [0, 0]
  const sideOf = ({ parts }: Line) => (parts[0]?.run.page ?? 0) % 2
  for (const { lines } of pages)
    for (const line of lines) {
      const side = sideOf(line)
      const left = Math.round(line.left)
      sides[side]!.set(left, (sides[side]!.get(left) ?? 0) + line.words.length)
      letters[side]! += line.words.length
    }
  return (line) => {
    const side = sideOf(line)
    let near = 0
    for (let at = -leeway; at <= leeway; at++) near += sides[side]!.get(Math.round(line.left) + at) ?? 0
    return near >= edgeShare * letters[side]!
  }
}
