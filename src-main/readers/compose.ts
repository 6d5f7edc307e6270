import type { ReadDocument } from '../model/document'
import { assemble, type Piece } from './assemble'
import { authorIn, datelineIn, dayOfLine, isCredit } from './byline'
import { fileTitle } from './file-title'
import { publisherOfByline } from './publisher'

/** What a file says of itself; what it says nothing of is left out or null. */
export interface Said extends Partial<Omit<ReadDocument, 'title' | 'text' | 'blocks'>> {
  title?: string | null
  /** The day the file was made: taken for the day of publication where nothing names a better one. */
  made?: string | null
}

const longestTitle = 1_000
const longestHeadLine = 120

/**
 * A document out of pieces. What the file does not say of itself is read off the lines above its first paragraph:
 * its title, who wrote it and when.
 */
export function compose(name: string, said: Said, pieces: Piece[]): ReadDocument {
  const heading = pieces[0]?.kind === 'title' || pieces[0]?.kind === 'heading' ? pieces[0].words : null
  const title = tidy(said.title) ?? tidy(heading) ?? fileTitle(name)
  const blocks = withTitle(pieces, title)
  const last = blocks.at(-1)?.words.trim() ?? ''
  const head = [...headOf(blocks), ...(isCredit(last) ? [last] : [])]
  return {
    title,
    author: tidy(said.author) ?? firstOf(head, authorIn),
    publisher: tidy(said.publisher) ?? firstOf(head, publisherOfByline),
    published: said.published ?? firstOf(head, dayOfLine) ?? datelineIn(opening(blocks)) ?? said.made ?? null,
    language: said.language ?? null,
    address: said.address ?? null,
    captured: said.captured ?? null,
    ...assemble(blocks),
  }
}

/** The first piece that says the title is the title, whatever else it was; no other is. */
function withTitle(pieces: Piece[], title: string): Piece[] {
  const place = pieces.slice(0, 10).findIndex((piece) => sameWords(piece.words, title))
  return pieces.map((piece, index): Piece => {
    if (index === place) return { ...piece, kind: 'title', level: 1 }
    return piece.kind === 'title' ? { ...piece, kind: 'heading', level: 1 } : piece
  })
}

/** The short lines around the title that may say who wrote it, and when. */
function headOf(pieces: Piece[]): string[] {
  const first = pieces.findIndex(isLong)
  return pieces
    .slice(0, first < 0 ? 6 : Math.min(first, 6))
    .filter(({ kind }) => kind !== 'title')
    .flatMap(({ words }) => words.split('\n'))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((words) => words.length <= longestHeadLine)
}

function isLong({ kind, words }: Piece): boolean {
  return kind === 'paragraph' && words.length > longestHeadLine
}

/** The first paragraph that is longer than what stands above a text. */
function opening(pieces: Piece[]): string {
  return pieces.find(isLong)?.words ?? ''
}

function sameWords(a: string, b: string): boolean {
  return folded(a) === folded(b)
}

function folded(words: string): string {
  return words.normalize('NFKC').replace(/\s+/g, ' ').replace(/[‘’]/g, "'").trim().toLowerCase()
}

function tidy(words: string | null | undefined): string | null {
  return words?.replace(/\s+/g, ' ').trim().slice(0, longestTitle) || null
}

function firstOf<Value>(lines: string[], find: (line: string) => Value | null): Value | null {
  for (const line of lines) {
    const found = find(line)
    if (found !== null) return found
  }
  return null
}
