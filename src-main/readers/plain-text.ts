import type { Block, ReadDocument } from '../model/document'
import { normalize } from '../text/normalize'
import { authorIn, datelineIn, dayOfLine, isCredit } from './byline'
import { decode } from './encoding'
import { fileTitle } from './file-title'
import { linesOf, type Line } from './lines'
import { blocksOf, isListItem, isTurn } from './plain-blocks'
import { publisherIn } from './publisher'
import { transcriptOf } from './transcript'

/** A text as it stands: what is a title, a heading or a list is read off its lines. */
export function readPlainText(name: string, bytes: Uint8Array): ReadDocument {
  const { text: written, ...remarks } = decode(name, bytes)
  const { text, times } = transcriptOf(normalize(written))
  const lines = linesOf(text)
  const title = titleOf(lines)
  const head = headOf(lines, title)
  const credits = [...head, ...lines.slice(-1).filter(({ words }) => isCredit(words))]
  return {
    title: title?.words.replace(/\s+/g, ' ') ?? fileTitle(name),
    author: first(credits, ({ words }) => (publisherIn(words) === words ? null : authorIn(words))),
    publisher: first(head, (line) => publisherIn(line.words)),
    published: first(credits, (line) => dayOfLine(line.words)) ?? datelineIn(openingOf(lines, title, head)),
    language: null,
    address: null,
    captured: null,
    text,
    blocks: blocksOf(lines, { title, head }).map((block) => saidAt(block, times)),
    ...remarks,
  }
}

function saidAt(block: Block, times: Map<number, string>): Block {
  const page = times.get(block.start)
  return page === undefined ? block : { ...block, page }
}

/** A short first line that is no sentence and no turn of a conversation. */
function titleOf(lines: Line[]): Line | null {
  const [line, next] = lines
  if (!line || !next || line.words.length > 200 || isListItem(line)) return null
  if (isTurn(line) && isTurn(next)) return null
  return /(?:[,;:…]|(?<!\.\.)\.)$/.test(line.words) ? null : line
}

const longestHeadLine = 120

/** The short lines between the title and the first paragraph that say who wrote it, and when. */
function headOf(lines: Line[], title: Line | null): Line[] {
  const start = title ? 1 : 0
  const end = lines.findIndex((line, index) => index >= start && line.words.length > longestHeadLine)
  const head = lines.slice(start, Math.min(end < 0 ? lines.length : end, start + 4))
  return head.filter(({ words }) => [authorIn, dayOfLine, publisherIn].some((find) => find(words) !== null))
}

/** The line below the title and those that say who wrote it. */
function openingOf(lines: Line[], title: Line | null, head: Line[]): string {
  return lines.find((line) => line !== title && !head.includes(line))?.words ?? ''
}

function first<Value>(lines: Line[], find: (line: Line) => Value | null): Value | null {
  for (const line of lines) {
    const found = find(line)
    if (found !== null) return found
  }
  return null
}
