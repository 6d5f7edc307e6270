import type { AlikeQuote, AlikeReason } from '../model/alike'
import { fold } from '../text/folding'
import { areFormsOfOne } from '../text/inflection'
import { isSmallWord, languagesOf, type WordLanguage } from '../text/small-words'
import { wordsOf } from '../text/words'
import { perStore } from './per-store'
import { quoteRowsIn } from './quote-rows'
import type { Store } from './store'

/** How many are looked at for one reason: the newest, or of words the best. */
const mostEach = 60
/** The longest words tell most, and keep the question short. */
const mostWords = 14
/** Less than this is shared by chance, and a single word says nothing of what a quote is about. */
const leastShare = 0.3
const fewestShared = 2

/** Two words in a row are seldom shared by chance. */
const pairShare = 0.1

const weights = { deal: 3, figure: 3, words: 4, speaker: 1 }

/** What else was said: by the same speaker, of the same deal, with the same figure, in the same words. Best first. */
export function alikeQuotes(store: Store, id: number, limit: number): AlikeQuote[] {
  const asked = quoteRowsIn(store).get(id)
  const reasons = new Map<number, AlikeReason[]>()
  const add = (other: number, reason: AlikeReason) => {
    const known = reasons.get(other) ?? []
    if (!known.some(({ type }) => type === reason.type)) reasons.set(other, [...known, reason])
  }
  const { ofDeal, ofFigure, ofSpeaker } = statements(store)
  for (const { quote, from, to } of ofDeal.all({ id, limit: mostEach }))
    add(quote, { type: 'deal', from, to })
  for (const { quote, words } of ofFigure.all({ id, limit: mostEach })) add(quote, { type: 'figure', words })
  for (const { quote, share, shared } of inLikeWords(store, id, asked.words))
    add(quote, { type: 'words', share, words: shared })
  if (asked.speaker) {
    const { id: speaker, name } = asked.speaker
    const said = ofSpeaker.all({ id, speaker, known: JSON.stringify([...reasons.keys()]), limit: mostEach })
    for (const quote of said) add(quote, { type: 'speaker', name })
  }
  const ranked = [...reasons]
    .map(([quote, why]) => ({
      quote,
      reasons: why.toSorted((one, other) => weightOf(other) - weightOf(one)),
    }))
    .toSorted((one, other) => sumOf(other.reasons) - sumOf(one.reasons) || other.quote - one.quote)
    .slice(0, limit)
  const rows = new Map(
    quoteRowsIn(store)
      .of(ranked.map(({ quote }) => quote))
      .map((row) => [row.id, row]),
  )
  return ranked.flatMap(({ quote, reasons: why }) => {
    const row = rows.get(quote)
    return row ? { quote: row, reasons: why } : []
  })
}

const weightOf = (reason: AlikeReason) =>
  reason.type === 'words' ? reason.share * weights.words : weights[reason.type]
const sumOf = (reasons: AlikeReason[]) => reasons.reduce((sum, reason) => sum + weightOf(reason), 0)

/** Quotes that share the most of their telling words with these, whatever their order; `shared` as the quote says them. */
function inLikeWords(
  store: Store,
  id: number,
  words: string,
): { quote: number; share: number; shared: string[] }[] {
  const folded = foldedWords(words)
  const telling = tellingWords(folded)
  const languages = languagesOf(folded)
  const sought = [...telling].toSorted((one, other) => other.length - one.length).slice(0, mostWords)
  if (sought.length === 0) return []
  const expression = sought.map((word) => `"${word}"`).join(' OR ')
  return statements(store)
    .inWords.all({ id, expression, limit: mostEach })
    .map((row) => {
      const others = foldedWords(row.words)
      const own = tellingWords(others)
      const shared = sharedOf(telling, own, languages)
      // Twice what is shared over what both have (Dice 1945).
      const share = (2 * shared.size) / Math.max(1, telling.size + own.size)
      return {
        quote: row.quote,
        share: Math.min(1, share + pairsShared(folded, others) * pairShare),
        shared: asWritten(row.words, shared),
      }
    })
    .filter(({ share, shared }) => share >= leastShare && shared.length >= fewestShared)
}

/** The words of the other that the one has too, maybe in another form. */
function sharedOf(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  languages: readonly WordLanguage[],
): Set<string> {
  const ones = [...one]
  return new Set(
    [...other].filter((word) => one.has(word) || ones.some((each) => areFormsOfOne(word, each, languages))),
  )
}

