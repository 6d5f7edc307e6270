import type { Hit, HitKind } from '../../../src-main/model/library'
import type { NearWord } from '../../../src-main/model/query'
import type { Span } from '../../../src-main/model/span'
import { fold } from '../../../src-main/text/folding'
import { litSpans } from './lit'

/** Words, and which of them answer. */
export interface Lit {
  words: string
  matches: Span[]
}

/** One thing the palette offers: a command, or something found in the library. */
export interface PaletteEntry {
  key: string
  words: string
  matches: Span[]
  detail?: Lit
  shortcut?: string
  /** Set in the book serif: the words are a source's. */
  source?: boolean
  run: () => void
}

export interface PaletteGroup {
  label: string
  entries: PaletteEntry[]
}

/** Whether what is typed is the whole name of a command, but for the dots that say it asks for more. */
export function isNamed(words: string, typed: string): boolean {
  const bare = (name: string) => fold(name).replace(/[\s.…]+$/u, '')
  return bare(typed) !== '' && bare(words) === bare(typed)
}

/** As many letters as surely stand in a row beside its document's title, in the narrowest window. */
const surelySeen = 44

/** A window of some words around the first match, so that a long passage shows why it was found. */
export function excerptAround(words: string, matches: Span[], room = surelySeen): Lit {
  const first = matches[0]?.start ?? 0
  if (words.length <= room || first < room / 2) return { words, matches }
  const cut = words.indexOf(' ', first - room / 3) + 1
  return {
    words: `…${words.slice(cut)}`,
    matches: matches
      .filter(({ start }) => start >= cut)
      .map(({ start, end }) => ({ start: start - cut + 1, end: end - cut + 1 })),
  }
}

/** What stands beside the words of a hit, lit where it is what answered: who says them, a comment and tags, a note's title. */
export function besideOf(
  { kind, speaker, via, comment = '', tags = [], documentTitle }: Hit,
  sought: string,
  viaWords: (name: string) => string,
): Lit {
  const written = [comment, ...tags.map((tag) => `#${tag}`)].filter(Boolean).join(' ')
  const answering = [speaker ?? '', via ? viaWords(via) : '', written, kind === 'note' ? documentTitle : '']
  const parts = answering.flatMap((words) => (words ? [excerptAround(words, litSpans(words, sought))] : []))
  if (documentTitle && kind !== 'note' && kind !== 'document')
    parts.push({ words: documentTitle, matches: [] })
  return parts.reduce(
    ({ words, matches }, part) => {
      const before = words ? `${words} · ` : ''
      const moved = part.matches.map(({ start, end }) => ({
        start: start + before.length,
        end: end + before.length,
      }))
      return { words: before + part.words, matches: [...matches, ...moved] }
    },
    { words: '', matches: [] } as Lit,
  )
}

/**
 * The kinds of some hits, in the order of the best hit of each. A quote comes before the passage that it stands in, though
 * words around it answer too: either opens the same place, and who said it is what one wants to know.
 */
export function kindsOf(hits: Hit[]): HitKind[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))]
  const quote = hits.find(({ kind }) => kind === 'quote')
  const passage = hits.find(({ kind }) => kind === 'passage')
  if (!quote || !passage || !holdsQuote(passage, quote)) return kinds
  const others: HitKind[] = kinds.filter((kind) => kind !== 'quote')
  others.splice(Math.min(kinds.indexOf('quote'), others.indexOf('passage')), 0, 'quote')
  return others
}

/** Whether a quote stands in a passage and answers by words that were typed, not by others near them. */
function holdsQuote(passage: Hit, quote: Hit): boolean {
  const asTyped = quote.near.every(({ typed, found }) => found.some((word) => fold(word) === fold(typed)))
  const inside = passage.start <= quote.start && quote.end <= passage.end
  return asTyped && inside && passage.document === quote.document
}

const mostNear = 3

/** What answered in the place of words that were typed otherwise, each typed word once. */
export function nearWordsOf(hits: Hit[]): NearWord[] {
  const words = new Map<string, Set<string>>()
  for (const { typed, found } of hits.flatMap(({ near }) => near))
    words.set(typed, new Set([...(words.get(typed) ?? []), ...found]))
  return [...words].map(([typed, found]) => ({ typed, found: [...found].slice(0, mostNear) }))
}
