import type { Hit } from '../model/library'
import type { Span } from '../model/span'
import { eachOf, findIn, type Candidate, type Found, type Source } from '../text/finding'
import { parseQuery, type Query } from '../text/query'
import { indexedVocabulary, isHeld, matchExpression, timesHeld } from './indexed-words'
import { perStore } from './per-store'
import type { Store } from './store'

/** Notes that hold what was asked for, each shown by the line that answers best, or by its title. */
export function* noteHits(store: Store, query: Query): Generator<Hit> {
  const { note } = statements(store)
  for (const found of foundNotes(store, query)) yield hitIn(note.get(found.id)!, found)
}

/** Ids of the notes that answer what was typed, best first. */
export function matchingNotes(store: Store, typed: string): number[] {
  return foundNotes(store, parseQuery(typed)).map(({ id }) => id)
}

function foundNotes(store: Store, query: Query): Found[] {
  const source: Source = {
    vocabulary: indexedVocabulary(store, 'note'),
    held: (word) => isHeld(store, word),
    count: (word) => timesHeld(store, word),
    ids(sought, join, most) {
      const expression = matchExpression(sought, query, join)
      return expression ? statements(store).matching.all(expression, most ?? -1) : []
    },
    read: (ids) => statements(store).read.all(JSON.stringify(ids)),
  }
  return [...eachOf(findIn(source, query))]
}

interface NoteWords {
  id: number
  title: string
  body: string
}

function hitIn({ id, title, body }: NoteWords, { score, matches, near }: Found): Hit {
  const hit = { kind: 'note' as const, id, document: null, documentTitle: title, score, near }
  const first = matches[0]
  if (!first) return { ...hit, start: 0, end: 0, words: title, matches: [] }
  const start = body.lastIndexOf('\n', first.start) + 1
  const lineEnd = body.indexOf('\n', first.end)
  const end = lineEnd < 0 ? body.length : lineEnd
  const inLine = matches
    .filter((match) => match.start >= start && match.end <= end)
    .map((match) => ({ start: match.start - start, end: match.end - start }))
  return { ...hit, start, end, ...lineRead(body.slice(start, end), inLine) }
}

/** What Markdown writes around words: where citations and names lead, what a line begins with, and how words are stressed. */
const marks: readonly RegExp[] = [
  /(\[)(?:\\.|[^\]\\])*(\]\(florilege:\/\/[^)]*\))/dg,
  /^(\s*(?:#{1,6} +|> ?|[-*+] +|\d+[.)] +))/dg,
  /(\*{1,3})(?=\S)[^*]*[^\s*](\1)/dg,
  /(?<![\p{L}\p{N}_])(_{1,3})(?=\S)[^_]*[^\s_](\1)(?![\p{L}\p{N}_])/dgu,
]

/** A line as a reader sees it: its words, and those of citations and names, without their marks. Matches move with the words. */
export function lineRead(line: string, matches: Span[]): { words: string; matches: Span[] } {
  const cut = marks
    .flatMap((mark) => [...line.matchAll(mark)])
    .flatMap(({ indices }) => (indices ?? []).slice(1))
    .toSorted(([one], [other]) => one - other)
    .filter(([start], index, all) => index === 0 || start >= all[index - 1]![1])
  const placeOf = (offset: number) =>
    cut.reduce((place, [start, end]) => place - Math.max(0, Math.min(offset, end) - start), offset)
  return {
    words: cut.reduceRight((words, [start, end]) => words.slice(0, start) + words.slice(end), line),
    matches: matches
      .map(({ start, end }) => ({ start: placeOf(start), end: placeOf(end) }))
      .filter(({ start, end }) => end > start),
  }
}

const statements = perStore(({ db }) => ({
  matching: db
    .prepare<[string, number], number>(
      'SELECT rowid FROM note_words WHERE note_words MATCH ? ORDER BY rank LIMIT ?',
    )
    .pluck(),
  read: db.prepare<[string], Candidate>(
    `SELECT notes.id, body AS text, title AS aside
     FROM json_each(?) AS asked
     JOIN notes ON notes.id = asked.value
     ORDER BY asked.key`,
  ),
  note: db.prepare<[number], NoteWords>('SELECT id, title, body FROM notes WHERE id = ?'),
}))
