import type { Piece } from './assemble'
import type { Numbering } from './docx-numbering'
import { isOn, type Style } from './docx-styles'
import { child, walk, type Element } from './tree'

/** What a Word file's paragraphs are read by. */
interface Known {
  styleOf: (id: string | undefined) => Style
  numbering: Numbering
}

/** A paragraph that is being read. One can stand in another: that of a text box in its anchor's. */
interface Paragraph {
  words: string[]
  style: Style
  label: string
  isItem: boolean
  /** Its end was deleted: it goes on in the next paragraph. */
  isOpen: boolean
}

interface Row {
  cells: number
}

/** What is read of a Word part: its paragraphs, and the notes they call by their numbers. */
export interface ReadPart {
  pieces: Piece[]
  notes: string[]
}

// Deleted words, instructions of fields, pictures, and the second of two ways to say the same.
const passedOver = new Set([
  ...['del', 'moveFrom', 'instrText', 'delText', 'pPr', 'rPr', 'tblPr', 'sectPr', 'tcPr', 'trPr', 'sdtPr'],
  ...['Fallback', 'annotationRef', 'footnoteRef', 'endnoteRef', 'rt', 'blip', 'docPr', 'posOffset'],
])

/** The paragraphs of a Word part, in order. */
export function piecesOfDocx(part: Element, { styleOf, numbering }: Known): ReadPart {
  const pieces: Piece[] = []
  const notes: string[] = []
  const open: Paragraph[] = []
  const rows: Row[] = []
  let cellIsFresh = false
  let carried = ''
  const say = (words: string) => void open.at(-1)?.words.push(words)

  function close({ words, style, label, isItem }: Paragraph): void {
    const said = words.join('')
    if (!said.trim()) return
    const inCell = rows.length > 0
    const kind = inCell ? 'table cell' : isItem && style.kind === 'paragraph' ? 'list item' : style.kind
    const follows = pieces.at(-1)?.kind === kind
    const gap = inCell
      ? cellGap(rows.at(-1)!, cellIsFresh, follows)
      : kind === 'list item' && follows
        ? '\n'
        : '\n\n'
    cellIsFresh = false
    const level = kind === 'heading' ? { level: style.level ?? 1 } : {}
    pieces.push({ kind, ...level, words: label + said, gap })
  }

  walk(part, {
    enter(element) {
      const { name, attributes } = element
      if (passedOver.has(name)) return false
      if (name === 'r' && isOn(child(element, 'rPr', 'vanish'))) return false
      if (name === 'p') open.push(paragraphOf(element))
      else if (name === 'tab') say('\t')
      else if (name === 'br' || name === 'cr') say('\n')
      else if (name === 'noBreakHyphen') say('\u2011')
      else if (name === 'tr') rows.push({ cells: 0 })
      else if (name === 'tc') cellIsFresh = true
      else if (name === 'footnoteReference' || name === 'endnoteReference')
        notes.push(`${name === 'endnoteReference' ? 'end' : 'foot'}:${attributes.get('id') ?? ''}`)
      return true
    },
    leave({ name }) {
      if (name === 'p') {
        const paragraph = open.pop()
        if (paragraph?.isOpen) carried = paragraph.words.join('')
        else if (paragraph && !paragraph.style.hidden) close(paragraph)
      } else if (name === 'tc') rows.at(-1)!.cells++
      else if (name === 'tr') rows.pop()
    },
    text(text, ancestors) {
      if (ancestors.at(-1)?.name === 't') say(text)
    },
  })
  return { pieces, notes }

  function paragraphOf(element: Element): Paragraph {
    const properties = child(element, 'pPr')
    const style = styleOf(child(properties, 'pStyle')?.attributes.get('val'))
    const list = child(properties, 'numPr', 'numId')?.attributes.get('val') ?? style.list
    const level = Number(child(properties, 'numPr', 'ilvl')?.attributes.get('val') ?? 0)
    const isItem = list !== undefined && list !== '0' && style.kind === 'paragraph'
    const hidden = style.hidden || isOn(child(properties, 'rPr', 'specVanish'))
    const label = isItem ? numbering(list, Math.min(level, 9)) : ''
    const isOpen = child(properties, 'rPr', 'del') !== undefined
    const words = [carried]
    carried = ''
    return { words, style: { ...style, hidden }, label, isItem, isOpen }
  }
}

/** Cells of a row are parted by tabs, rows and the paragraphs of one cell by line ends. */
function cellGap({ cells }: Row, isFresh: boolean, follows: boolean): string {
  if (!isFresh) return '\n'
  if (cells > 0) return '\t'
  return follows ? '\n' : '\n\n'
}
