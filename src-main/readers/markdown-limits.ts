/** More signs that open and close within one paragraph than any person writes: pairing them takes their square. */
const mostPairs = 3_000
/** Deeper than any person quotes or lists. */
const deepestQuote = 100
const widestIndent = 200
/** Signs times length: how far a parser goes to find what ends each piece of code. */
const mostLookedAt = 20_000_000

/**
 * The constructs of Markdown that would take a parser minutes in this text, by the parser's names for them. Left as they
 * stand, their signs are words like any other.
 */
export function tooCostly(source: string): string[] {
  const left = new Set<string>()
  if (new RegExp(String.raw`^[ \t]*(?:>[ \t]?){${deepestQuote},}`, 'm').test(source)) left.add('blockQuote')
  if (new RegExp(String.raw`^[ \t]{${widestIndent},}(?:[-+*]|\d{1,9}[.)])[ \t]`, 'm').test(source)) {
    left.add('list')
    left.add('codeIndented')
  }
  for (const block of source.split(/\n[ \t]*\n/)) {
    if (countOf(block, '*') + countOf(block, '_') > mostPairs) left.add('attention')
    if (countOf(block, '[') > mostPairs) left.add('labelStartLink').add('labelStartImage').add('labelEnd')
    if (countOf(block, '&') > mostPairs) left.add('characterReference')
    if (countOf(block, '<') * block.length > mostLookedAt) left.add('htmlText').add('autolink')
    if ((block.match(/`+/g)?.length ?? 0) * block.length > mostLookedAt) left.add('codeText')
  }
  return [...left]
}

function countOf(text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++
  return count
}
