import { parentPort, workerData } from 'node:worker_threads'
import { tellChanges } from '../store/changes'
import { readAhead } from '../store/indexed-words'
import { openReader } from '../store/open'
import type { AnsweredApart, AskedApart } from './asking'
import type { ApiContext } from './context'
import { comparisonsTopic } from './comparisons'
import { datesTopic } from './dates'
import { dealsTopic } from './deals'
import { entitiesTopic } from './entities'
import { outcomeOf } from './outcome'
import { quotesTopic } from './quotes'
import { searchTopic } from './search'
import type { EndOfThread } from './thread-end'

// The thread in which lists are read and searched: its connection cannot write, and it may be ended between any two questions.
const { library } = workerData as { library: string }
const context: ApiContext = {
  store: openReader(library),
  announce: () => undefined,
  read: () => Promise.reject(new Error('reads no file')),
  compare: () => Promise.reject(new Error('compares no texts')),
  cancelReading: () => undefined,
  inTurn: () => Promise.reject(new Error('writes nothing')),
  sample: '',
}
// What is asked here has been parsed by the contract already: without its schemas, the thread holds some megabytes less.
const handlers = {
  search: searchTopic(context),
  quotes: quotesTopic(context),
  entities: entitiesTopic(context),
  comparisons: comparisonsTopic(context),
  dates: datesTopic(context),
  deals: dealsTopic(context),
} as unknown as Record<string, Record<string, (input: unknown) => unknown>>

let ahead: Iterator<void> | null = null

parentPort?.on('message', (told: AskedApart | EndOfThread) => {
  if (told === 'end') return process.exit()
  const { number, topic, method, input, changes } = told
  tellChanges(context.store, changes)
  void outcomeOf(() => handlers[topic]![method]!(input)).then((answered) => {
    parentPort?.postMessage({ number, answer: answered } satisfies AnsweredApart)
    if (topic !== 'search' || ahead) return
    ahead = readAhead(context.store)
    goAhead(ahead)
  })
})

/** Between questions, so that none waits for more than a step. */
function goAhead(steps: Iterator<void>): void {
  if (steps.next().done) ahead = null
  else setImmediate(() => goAhead(steps))
}
