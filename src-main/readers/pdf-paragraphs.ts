import type { Piece } from './assemble'
import { authorIn, dayOfLine } from './byline'
import { add, cut, type Drawn, type Part } from './pdf-drawn'
import { leadsToPage, shortened } from './pdf-contents'
import { bullet, headingsOf, isHeadingFont, levelsOf, type Paragraph } from './pdf-headings'
import { joining, type Join } from './pdf-hyphens'
import type { Line, Page } from './pdf-lines'
import { quotedIn } from './pdf-set-in'
import { isCode, type Usual } from './pdf-usual'
import { isTurn } from './plain-blocks'

/** A piece and what draws its words. */
export interface DrawnPiece extends Piece {
  parts: Part[]
}

/** The paragraphs of pages, each with the label of the page it begins on. */
export function piecesOfPages(pages: Page[], usual: Usual): DrawnPiece[] {
  const paragraphs: Paragraph[] = []
  for (const { label, lines } of pages)
    for (const line of lines) {
      const before = paragraphs.at(-1)
      const isBelow = line !== lines[0] && line.base > (before?.lines.at(-1)?.base ?? 0)
      if (before && goesOn(before.lines, line, isBelow, usual)) before.lines.push(line)
      else paragraphs.push({ lines: [line], page: label })
    }
  const { headings, entries } = headingsOf(paragraphs, usual)
  const join = joining(pages.flatMap(({ lines }) => lines))
  const levels = levelsOf(headings)
  const isQuoted = quotedIn(pages, usual)
  const pieces: DrawnPiece[] = []
  paragraphs.forEach((paragraph, index) => {
    const before = paragraphs[index - 1]
    const last = pieces.at(-1)
    const piece = pieceOf(paragraph, join, headings.has(paragraph) ? levels : null)
    if (entries.has(paragraph)) piece.kind = 'list item'
    if (piece.kind === 'paragraph' && isQuoted(paragraph, before && last ? { ...before, piece: last } : null))
      piece.kind = 'quote'
    const follows = piece.kind === 'list item' && last?.kind === 'list item'
    const isMoreCode = before && isCode(before.lines[0]!, usual) && isCode(paragraph.lines[0]!, usual)
    pieces.push({ ...piece, gap: follows || isMoreCode ? '\n' : '\n\n' })
  })
  return pieces
}

const number = /^(?:\d{1,2}|[a-z])[.)]\s+(?=\p{L})/u
const lettered = /^[a-z]\)\s+(?=\p{L})/u

/** Whether a line goes on with the paragraph before it, which may have ended in another column or on another page. */
function goesOn(lines: Line[], line: Line, isBelow: boolean, usual: Usual): boolean {
  const before = lines.at(-1)!
  if (Math.abs(line.size - before.size) > 0.08 * before.size) return false
  if (bullet.test(line.words) || lettered.test(line.words)) return false
  if (number.test(line.words) && line.left <= lines[0]!.left + 1) return false
  if (lines.length === 1 && isByline(before.words)) return false
  if (leadsToPage(before.words)) return false
  if (isCode(line, usual) && isCode(lines[0]!, usual)) return false
  if (isCode(line, usual) !== isCode(before, usual) && endsShort(before, line)) return false
  if (isHeadingFont(before, usual) !== isHeadingFont(line, usual)) return false
  const isOver = /[.!?…:;]["»”’)\]]*$/.test(before.words)
  if (isOver && isTurn(line)) return false
  if (!isBelow) return !isHeadingFont(line, usual) && (!isOver || /^\p{Ll}/u.test(line.words))
  if (line.base - before.base > line.size * Math.max(usual.leading * 1.25, usual.leading + 0.25)) return false
  const em = line.size
  const isItem = bullet.test(lines[0]!.words) || number.test(lines[0]!.words)
  const isIndented = line.left - line.column.left > 0.8 * em && line.left - before.left > 0.8 * em
  if (isIndented && !isItem && !(line.size > 1.12 * usual.size && isCentredBelow(before, line))) return false
  if (isItem && lines.length > 1 && before.left - line.left > 0.8 * em) return false
  return !(isOver && endsShort(before, line))
}

/** Whether the middles of two lines stand one below the other, as in a title. */
function isCentredBelow(before: Line, line: Line): boolean {
  return Math.abs(before.left + before.right - line.left - line.right) < line.size
}

const longestByline = 60

/** A line that only says who wrote it, or when. */
function isByline(words: string): boolean {
  return words.length < longestByline && (authorIn(words) !== null || dayOfLine(words) !== null)
}

/** A line ends short where the next one's first word would have fitted. */
function endsShort(before: Line, line: Line): boolean {
  const first = /^\S+/.exec(line.words)?.[0].length ?? 0
  const letter = (line.right - line.left) / Math.max(1, line.words.length)
  return before.column.right - before.right > (first + 1) * letter + 2 * line.size
}

/** A paragraph as one piece: a heading where levels are given. */
function pieceOf(paragraph: Paragraph, join: Join, levels: Map<string, number> | null): DrawnPiece {
  const { lines, page } = paragraph
  const drawn: Drawn = { words: '', parts: [] }
  lines.forEach((line, index) => (index ? join(drawn, line) : add(drawn, '', line)))
  const { words, parts } = drawn
  if (levels)
    return { kind: 'heading', level: levels.get(lines[0]!.size.toFixed(0)) ?? 1, words, parts, page }
  const sign = bullet.exec(words)?.[0]
  if (sign) return { kind: 'list item', ...cut(drawn, sign.length), page }
  if (leadsToPage(words)) return { kind: 'list item', ...shortened(drawn), page }
  return { kind: number.test(words) ? 'list item' : 'paragraph', words, parts, page }
}
