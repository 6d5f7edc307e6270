import type { FilterField, SenselessWhy } from '../model/query'
import type { Span } from '../model/span'
import { fold } from './folding'
import { daysMeant, fieldNamed, kindNamed, mayBecomeDays, mayBecomeKind } from './operators'
import { isSmallWord } from './small-words'

/** What was typed in a search box. */
export interface Query {
  /** Each of them is to be found, in any order. */
  words: QueryWord[]
  /** All words as typed, in their order, articles too: texts that hold them so come first. */
  sequence: QueryWord[]
  /** Words between double quotes, and the digits of a number with a point or comma: folded, in their order. */
  phrases: string[][]
  /** Words or phrases after a minus sign: none of them may be there. */
  without: string[][]
  /** What narrows the hits. */
  filters: Filter[]
  /** Phrases and what is left out, where they stand in what was typed. */
  marked: Span[]
  /** What begins like a filter and names no day or no kind, where it stands: it narrows nothing, and is not looked for. */
  senseless: Senseless[]
  /** The words and phrases without filters and what is left out, as names are looked for by them. */
  plain: string
}

export interface QueryWord {
  folded: string
  /** As it stands in what was typed. */
  typed: string
  /** Still being typed: the beginning of a word is enough. */
  open: boolean
}

/** A word before a colon with what it narrows the hits to; its span lies in what was typed. */
export interface Filter extends Span {
  field: FilterField
  value: string
  not: boolean
}

interface Senseless extends Span {
  why: SenselessWhy
  /** Still being typed, and may come to name something. */
  unfinished: boolean
}

/** `field:value`, `field:"a value"`, `"a phrase"`, closed or still open, or a word; a minus sign before shuts it out. */
const pieces = /(-?)(?:(\p{L}+):(?:"([^"]*)"?|([^\s"]*))|"([^"]*)"?)|(-(?=[\p{L}\p{N}]))?([^\s"]+)/gu

/**
 * Reads a query: `words "an exact phrase" -without speaker:"a name"`. Articles count only where nothing else is asked for;
 * a filter that is none is words like any others, and one whose value makes no sense is left out.
 */
export function parseQuery(typed: string): Query {
  const query: Query = {
    ...{ words: [], sequence: [], phrases: [], without: [], plain: '' },
    ...{ filters: [], marked: [], senseless: [] },
  }
  const plain: string[] = []
  let open = false
  for (const piece of withPlainMarks(typed).matchAll(pieces)) {
    const [whole, minus, name, quotedValue, value = '', phrase, notWord, word] = piece
    const span = { start: piece.index, end: piece.index + whole.length }
    const named = (quotedValue ?? value).trim()
    open = false
    const field = name === undefined ? null : fieldNamed(name)
    if (field) {
      const why = senselessBy(field, named)
      const unfinished = span.end === typed.length && mayMakeSense(field, named)
      if (why) query.senseless.push({ ...span, why, unfinished })
      else query.filters.push({ field, value: named, not: minus === '-', ...span })
      continue
    }
    const said = phrase ?? word ?? whole.replace(/^-/, '')
    const tokens = wordsTyped(typed.slice(span.start, span.end))
    if (!tokens.length) continue
    if (minus || notWord || phrase !== undefined) query.marked.push(span)
    if (minus || notWord) {
      query.without.push(tokens.map(fold))
      continue
    }
    plain.push(said)
    if (phrase !== undefined || isParted(said)) query.phrases.push(tokens.map(fold))
    else query.sequence.push(...tokens.map((token) => ({ folded: fold(token), typed: token, open: false })))
    open = phrase === undefined && !isParted(said)
  }
  const last = query.sequence.at(-1)
  // What begins with one letter is half of a library, and says nothing yet.
  if (last && open && /[\p{L}\p{M}\p{N}]$/u.test(typed)) last.open = !/^[a-z\d]$/.test(last.folded)
  return { ...query, words: tellingWords(query), plain: plain.join(' ') }
}

/** Whether nothing is asked for: no words, and no filter that makes sense. */
export function asksNothing({ words, phrases, without, filters }: Query): boolean {
  return [words, phrases, without, filters].every((asked) => !asked.length)
}

/** Whether a list is asked for as a whole: nothing is typed, or nothing but filters that are left out. */
export function narrowsNothing(typed: string): boolean {
  if (!typed.trim()) return true
  const query = parseQuery(typed)
  return asksNothing(query) && query.senseless.length > 0
}

/** Why a filter's value means nothing, whatever the library holds; null where it means something. */
function senselessBy(field: FilterField, value: string): SenselessWhy | null {
  if (!value) return 'empty'
  if (field === 'kind') return kindNamed(value) ? null : 'kind'
  if (field === 'before' || field === 'after') return daysMeant(value) ? null : 'date'
  return null
}

/** Whether a value that means nothing yet may come to when it is typed on. */
function mayMakeSense(field: FilterField, value: string): boolean {
  if (!value) return true
  return field === 'kind' ? mayBecomeKind(value) : mayBecomeDays(value)
}

/** "2,3", "$1.5bn", "1.234,50": an index has what stands on either side of the mark as words of their own. */
const isParted = (word: string) => /^[^\p{L}\p{N}]*\d+(?:[.,]\d+)+/u.test(word)

/** Any double quotation marks as plain ones, each as long as it was. */
export function withPlainMarks(typed: string): string {
  return typed.replace(/[“”«»„]/g, '"')
}

/** Letters and digits in a row, folded: what both the index and this program call a word. */
export function tokensOf(text: string): string[] {
  return wordsTyped(text).map(fold)
}

function wordsTyped(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => fold(word))
}

function tellingWords({ sequence, phrases }: Query): QueryWord[] {
  const telling = sequence.filter((word) => !isSmallWord(word.folded) && !/^\p{L}$/u.test(word.folded))
  return telling.length || phrases.length ? telling : sequence
}
