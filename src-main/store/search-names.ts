import type { Hit } from '../model/library'
import { namesOf, type FoundName, type Name, type Names } from '../text/naming'
import { tokensOf, type Query } from '../text/query'
import { changesOf } from './changes'
import { perStore } from './per-store'
import type { Store } from './store'

/** A described document is named by all that a list shows of it, its title first. */
export type NamedKind = 'entity' | 'document' | 'described document' | 'note'
/** What is named without being a thing of its own. */
export type NamedText = 'source' | 'tag'

/** Entities, documents and notes by their names, as they are now. */
export function namesIn(store: Store, kind: NamedKind): Names {
  return kept(store)(kind)
}

/** Publishers, authors and who passes quotes on, or tags, by their words; ids count them and mean nothing else. */
export function textsIn(store: Store, kind: NamedText): Names {
  return kept(store)(kind)
}

const kept = perStore((store) => {
  const { db } = store
  const statements: Record<NamedKind | NamedText, { iterate(): IterableIterator<Name> }> = {
    entity: db.prepare<[], Name>(
      `SELECT entity_id AS id, entity_names.name
       FROM entity_names
       JOIN entities ON entities.id = entity_id AND merged_into_id IS NULL
       JOIN entity_tallies USING (entity_id)
       WHERE documents > 0`,
    ),
    document: db.prepare<[], Name>('SELECT id, title AS name FROM documents WHERE trashed_at IS NULL'),
    'described document': db.prepare<[], Name>(
      `SELECT id, concat_ws(' ', title, author, publisher, file_name) AS name
       FROM documents
       WHERE trashed_at IS NULL`,
    ),
    note: db.prepare<[], Name>('SELECT id, title AS name FROM notes'),
    source: db.prepare<[], Name>(
      `SELECT row_number() OVER () AS id, name
       FROM (
         SELECT publisher AS name FROM documents WHERE publisher IS NOT NULL AND trashed_at IS NULL
         UNION
         SELECT author FROM documents WHERE author IS NOT NULL AND trashed_at IS NULL
         UNION
         SELECT name
         FROM entity_names
         WHERE entity_id IN (
           SELECT via_id
           FROM quotes
           JOIN documents ON documents.id = quotes.document_id AND trashed_at IS NULL
           WHERE via_id IS NOT NULL AND rejected = 0
         )
       )`,
    ),
    tag: db.prepare<[], Name>('SELECT id, path AS name FROM tags'),
  }
  const known = new Map<NamedKind | NamedText, { changes: string; names: Names }>()
  return (kind: NamedKind | NamedText) => {
    const changes = changesOf(store)
    const before = known.get(kind)
    if (before?.changes === changes) return before.names
    const names = namesOf(statements[kind].iterate())
    known.set(kind, { changes, names })
    return names
  }
})

/** What is named just so comes before any words: those score a little over 1 at most. */
const namedSo = 1.1
/** So does who bears what was typed as a word of a longer name: a last name. */
const namedWithin = 1.09
/** As many of those, so that a word that a hundred names hold leaves room for what is said with it. */
const mostWithin = 5

/** Entities or documents whose names answer a query; of those in a JSON list of ids, where one is given. */
export function nameHits(
  store: Store,
  kind: 'entity' | 'document',
  { plain, phrases, without }: Query,
  among: string | null,
): Hit[] {
  const chosen = among === null ? null : new Set(JSON.parse(among) as unknown[])
  const spaced = (words: string[]) => ` ${words.join(' ')} `
  const [wanted, unwanted] = [phrases.map(spaced), without.map(spaced)]
  const found = namesIn(store, kind)
    .find(plain)
    .filter(({ id }) => !chosen || chosen.has(id))
    .filter(({ name }) => {
      if (!wanted.length && !unwanted.length) return true
      const words = spaced(tokensOf(name))
      return (
        wanted.every((phrase) => words.includes(phrase)) && !unwanted.some((phrase) => words.includes(phrase))
      )
    })
  return (kind === 'entity' ? lastNamesFirst(store, found) : found).map(({ id, name, score, matches }) => ({
    ...{ kind, id, score: score === 1 ? namedSo : score, matches },
    ...{ words: name, start: 0, end: name.length, near: [] },
    document: kind === 'document' ? id : null,
    documentTitle: kind === 'document' ? name : null,
  }))
}

/** After who is named just so, the few named most often of whom what was typed is a part of the name, then the others. */
function lastNamesFirst(store: Store, found: FoundName[]): FoundName[] {
  const within = found
    .filter(({ score, inWords }) => score < 1 && inWords)
    .map((name) => ({ name, marks: timesNamed(store).get(name.id) ?? 0 }))
    .toSorted((one, other) => other.marks - one.marks)
    .slice(0, mostWithin)
    .map(({ name }) => name)
  const named = found.filter(({ score }) => score === 1)
  const others = found.filter((name) => !named.includes(name) && !within.includes(name))
  return [...named, ...within.map((name) => ({ ...name, score: namedWithin })), ...others]
}

const timesNamed = perStore(({ db }) =>
  db.prepare<[number], number>('SELECT mentions + quotes FROM entity_tallies WHERE entity_id = ?').pluck(),
)
