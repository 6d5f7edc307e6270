/** A page as it was printed: its label, and its size in points. */
export interface PrintedPage {
  label: string
  width: number
  height: number
  /** The first word of the text that stands on it; null on a page without text. */
  start: number | null
}

/**
 * The pages a document was printed on, and where each word of its text stands on them.
 *
 * `places` is packed, since a book has as many as words: deflated (RFC 1951) little-endian 32-bit integers in seven
 * columns of one length, a word at a time in the order of the text. Start, as its distance from the end of the word
 * before; length; page from 0, as the difference from the one before; left, from the right of the one before; width;
 * top, from the top of the one before; height. Offsets are UTF-16 code units, lengths tenths of a point from the page's
 * top left corner.
 */
export interface PrintedPages {
  pages: PrintedPage[]
  places: Uint8Array
}

/** How many columns `places` has. */
export const placeColumns = 7
