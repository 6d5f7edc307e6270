import { Worker } from 'node:worker_threads'
import { AppError, type Answer } from '../model/error'
import type { ImportOutcome } from '../model/library'
import type { Api } from './api'
import { builtThread } from './built-thread'
import type { FileToRead } from './context'
import type { Announcement } from './contract/announcement'
import type { Batch } from './importing'
import type { Turns } from './taking-turns'
import { endThread, type EndOfThread } from './thread-end'

/** What takes long to write is written in a thread of its own, over a connection of its own, so that the window is answered meanwhile. */
export interface Writing {
  /** Takes in the files of one batch, which undo takes back together. */
  startBatch(): Batch
  ask(topic: string, method: string, input: unknown): Promise<unknown>
  /** Gives up the file being read. */
  cancel(): void
  /** How many rows the thread has changed. */
  rowsChanged(): number
  end(): Promise<void>
}

/** A piece of work on its way to the thread. */
export type Work =
  | { number: number; batch: number; file: FileToRead | 'tidy' }
  | { number: number; topic: string; method: string; input: unknown }

/** What the thread hears. */
export type Told = Work | 'cancel' | 'your turn' | EndOfThread

/** What the thread says. */
export type Said =
  | { number: number; answer: Answer<unknown> }
  | { announcement: Announcement }
  | { turn: 'wanted' }
  | {
      turn: 'over'
      rowsChanged: number
      /** Whether no other connection has written since the turn was asked for. */
      alone: boolean
    }

interface Waiting {
  resolve(value: unknown): void
  reject(error: AppError): void
}

interface Doors {
  /** Whole path of the library's file. */
  library: string
  turns: Turns
  announce(announcement: Announcement): void
  /** The thread begins to write. */
  onturn(): void
  /** It has written, and it alone. */
  onwritten(): void
}

/** The thread begins with its first work; one that dies gives up what it was at, and is followed by another. */
export function startWriting(
  { library, turns, announce, onturn, onwritten }: Doors,
  entry = builtThread('writing.js'),
): Writing {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let number = 0
  let batches = 0
  let rows = 0
  let rowsBefore = 0
  let over: (() => void) | null = null

  function start(): Worker {
    const started = new Worker(entry, { workerData: { library } })
    started.unref()
    started.on('message', (said: Said) => hear(started, said))
    started.on('error', (error) => console.error(error))
    started.on('exit', () => {
      if (worker === started) worker = null
      rowsBefore += rows
      rows = 0
      over?.()
      over = null
      for (const { reject } of waiting.values()) reject(new AppError('unexpected'))
      waiting.clear()
    })
    return started
  }

  function hear(thread: Worker, said: Said): void {
    if ('announcement' in said) return announce(said.announcement)
    if ('answer' in said) return settle(thread, said.number, said.answer)
    if (said.turn === 'wanted') {
      onturn()
      over = turns.give()
      thread.postMessage('your turn' satisfies Told)
      return
    }
    rows = said.rowsChanged
    if (said.alone) onwritten()
    over?.()
    over = null
  }

  function settle(thread: Worker, number: number, answer: Answer<unknown>): void {
    const asked = waiting.get(number)
    waiting.delete(number)
    // Only while it works does it keep the program from ending.
    if (waiting.size === 0) thread.unref()
    if (answer.ok) asked?.resolve(answer.value)
    else asked?.reject(new AppError(answer.error.code, answer.error.facts))
  }

  function give(work: (number: number) => Work): Promise<unknown> {
    const thread = (worker ??= start())
    thread.ref()
    return new Promise((resolve, reject) => {
      waiting.set(++number, { resolve, reject })
      thread.postMessage(work(number) satisfies Told)
    })
  }

  return {
    startBatch() {
      const batch = ++batches
      return {
        async take(file) {
          try {
            // The thread answers a file with what became of it.
            return (await give((number) => ({ number, batch, file }))) as ImportOutcome
          } catch (error) {
            if (!(error instanceof AppError)) throw error
            return { status: 'refused', name: file.name, code: error.code, facts: error.facts }
          }
        },
        tidy: async () => (await give((number) => ({ number, batch, file: 'tidy' }))) === true,
      }
    },
    ask: (topic, method, input) => give((number) => ({ number, topic, method, input })),
    cancel: () => worker?.postMessage('cancel' satisfies Told),
    rowsChanged: () => rowsBefore + rows,
    async end() {
      if (worker) await endThread(worker)
    },
  }
}

/** The same api, with what rewrites a whole document written apart. */
export function writingApart(api: Api, writing: Writing): Api {
  // The thread answers by the same contract.
  const apart = (topic: string, method: string) => (input: unknown) =>
    writing.ask(topic, method, input) as Promise<never>
  return {
    ...api,
    library: { ...api.library, undo: apart('library', 'undo'), redo: apart('library', 'redo') },
    documents: {
      ...api.documents,
      readAgain: apart('documents', 'readAgain'),
      bringBack: apart('documents', 'bringBack'),
      trash: apart('documents', 'trash'),
      removeForGood: apart('documents', 'removeForGood'),
    },
  }
}
