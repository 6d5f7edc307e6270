import Fuse from 'fuse.js'
import { readAhead } from '../indexed-words'
import { findHits } from '../search'
import { openReader, openStore } from '../open'
import type { Store } from '../store'
import { quantilesOf, report, shown } from './figures'
import { withMadeLibrary } from './kept-library'
import { makeQueries, queryClasses, type MadeQuery } from './made-queries'

const seed = 7
const sizes = (process.env['QUOTES'] ?? '100000').split(',').map(Number)
const each = Number(process.env['QUERIES'] ?? 60)
const fuseQueries = 5

for (const quotes of sizes) measure(quotes)

function measure(quotes: number): void {
  withMadeLibrary(quotes / 50, seed, (file) => {
    const made = openStore(file)
    const queries = makeQueries(made, each, seed)
    made.close()
    const before = memory()
    const opened = spent()
    const store = openReader(file)
    const first = queries.find((query) => query.class === 'one typo')!
    findHits(store, first.query, { kinds: ['quote'], limit: 10 })
    const firstAnswer = spent() - opened
    // As the program does between questions.
    Array.from(readAhead(store))
    const asked = queries.map((query) => ask(store, query))
    const held = memory() - before
    const times = quantilesOf(asked.map(({ ms }) => ms))
    const fuse = plainFuse(store, queries)
    store.close()
    report(
      `Search, ${quotes.toLocaleString('en')} quotes`,
      `${queries.length} queries, seed ${seed}, processor time; recall is the share whose quote is among the first ten hits. ` +
        `First answer ${shown(firstAnswer)} ms after opening (limit 300); ${shown(held)} MB held beside what SQLite holds. ` +
        `Plain Fuse.js over the same quotes takes ${shown(fuse)} ms a query: ${shown(fuse / times.p50)} times as long.`,
      [
        ['queries', 'recall@10', 'p50 ms', 'p95 ms (limit 10)', 'p99 ms (limit 20)'],
        ...queryClasses.map((name) =>
          row(
            name,
            asked.filter((query) => query.class === name),
          ),
        ),
        row('all', asked),
      ],
    )
  })
}

/** Milliseconds of this process alone: what else the machine does meanwhile says nothing of a search. */
function spent(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

type Answered = MadeQuery & { ms: number; found: boolean }

function ask(store: Store, query: MadeQuery): Answered {
  const started = spent()
  const hits = findHits(store, query.query, { kinds: ['quote'], limit: 10 })
  const ms = spent() - started
  const found = hits.some(({ id }) => id === query.id)
  if (!found && process.env['MISSES']) console.log(`missed [${query.class}] ${query.query} (${query.id})`)
  if (process.env['SLOW'] && ms > Number(process.env['SLOW']))
    console.log(`${ms.toFixed(1)} ms [${query.class}] ${query.query}`)
  return { ...query, ms, found }
}

function row(name: string, asked: Answered[]): string[] {
  const { p50, p95, p99 } = quantilesOf(asked.map(({ ms }) => ms))
  const recall = asked.filter(({ found }) => found).length / asked.length
  return [name, recall.toFixed(3), shown(p50), shown(p95), shown(p99)]
}

/** Milliseconds a query, over the same rows in memory. */
function plainFuse(store: Store, queries: MadeQuery[]): number {
  const rows = store.db
    .prepare<[], { words: string; speaker: string }>(
      'SELECT words, name AS speaker FROM quotes JOIN entities ON entities.id = speaker_id',
    )
    .all()
  const fuse = new Fuse(rows, { keys: ['words', 'speaker'] })
  const sample = Array.from(
    { length: fuseQueries },
    (_, at) => queries[at * Math.floor(queries.length / fuseQueries)]!,
  )
  return quantilesOf(
    sample.map(({ query }) => {
      const started = spent()
      fuse.search(query, { limit: 10 })
      return spent() - started
    }),
  ).p50
}

/** Megabytes that JavaScript holds. */
function memory(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1e6
}
