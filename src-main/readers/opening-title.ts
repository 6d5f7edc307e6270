import type { Piece } from './assemble'
import { authorIn, dayOfLine } from './byline'
import { isTurn } from './plain-blocks'

const longest = 150

/** The title of a text that was written like a letter: what is set as one, else a short first line that is no sentence, name or day. */
export function openingTitle(pieces: Piece[]): string | null {
  const set = pieces.find(({ kind }) => kind === 'title')
  if (set) return set.words.trim()
  const [first, next] = pieces
  if (first?.kind !== 'paragraph' || !next || next.kind === 'table cell') return null
  const words = first.words.trim()
  const isSentence = words.length > longest || /[.,;:!…]$/.test(words) || isTurn({ words })
  return isSentence || authorIn(words) !== null || dayOfLine(words) !== null ? null : words
}
