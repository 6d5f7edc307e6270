import type { TollKind } from '../model/extraction'
import type { Span } from '../model/span'
import { fold } from '../text/folding'
import { wordsOf } from '../text/words'
import { languages } from './languages'
import type { Tolls, TollWords } from './languages/tolls'

/** What a bare number counts: so many people who were injured, marched, lost their jobs. */
export interface Toll {
  kind: TollKind
  /** Which people, by one name for all languages or by the text's own words; null where it is people of whatever kind. */
  who: string | null
  /** Whether it is only about so many. */
  about: boolean
}

/** Null where the words around a number do not say for certain what it counts. `clause` is of this number alone. */
export function tollOf(text: string, clause: Span, figure: Span): Toll | null {
  const before = wordsBetween(text, clause.start, figure.start)
  const after = wordsBetween(text, figure.end, clause.end)
  for (const book of books) {
    const hedge = book.about.find((phrase) => endsWith(before, phrase))
    const toll = tollBy(book, hedge ? before.slice(0, -hedge.length) : before, after)
    if (toll) return { ...toll, about: hedge !== undefined }
  }
  return null
}

/** Whether two counts are of the same people, for the same. */
export const countTheSame = (one: Toll, other: Toll): boolean =>
  one.kind === other.kind && one.who === other.who

/** Those who may count anew another day: as many as march today need not march tomorrow. */
export const isOfOneDay = ({ kind }: Toll): boolean => ofOneDay.has(kind)
const ofOneDay = new Set<TollKind>(['demonstrators', 'strikers', 'arrested'])

/** Who marches is a demonstrator, and who is taken out of where he lives a resident. */
const implied: Partial<Record<TollKind, string>> = { demonstrators: 'demonstrators', evacuated: 'residents' }

const longestHead = 3

type Counted = Pick<Toll, 'kind' | 'who'>

function tollBy(book: Book, before: readonly string[], after: readonly string[]): Counted | null {
  if (book.rates.some((rate) => holds(after, rate))) return null
  const isPart = book.parts.has(before.at(-1) ?? '')
  const behind = stopAtMark(after)
  for (const [kind, { counts }] of isPart ? [] : book.kinds) {
    const counted = counts.find((phrase) => startsWith(behind, phrase))
    if (counted && goesOn(book, behind.slice(counted.length))) return { kind, who: null }
  }
  for (let length = 0; length <= Math.min(longestHead, behind.length); length++) {
    const head = behind.slice(0, length)
    const rest = behind.slice(length)
    const told = afterLinking(book, rest)
    for (const [kind, words] of book.kinds) {
      // "25 blessés graves" are some of the injured; "25 ont été blessés" are all.
      const isDone =
        !isPart && (length > 0 || told !== rest) && words.done.some((done) => startsWith(told, done))
      const isDoing = length > 0 && words.doing.some((doing) => endsWith(before, doing)) && goesOn(book, rest)
      const toll = isDone || isDoing ? counting(book, kind, words, head) : null
      if (toll) return toll
    }
  }
  return null
}

function afterLinking({ linking }: Book, words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => !linking.has(word))
  return at > 0 ? words.slice(at) : words
}

function counting(book: Book, kind: TollKind, { only }: BookWords, head: readonly string[]): Counted | null {
  const named = head.join(' ')
  if (only) return only.has(named) ? { kind, who: null } : null
  if (named === '' || book.anyone.has(named)) return { kind, who: null }
  const who = book.people.get(named)
  return who === undefined ? null : { kind, who: who === implied[kind] ? null : who }
}

/** Behind a noun that counts by itself nothing may come that makes another thing of it: "40,000 demonstrators' families". */
function goesOn({ goesOn }: Book, rest: readonly string[]): boolean {
  return rest.length === 0 || goesOn.some((phrase) => startsWith(rest, phrase))
}

const mark = ''

function wordsBetween(text: string, start: number, end: number): string[] {
  return wordsOf(text.slice(start, end)).map(({ kind, text }) =>
    kind === 'mark' ? mark : fold(text).replace(/'$/, ''),
  )
}

function stopAtMark(words: readonly string[]): readonly string[] {
  const at = words.indexOf(mark)
  return at < 0 ? words : words.slice(0, at)
}

const isLike = (word: string | undefined, like: string) =>
  like.endsWith('*') ? (word?.startsWith(like.slice(0, -1)) ?? false) : word === like
const startsWith = (words: readonly string[], phrase: readonly string[]) =>
  phrase.every((word, at) => isLike(words[at], word))
const endsWith = (words: readonly string[], phrase: readonly string[]) =>
  phrase.length <= words.length && startsWith(words.slice(-phrase.length), phrase)
const holds = (words: readonly string[], phrase: readonly string[]) =>
  words.some((_, at) => startsWith(words.slice(at), phrase))

type Phrase = string[]
interface BookWords {
  done: Phrase[]
  doing: Phrase[]
  counts: Phrase[]
  only: Set<string> | null
}
interface Book {
  anyone: Set<string>
  people: Map<string, string>
  linking: Set<string>
  parts: Set<string>
  about: Phrase[]
  rates: Phrase[]
  goesOn: Phrase[]
  kinds: [TollKind, BookWords][]
}

const phraseOf = (phrase: string): Phrase =>
  phrase.endsWith('*') ? [`${fold(phrase.slice(0, -1))}*`] : wordsBetween(phrase, 0, phrase.length)
const joined = (phrase: string) => phraseOf(phrase).join(' ')

const books = languages.map(({ tolls }) => bookOf(tolls))

function bookOf({ anyone, people, linking, parts, about, rates, goesOn, kinds }: Tolls): Book {
  return {
    anyone: new Set(anyone.map(joined)),
    people: new Map(Object.entries(people).map(([phrase, who]) => [joined(phrase), who])),
    linking: new Set(linking.map(fold)),
    parts: new Set(parts.map(fold)),
    about: about.map(phraseOf),
    rates: rates.map(phraseOf),
    goesOn: goesOn.map(phraseOf),
    kinds: Object.entries(kinds).map(([kind, words]) => [kind as TollKind, bookWords(words)]),
  }
}

function bookWords({ done, doing, counts, only }: TollWords): BookWords {
  return {
    done: done.map(phraseOf),
    doing: doing.map(phraseOf),
    counts: counts.map(phraseOf),
    only: only ? new Set(only) : null,
  }
}
