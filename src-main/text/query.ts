import { fold } from './folding'
import { isSmallWord } from './small-words'

/** What was typed in a search box. */
export interface Query {
  /** Each of them is to be found, in any order. */
  words: QueryWord[]
  /** All words as typed, in their order, articles too: texts that hold them so come first. */
  sequence: QueryWord[]
  /** Words between double quotes: folded, in their order. */
  phrases: string[][]
  /** Words or phrases after a minus sign: none of them may be there. */
  without: string[][]
}

interface QueryWord {
  folded: string
  /** Still being typed: the beginning of a word is enough. */
  open: boolean
}

/** A phrase between marks, closed or still open, or a word; a minus sign before either shuts it out. */
const pieces = /(-?)"([^"]*)"?|(-(?=[\p{L}\p{N}]))?([^\s"]+)/gu

/** Reads a query: `words "an exact phrase" -without`. Articles count only where nothing else is asked for. */
export function parseQuery(typed: string): Query {
  const query: Query = { words: [], sequence: [], phrases: [], without: [] }
  for (const [, notPhrase, phrase, notWord, word] of typed.replace(/[“”«»„]/g, '"').matchAll(pieces)) {
    const tokens = tokensOf(phrase ?? word ?? '')
    if (!tokens.length) continue
    if (notPhrase || notWord) query.without.push(tokens)
    else if (phrase !== undefined) query.phrases.push(tokens)
    else query.sequence.push(...tokens.map((folded) => ({ folded, open: false })))
  }
  const last = query.sequence.at(-1)
  if (last && /[\p{L}\p{M}\p{N}]$/u.test(typed)) last.open = true
  return { ...query, words: tellingWords(query) }
}

/** Letters and digits in a row, folded: what both the index and this program call a word. */
export function tokensOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(fold).filter(Boolean)
}

function tellingWords({ sequence, phrases }: Query): QueryWord[] {
  const telling = sequence.filter((word) => !isSmallWord(word.folded) && !/^\p{L}$/u.test(word.folded))
  return telling.length || phrases.length ? telling : sequence
}