/** Folded words as they first stand in a text. */
function asWritten(text: string, folded: ReadonlySet<string>): string[] {
  const written = new Map<string, string>()
  for (const { text: word } of wordsOf(text)) {
    const known = fold(word)
    if (folded.has(known) && !written.has(known)) written.set(known, word)
  }
  return [...written.values()]
}

/** How often both have the same two telling words in a row, as names of things are: "prochain tour", "price cap". */
function pairsShared(one: readonly string[], other: readonly string[]): number {
  const pairs = pairsOf(other)
  return [...pairsOf(one)].filter((pair) => pairs.has(pair)).length
}

function pairsOf(words: readonly string[]): Set<string> {
  const follow = words.slice(1).map((word, index) => [words[index]!, word])
  return new Set(follow.filter((pair) => !pair.some(isSmallWord)).map((pair) => pair.join(' ')))
}

function tellingWords(words: readonly string[]): Set<string> {
  return new Set(words.filter((word) => !isSmallWord(word) && !word.includes('"')))
}

function foldedWords(text: string): string[] {
  return wordsOf(text)
    .filter(({ kind, text: word }) => kind !== 'mark' && !/['’]$/.test(word))
    .map(({ text: word }) => fold(word))
}

const shown = `quotes.rejected = 0 AND quotes.id <> @id AND quotes.document_id NOT IN (
  SELECT id FROM documents WHERE trashed_at IS NOT NULL
)`
const newestFirst = 'ORDER BY quotes.id DESC LIMIT @limit'

interface Asked {
  id: number
  limit: number
}

const statements = perStore(({ db }) => ({
  // A deal is told where one of its statuses is, or its amount. Names say whose: amounts change in the telling.
  ofDeal: db.prepare<[Asked], { quote: number; from: string; to: string }>(
    `WITH told AS (
       SELECT deals.id AS deal, deals.document_id, deal_statuses.start, deal_statuses."end", from_id, to_id
       FROM deals JOIN deal_statuses ON deal_statuses.deal_id = deals.id
       WHERE deals.rejected = 0 AND from_id IS NOT NULL AND to_id IS NOT NULL
     ),
     asked AS (
       SELECT DISTINCT told.from_id, told.to_id
       FROM quotes
       JOIN told ON told.document_id = quotes.document_id AND told.start < quotes."end" AND told."end" > quotes.start
       WHERE quotes.id = @id
     )
     SELECT DISTINCT quotes.id AS quote, givers.name AS "from", takers.name AS "to"
     FROM asked
     JOIN told ON told.from_id = asked.from_id AND told.to_id = asked.to_id
     JOIN quotes ON quotes.document_id = told.document_id
       AND quotes.start < told."end" AND quotes."end" > told.start
     JOIN entities AS givers ON givers.id = asked.from_id
     JOIN entities AS takers ON takers.id = asked.to_id
     WHERE ${shown}
     ${newestFirst}`,
  ),
  // Ratios and small counts are the same by chance.
  ofFigure: db.prepare<[Asked], { quote: number; words: string }>(
    `SELECT quotes.id AS quote, same.words
     FROM quotes AS asked
     JOIN figures ON figures.document_id = asked.document_id AND figures.rejected = 0
       AND figures.start >= asked.start AND figures."end" <= asked."end"
       AND (figures.kind IN ('money', 'quantity', 'percentage') OR (figures.kind = 'count' AND figures.value >= 100))
     JOIN figures AS same ON same.value = figures.value AND same.unit IS figures.unit AND same.kind = figures.kind
       AND same.rejected = 0
     JOIN quotes ON quotes.document_id = same.document_id
       AND quotes.start <= same.start AND quotes."end" >= same."end"
     WHERE asked.id = @id AND ${shown}
     ${newestFirst}`,
  ),
  inWords: db.prepare<[Asked & { expression: string }], { quote: number; words: string }>(
    `SELECT quotes.id AS quote, quotes.words
     FROM (SELECT rowid FROM quote_words WHERE quote_words MATCH @expression ORDER BY rank LIMIT 4 * @limit) AS found
     JOIN quotes ON quotes.id = found.rowid
     WHERE ${shown}
     LIMIT @limit`,
  ),
  /** The newest, and those known for another reason. */
  ofSpeaker: db
    .prepare<[Asked & { speaker: number; known: string }], number>(
      `SELECT quotes.id FROM quotes
       WHERE speaker_id = @speaker AND quotes.id IN (SELECT value FROM json_each(@known)) AND ${shown}
       UNION
       SELECT id FROM (SELECT quotes.id FROM quotes WHERE speaker_id = @speaker AND ${shown} ${newestFirst})`,
    )
    .pluck(),
}))
