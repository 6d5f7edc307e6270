import { statSync } from 'node:fs'
import { countsIn } from '../counts'
import { listDeals } from '../deal-list'
import { listDocuments } from '../document-list'
import { aboutEntity } from '../entity-about'
import { listEntities } from '../entity-list'
import { marksOf } from '../extractions'
import { readAhead } from '../indexed-words'
import { openReader, openStore } from '../open'
import { listQuotes } from '../quote-list'
import { findHits } from '../search'
import type { Store } from '../store'
import { timelineOf } from '../timeline'
import { speakingMatrix } from '../voices'
import { quantilesOf, report, shown } from './figures'
import { withMadeLibrary } from './kept-library'
import { makeQueries } from './made-queries'

const seed = 7
const sizes = (process.env['DOCUMENTS'] ?? '100,1000,10000').split(',').map(Number)
const times = 5
const queries = 20

/** What is asked of a library, with the most it may cost: milliseconds, or another unit where one is given. */
interface Asked {
  what: string
  limit: number
  unit?: string
  of: (store: Store) => number
}

const nothing = { query: '', speakers: [], documents: [], kinds: [], doubtful: false }

const asked: Asked[] = [
  { what: 'opened, with its counts', limit: 1_000, of: ({ file }) => median(() => opened(file)) },
  {
    what: 'documents by a title typed',
    limit: 50,
    of: (store) => median(() => listDocuments(store, { query: 'compte 12', limit: 200 })),
  },
  {
    what: 'documents, first page',
    limit: 50,
    of: (store) => median(() => listDocuments(store, { query: '', limit: 200 })),
  },
  {
    what: 'entities, first page',
    limit: 50,
    of: (store) => median(() => listEntities(store, { query: '', kinds: [], limit: 200 })),
  },
  {
    what: 'entities by a name typed',
    limit: 50,
    of: (store) => median(() => listEntities(store, { query: 'claire mar', kinds: [], limit: 200 })),
  },
  {
    what: 'quotes, first page',
    limit: 50,
    of: (store) => median(() => listQuotes(store, { ...nothing, limit: 200 })),
  },
  { what: "a document's marks", limit: 50, of: (store) => median(() => marksOf(store, 50)) },
  { what: 'page of the entity most named', limit: 300, of: (store) => median(() => aboutEntity(store, 1)) },
  {
    what: 'timeline',
    limit: 300,
    of: (store) => median(() => timelineOf(store, { entity: null, limit: 1_000 })),
  },
  { what: 'deals', limit: 50, of: (store) => median(() => listDeals(store, { entity: null, limit: 1_000 })) },
  {
    what: 'who speaks of whom',
    limit: 300,
    of: (store) => median(() => speakingMatrix(store, { entity: null, top: 20 })),
  },
  {
    what: 'who speaks of the entity most named',
    limit: 300,
    of: (store) => median(() => speakingMatrix(store, { entity: 1, top: 20 })),
  },
  { what: 'first answer of a search', limit: 300, of: ({ file }) => median(() => firstAnswer(file)) },
  { what: 'search, middle', limit: 10, of: (store) => searched(store).p50 },
  { what: 'search, 95th of 100', limit: 20, of: (store) => searched(store).p95 },
  { what: 'held by JavaScript', limit: 100, unit: 'MB', of: () => memory() },
  { what: 'file beside its text', limit: 4, unit: 'times', of: (store) => fileToText(store) },
]

const grown = sizes.map((documents) => measure(documents))
report(
  'A library as it grows',
  `Made with seed ${seed}: ${sizes.map((size) => size.toLocaleString('en')).join(', ')} documents of 50 quotes, 200 mentions, a date and a deal each. ` +
    `Milliseconds of processor time, the middle of ${times} where nothing else is said; how much of the limit the largest takes, and how many times as much as the one before it, which is a tenth of it.`,
  [
    [
      'asked',
      ...sizes.map((size) => `${size.toLocaleString('en')} documents`),
      'limit',
      'of limit',
      'growth',
    ],
    ...asked.map(({ what, limit, unit = 'ms' }, at) => {
      const figures = grown.map((figures) => figures[at]!)
      const [before, last] = [figures.at(-2) ?? 0, figures.at(-1)!]
      return [
        what,
        ...figures.map(shown),
        `${limit.toLocaleString('en')} ${unit}`,
        shown(last / limit),
        before ? `× ${shown(last / before)}` : '–',
      ]
    }),
  ],
)

function measure(documents: number): number[] {
  return withMadeLibrary(documents, seed, (file) => {
    const store = openStore(file)
    const figures = asked.map(({ of }) => of(store))
    store.close()
    return figures
  })
}

/** Milliseconds of this process alone: what else the machine does meanwhile says nothing of a library. */
function spent(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function median(act: () => void): number {
  return quantilesOf(Array.from({ length: times }, () => timeOf(act))).p50
}

function timeOf(act: () => void): number {
  const started = spent()
  act()
  return spent() - started
}

/** What the window needs before it can be used: the library, what it holds, what can be undone. */
function opened(file: string): void {
  const store = openStore(file)
  countsIn(store)()
  store.close()
}

function firstAnswer(file: string): void {
  const reader = openReader(file)
  findHits(reader, 'une reponse', { kinds: ['quote'], limit: 10 })
  reader.close()
}

function searched(store: Store): { p50: number; p95: number } {
  const made = makeQueries(store, queries, seed)
  // As the program does from the first search on: what is left to read of the words is read between searches.
  for (const steps = readAhead(store); !steps.next().done;);
  findHits(store, made[0]!.query, { limit: 50 })
  return quantilesOf(made.map(({ query }) => timeOf(() => findHits(store, query, { limit: 50 }))))
}

/** Megabytes that JavaScript holds once all of that has been asked. */
function memory(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

function fileToText({ db, file }: Store): number {
  db.pragma('wal_checkpoint(TRUNCATE)')
  const text = db.prepare<[], number>('SELECT sum(length(CAST(text AS BLOB))) FROM documents').pluck().get()
  return statSync(file).size / (text ?? 1)
}
