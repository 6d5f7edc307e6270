import type { Span } from '../../../src-main/model/span'
import { spanOf, type Selecting } from './selecting'
import { boundariesOf, offsetOf, type Piece } from './text-ranges'

/** Where a span begins in the window; null where it is not drawn. */
export function rectOf(pieces: Piece<Text>[], span: Span): DOMRect | null {
  return rectsOf(pieces, span)[0] ?? null
}

// One for all that is measured: the page mends every range it has at each change of its elements, until it is collected.
const measured = new Range()

function rectsOf(pieces: Piece<Text>[], span: Span): DOMRect[] {
  const found = boundariesOf(pieces, span)
  if (!found) return []
  measured.setStart(found.startContainer, found.startOffset)
  measured.setEnd(found.endContainer, found.endOffset)
  const rects = [...measured.getClientRects()]
  letGo()
  return rects
}

/** A range that stands in a text would keep it, long after it was left. */
function letGo() {
  measured.setStart(document, 0)
  measured.collapse(true)
}

/** The character under the pointer; null where it lies beside the words. */
export function charAt(pieces: Piece<Text>[], root: HTMLElement, x: number, y: number): number | null {
  const range = document.caretRangeFromPoint(x, y)
  if (!range || !root.contains(range.startContainer)) return null
  const offset = offsetAt(pieces, range.startContainer, range.startOffset, 'start')
  if (offset === null) return null
  // The caret stands before or after the character that is meant.
  const near = [offset, offset - 1].find((start) =>
    rectsOf(pieces, { start, end: start + 1 }).some(
      (rect) => rect.left <= x && x <= rect.right && rect.top - 4 <= y && y <= rect.bottom + 4,
    ),
  )
  return near ?? null
}

/** The window's own selection, in offsets of the text; null where it lies elsewhere. */
export function selectionOffsets(root: HTMLElement, pieces: Piece<Text>[]): Selecting | null {
  const selection = getSelection()
  const { anchorNode, focusNode } = selection ?? {}
  if (!selection || !anchorNode || !focusNode) return null
  if (!root.contains(anchorNode) || !root.contains(focusNode)) return null
  const range = selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  if (!range) return null
  const start = offsetAt(pieces, range.startContainer, range.startOffset, 'start')
  const end = range.collapsed ? start : offsetAt(pieces, range.endContainer, range.endOffset, 'end')
  if (start === null || end === null) return null
  const backwards = range.endContainer === anchorNode && range.endOffset === selection.anchorOffset
  return backwards && !range.collapsed ? { anchor: end, focus: start } : { anchor: start, focus: end }
}

/** Makes the window's own selection; false where nothing of it is drawn. */
export function selectInPage(pieces: Piece<Text>[], { anchor, focus }: Selecting): boolean {
  const found = boundariesOf(pieces, spanOf({ anchor, focus }))
  if (!found) return false
  const start = [found.startContainer, found.startOffset] as const
  const end = [found.endContainer, found.endOffset] as const
  const [from, to] = anchor <= focus ? [start, end] : [end, start]
  getSelection()?.setBaseAndExtent(...from, ...to)
  return true
}

function offsetAt(pieces: Piece<Text>[], node: Node, offset: number, edge: 'start' | 'end'): number | null {
  measured.setStart(node, offset)
  measured.collapse(true)
  const found = offsetOf(pieces, { node, offset, edge }, (text) => measured.comparePoint(text, 0) >= 0)
  letGo()
  return found
}
