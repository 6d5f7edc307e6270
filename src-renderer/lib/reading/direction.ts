const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * Which way a paragraph runs: as its first letter does; nothing where that is the window's own way. Told here, for the
 * window's own `dir="auto"` is found out anew with each of the thousands of pieces that a long paragraph is drawn in.
 */
export function directionOf(words: string): 'rtl' | undefined {
  const [letter = ''] = /\p{Letter}/u.exec(words) ?? []
  return rightToLeft.test(letter) ? 'rtl' : undefined
}
