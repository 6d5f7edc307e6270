import type { syntaxTree } from '@codemirror/language'
import type { FoundLink } from './links'

/** What the Markdown parser makes of a text, and one piece of it. */
type Tree = ReturnType<typeof syntaxTree>
type Piece = Tree['topNode']

/** Words of a cell, as they are written, or a link. */
export type Part = string | FoundLink

/** A Markdown table where it stands in a note's text. The first row is its head; every row has as many cells. */
export interface FoundTable {
  from: number
  to: number
  rows: Part[][][]
}

/** The tables of a note, in order, with the links of the note in their cells. */
export function tablesIn(text: string, tree: Tree, links: readonly FoundLink[]): FoundTable[] {
  const tables: FoundTable[] = []
  // One in a list or between marks of a quotation is part of its lines: it stays as it is written.
  for (let piece = tree.topNode.firstChild; piece; piece = piece.nextSibling)
    if (piece.name === 'Table') tables.push(tableAt(text, piece, links))
  return tables
}

function tableAt(text: string, table: Piece, links: readonly FoundLink[]): FoundTable {
  const within = links.filter(({ from, to }) => from >= table.from && to <= table.to)
  const rows = [...table.getChildren('TableHeader'), ...table.getChildren('TableRow')].map((row) =>
    cellsOf(row).map((cell) => (cell ? partsOf(text, cell, within) : [])),
  )
  const columns = Math.max(...rows.map(({ length }) => length))
  const whole = rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => [])])
  return { from: table.from, to: table.to, rows: whole }
}

/** What stands between the bars of a row; null where nothing does, since the parser has no piece for it. */
function cellsOf(row: Piece): (Piece | null)[] {
  const cells: (Piece | null)[] = []
  let last: Piece | null = null
  for (let piece = row.firstChild; piece; piece = piece.nextSibling) {
    if (piece.name === 'TableCell') cells.push(piece)
    else if (last?.name === 'TableDelimiter') cells.push(null)
    last = piece
  }
  return cells
}

function partsOf(text: string, { from, to }: { from: number; to: number }, links: FoundLink[]): Part[] {
  const parts: Part[] = []
  let end = from
  for (const link of links.filter((each) => each.from >= from && each.to <= to)) {
    parts.push(text.slice(end, link.from), link)
    end = link.to
  }
  return [...parts, text.slice(end, to)].filter((part) => part !== '')
}
