/**
 * A text as searches compare it: without accents, case, ligatures, elided articles' curly apostrophes or invisible
 * characters. Lengths differ from the original's, so folded offsets must not be used as offsets.
 */
export function fold(text: string): string {
  // Most words by far, and a search folds thousands.
  if (plain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

const plain = /^[a-z0-9]+$/i
