import { fold } from '../../text/folding'
import { tokensOf } from '../../text/query'
import type { Store } from '../store'
import { randomFrom, type Random } from './random'

/** A query with the quote it means. */
export interface MadeQuery {
  class: string
  query: string
  id: number
}

interface Quote {
  id: number
  words: string
  speaker: string
  speakerId: number
}

type Make = (telling: string[], quote: Quote, random: Random) => string

/** Ways in which people type what they remember of a quote. */
const classes: Record<string, Make> = {
  words: (telling) => telling.join(' '),
  'no accents': (telling) => fold(telling.join(' ')),
  'other order': (telling) => [...telling].reverse().join(' '),
  'last word cut': (telling) => [...telling.slice(0, -1), cut(telling.at(-1)!)].join(' '),
  'one typo': (telling, _quote, random) => {
    const wrong = random.below(telling.length)
    return telling.map((word, index) => (index === wrong ? typo(word, random) : word)).join(' ')
  },
  'two typos': (telling, _quote, random) =>
    telling.map((word, index) => (index < 2 ? typo(word, random) : word)).join(' '),
  phrase: (telling, { words }) =>
    words.slice(words.toLowerCase().indexOf(telling[0]!)).split(' ').slice(0, 4).join(' '),
  'speaker and word': (telling, { speaker }) => `${speaker.split(' ').at(-1)!.toLowerCase()} ${telling[0]}`,
}

export const queryClasses = Object.keys(classes)

/** As many queries of each class, each of words that no more than ten quotes hold together. */
export function makeQueries(store: Store, each: number, seed: number): MadeQuery[] {
  const random = randomFrom(seed)
  const quoteAt = quotesOf(store)
  const holding = countsIn(store)
  return Object.entries(classes).flatMap(([name, make]) => {
    const made: MadeQuery[] = []
    while (made.length < each) {
      const quote = quoteAt(random.next())
      const telling = tellingWords(quote, random, holding)
      if (!telling) continue
      const query = make(telling, quote, random)
      if (name === 'phrase' && holding(tokensOf(query)) > 10) continue
      if (name === 'speaker and word' && holding([fold(telling[0]!)], quote.speakerId) > 10) continue
      made.push({ class: name, query, id: quote.id })
    }
    return made
  })
}

/** Two or three long words of a quote, in its order, or null where more than ten quotes hold them. */
function tellingWords(
  { words }: Quote,
  random: Random,
  holding: ReturnType<typeof countsIn>,
): string[] | null {
  const lower = words.toLowerCase()
  const long = [...new Set(lower.split(' ').filter((word) => /^\p{L}{6,}$/u.test(word)))]
    .map((word): [number, string] => [random.next(), word])
    .sort(([one], [other]) => one - other)
    .map(([, word]) => word)
  for (const count of [2, 3]) {
    const chosen = long.slice(0, count)
    if (chosen.length === count && holding(chosen.map(fold)) <= 10)
      return chosen.sort((one, other) => lower.indexOf(one) - lower.indexOf(other))
  }
  return null
}

function quotesOf({ db }: Store): (share: number) => Quote {
  const last = db.prepare<[], number>('SELECT max(id) FROM quotes').pluck().get() ?? 0
  const select = db.prepare<[number], Quote>(
    `SELECT quotes.id, words, name AS speaker, speaker_id AS speakerId
     FROM quotes
     JOIN entities ON entities.id = speaker_id
     WHERE quotes.id >= ?
     ORDER BY quotes.id
     LIMIT 1`,
  )
  return (share) => select.get(1 + Math.floor(share * last))!
}

/** How many quotes hold some words, of a speaker where one is given; eleven stand for more. */
function countsIn({ db }: Store): (folded: string[], speaker?: number) => number {
  const count = db
    .prepare<[string, number | null, number | null], number>(
      `SELECT count(*) FROM (
         SELECT 1 FROM quote_words JOIN quotes ON quotes.id = quote_words.rowid
         WHERE quote_words MATCH ? AND (? IS NULL OR speaker_id = ?)
         LIMIT 11
       )`,
    )
    .pluck()
  return (folded, speaker) =>
    count.get(folded.map((word) => `"${word}"`).join(' '), speaker ?? null, speaker ?? null) ?? 0
}

function cut(word: string): string {
  return word.slice(0, Math.max(4, word.length - 3))
}

/** One edit inside a word: a swap, a drop, a doubling or another letter; the first letter stays. */
function typo(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2)
  const kinds = [
    () => word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
    () => word.slice(0, at) + word.slice(at + 1),
    () => word.slice(0, at) + word[at]! + word.slice(at),
    () => word.slice(0, at) + random.pick([...'aeioutnrsl']) + word.slice(at + 1),
  ]
  return random.pick(kinds)()
}
