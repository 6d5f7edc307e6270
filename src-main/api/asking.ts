import { Worker } from 'node:worker_threads'
import { AppError, type Answer } from '../model/error'
import type { Api } from './api'
import { builtThread } from './built-thread'

/** Questions answered in a thread of their own, over a connection that only reads: typing never waits for a long one. */
export interface Asking {
  ask(question: Question): Promise<unknown>
  /** Ends the thread; what was asked and not answered is given up. */
  end(): void
}

interface Question {
  topic: string
  method: string
  input: unknown
}

/** A question on its way to the thread. */
export interface AskedApart extends Question {
  number: number
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

/** The thread begins with the first question; one that dies is followed by another. */
export function startAsking(library: string, entry = builtThread('asking.js')): Asking {
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
    worker.postMessage({ number, topic, method, input } satisfies AskedApart)
  }

  function start(): Worker {
    const started = new Worker(entry, { workerData: { library } })
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
    end() {
      ended = true
      for (const question of waiting) question.reject(new AppError('cancelled'))
      waiting = []
      underWay?.reject(new AppError('cancelled'))
      underWay = null
      void worker?.terminate()
      worker = null
    },
  }
}

/** Who asks while typing, and what: their newer question takes the place of one that still waits. */
function askerOf({ topic, method, input }: Question): string | null {
  const asker = typeof input === 'object' && input !== null && 'asker' in input ? input.asker : undefined
  return typeof asker === 'string' ? `${topic} ${method} ${asker}` : null
}

/**
 * The same api, with quotes and searches asked apart. Names are not: they are found in moments, and a name typed and taken
 * in one go must be answered before the next key.
 */
export function readingApart(api: Api, { ask }: Asking): Api {
  // The thread answers by the same contract.
  const apart = (topic: string, method: string) => (input: unknown) =>
    ask({ topic, method, input }) as Promise<never>
  return {
    ...api,
    search: { find: apart('search', 'find'), read: apart('search', 'read') },
    entities: { ...api.entities, matrix: apart('entities', 'matrix') },
    quotes: {
      ...api.quotes,
      list: apart('quotes', 'list'),
      facets: apart('quotes', 'facets'),
      alike: apart('quotes', 'alike'),
    },
  }
}
