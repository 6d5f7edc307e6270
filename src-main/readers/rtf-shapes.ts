import type { Piece } from './assemble'

/** What a paragraph is, until the file says otherwise. */
export interface Shape {
  style: number
  outline: number | null
  inTable: boolean
  isItem: boolean
}

export const plain: Shape = { style: 0, outline: null, inTable: false, isItem: false }

/** What a paragraph of a shape and a style of that name is read as. */
export function meaningOf({ inTable, isItem, outline }: Shape, style: string): Pick<Piece, 'kind' | 'level'> {
  if (inTable) return { kind: 'table cell' }
  const name = style.replace(/;.*$/s, '').trim().toLowerCase()
  const heading = /^(?:heading|titre|überschrift|título) ?(\d)$/.exec(name)?.[1]
  if (heading) return { kind: 'heading', level: Math.min(6, Number(heading)) }
  if (/^(?:title|titre)$/.test(name)) return { kind: 'title' }
  if (outline !== null && outline < 9) return { kind: 'heading', level: Math.min(6, outline + 1) }
  if (/quot|citation|zitat/.test(name)) return { kind: 'quote' }
  return { kind: isItem ? 'list item' : 'paragraph' }
}
