import { Worker } from 'node:worker_threads'
import { AppError, type Answer } from '../model/error'
import type { Api } from './api'
import { changesOf } from '../store/changes'
import type { Store } from '../store/store'
import { builtThread } from './built-thread'
import { endThread } from './thread-end'

/** Questions answered in a thread of their own, over a connection that only reads: typing never waits for a long one. */
export interface Asking {
  ask(question: Question): Promise<unknown>
  /**
   * Ends the thread; what was asked and not answered is given up. Done once its connection is closed: as the last one, which
   * cannot write, it would leave the library's log behind.
   */
  end(): Promise<void>
}

interface Question {
  topic: string
  method: string
  input: unknown
}

/** A question on its way to the thread. */
export interface AskedApart extends Question {
  number: number
  /** What the library's changes were when it was asked: the thread keeps what it knows until they are others. */
  changes: string
}

/** What the thread answers. */
export interface AnsweredApart {
  number: number
  answer: Answer<unknown>
}

interface Waiting extends Question {
  resolve(value: unknown): void
  reject(error: AppError): void
}

// Room for what is made and soon forgotten, in megabytes: with the usual room, a thread at rest holds several times as much.
const youngest = 6

/** The thread begins with the first question; one that dies is followed by another. */
export function startAsking(store: Store, entry = builtThread('asking.js')): Asking {
  let worker: Worker | null = null
  let ended = false
  let number = 0
  let underWay: (Waiting & { number: number }) | null = null
  let waiting: Waiting[] = []

  function next(): void {
    if (underWay) return
    const question = waiting.shift()
    if (!question) return
    underWay = { ...question, number: ++number }
    const { topic, method, input } = underWay
    worker ??= start()
    worker.postMessage({ number, topic, method, input, changes: changesOf(store) } satisfies AskedApart)
  }

  function start(): Worker {
    const started = new Worker(entry, {
      workerData: { library: store.file },
      resourceLimits: { maxYoungGenerationSizeMb: youngest },
    })
    started.unref()
    started.on('message', ({ number, answer }: AnsweredApart) => {
      if (underWay?.number !== number) return
      if (answer.ok) settle((question) => question.resolve(answer.value))
      else settle((question) => question.reject(new AppError(answer.error.code, answer.error.facts)))
    })
    started.on('error', (error) => console.error(error))
    started.on('exit', () => {
      if (worker !== started) return
      worker = null
      settle((question) => question.reject(new AppError(ended ? 'cancelled' : 'unexpected')))
    })
    return started
  }

  function settle(how: (question: Waiting) => void): void {
    const question = underWay
    underWay = null
    if (question) how(question)
    next()
  }

  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(new AppError('cancelled'))
        const asker = askerOf(question)
        const superseded = waiting.filter((other) => asker !== null && askerOf(other) === asker)
        waiting = [
          ...waiting.filter((other) => !superseded.includes(other)),
          { ...question, resolve, reject },
        ]
        for (const other of superseded) other.reject(new AppError('cancelled'))
        next()
      }),
    async end() {
      ended = true
      for (const question of waiting) question.reject(new AppError('cancelled'))
      waiting = []
      underWay?.reject(new AppError('cancelled'))
      underWay = null
      const ending = worker
      worker = null
      if (ending) await endThread(ending)
    },
  }
}

/** Who asks while typing, and what: their newer question takes the place of one that still waits. */
function askerOf({ topic, method, input }: Question): string | null {
  const asker = typeof input === 'object' && input !== null && 'asker' in input ? input.asker : undefined
  return typeof asker === 'string' ? `${topic} ${method} ${asker}` : null
}

/** Two threads over one library, so that what is being typed never waits for a picture. */
export interface Threads {
  typed: Asking
  looked: Asking
}

/**
 * The same api, with searches, quotes, and what joins the whole library asked apart. Names are not: they are found in
 * moments, and a name typed and taken in one go must be answered before the next key.
 */
export function readingApart(api: Api, threads: Threads): Api {
  // The thread answers by the same contract.
  const by = (asking: Asking) => (topic: string, method: string) => (input: unknown) =>
    asking.ask({ topic, method, input }) as Promise<never>
  const typed = by(threads.typed)
  const looked = by(threads.looked)
  return {
    ...api,
    search: { find: typed('search', 'find'), read: typed('search', 'read') },
    quotes: {
      ...api.quotes,
      list: typed('quotes', 'list'),
      // They count what the whole library would leave: the list they stand beside never waits for them.
      facets: looked('quotes', 'facets'),
      alike: looked('quotes', 'alike'),
    },
    entities: {
      ...api.entities,
      about: looked('entities', 'about'),
      passages: looked('entities', 'passages'),
      together: looked('entities', 'together'),
      matrix: looked('entities', 'matrix'),
      spoken: looked('entities', 'spoken'),
      overTime: looked('entities', 'overTime'),
    },
    comparisons: { ...api.comparisons, compare: looked('comparisons', 'compare') },
    dates: { ...api.dates, timeline: looked('dates', 'timeline'), places: looked('dates', 'places') },
    deals: { ...api.deals, list: looked('deals', 'list'), scales: looked('deals', 'scales') },
  }
}
