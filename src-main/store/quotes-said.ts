import type { Query } from '../text/query'
import { answeringBy, type SoughtWord } from '../text/rating'
import { idsAtOnce } from './ids-at-once'
import { matchExpression, unwantedExpression, wordsBeside } from './indexed-words'
import { perStore } from './per-store'
import { shown, unseen } from './quotes-shown'
import { speakersLike } from './search-speakers'
import type { Store } from './store'

/**
 * A word may name who speaks or who passes it on: all such words at once, or each alone beside words of the quote. However
 * far the words may be from those typed, the same is looked up once.
 */
export function speakersAsked(store: Store, query: Query): (sought: SoughtWord[]) => number[] {
  const { matchingBySpeaker, bySpeaker, saidBy } = statements(store)
  const known = new Map<string, number[]>()
  const lookUp = (rest: SoughtWord[], list: string): number[] => {
    const expression = matchExpression(rest, query, 'AND')
    if (!expression) return bySpeaker({ list, unwanted: unwantedExpression(query), most: -1 })
    // Who speaks may pass on as well: what both is and is told is read twice, and counted once.
    const said = new Map(saidBy.all({ list, most: fewSaid + 1 }).map(({ id, words }) => [id, words]))
    if (said.size > fewSaid) return matchingBySpeaker({ expression, list, most: -1 })
    const { holdsAll } = answeringBy(rest, query)
    return [...said].filter(([, words]) => holdsAll(words)).map(([id]) => id)
  }
  const lookUpOnce = (rest: SoughtWord[], speakers: number[]): number[] => {
    const list = JSON.stringify(speakers)
    const asked = `${matchExpression(rest, query, 'AND')} ${list}`
    const ids = known.get(asked) ?? lookUp(rest, list)
    known.set(asked, ids)
    return ids
  }
  return (sought) => {
    const naming = new Map(sought.map((word) => [word, speakersLike(store, word)]))
    const names = sought.filter((word) => naming.get(word)!.length)
    const choices = names.length > 1 ? [names, ...names.map((word) => [word])] : names.map((word) => [word])
    return choices.flatMap((choice) => {
      const speakers = choice
        .map((word) => naming.get(word)!)
        .reduce((ids, more) => inBoth(ids, new Set(more)))
      const rest = wordsBeside(sought, choice)
      return speakers.length ? lookUpOnce(rest, speakers) : []
    })
  }
}

/** What anyone said or passed on whom a word may name, and apart what of it holds any of the words too: it comes first. */
export function anySpeakerAsked(
  store: Store,
  query: Query,
): (sought: SoughtWord[], most?: number) => { also: number[]; said: number[] } {
  const { matchingBySpeaker, bySpeaker } = statements(store)
  return (sought, most = -1) => {
    const speakers = new Set(sought.flatMap((word) => speakersLike(store, word)))
    const expression = matchExpression(sought, query, 'OR')
    if (!speakers.size || !expression || query.phrases.length) return { also: [], said: [] }
    const list = JSON.stringify([...speakers])
    return {
      also: matchingBySpeaker({ expression, list, most }),
      said: bySpeaker({ list, unwanted: unwantedExpression(query), most }),
    }
  }
}

/** To read so few quotes costs less than to go through all that hold the words. */
const fewSaid = 100

function inBoth(ids: number[], others: Set<number>): number[] {
  return ids.filter((id) => others.has(id))
}

/** What some entities said or passed on; twice what they did both. */
const ofEntities = `SELECT quotes.id FROM json_each(@list) AS asked CROSS JOIN quotes ON quotes.speaker_id = asked.value
  UNION ALL
  SELECT quotes.id FROM json_each(@list) AS asked CROSS JOIN quotes ON quotes.via_id = asked.value`

/** So many of what entities are to quotes. */
function someOf(column: 'speaker_id' | 'via_id'): string {
  return `SELECT * FROM (
    SELECT quotes.id, words
    FROM json_each(@list) AS asked
    CROSS JOIN quotes ON quotes.${column} = asked.value
    WHERE quotes.id NOT IN (${unseen})
    LIMIT @most
  )`
}

const statements = perStore(({ db }) => ({
  matchingBySpeaker: idsAtOnce<[{ expression: string; list: string; most: number }]>(
    db,
    // What the speakers said is looked up once: to look at each row that holds the words costs more than to find it.
    `SELECT rowid AS id FROM quote_words
     WHERE quote_words MATCH @expression AND rowid NOT IN (${unseen}) AND +rowid IN (${ofEntities})
     ORDER BY rowid DESC
     LIMIT @most`,
  ),
  saidBy: db.prepare<[{ list: string; most: number }], { id: number; words: string }>(
    `${someOf('speaker_id')} UNION ALL ${someOf('via_id')}`,
  ),
  bySpeaker: idsAtOnce<[{ list: string; unwanted: string; most: number }]>(
    db,
    `SELECT quotes.id ${shown}
     WHERE quotes.rejected = 0 AND quotes.id IN (${ofEntities})
       AND quotes.id NOT IN (SELECT rowid FROM quote_words WHERE quote_words MATCH @unwanted)
     LIMIT @most`,
  ),
}))
