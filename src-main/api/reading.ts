import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { AppError, type Answer } from '../model/error'
import type { FileToRead, ReadFile, ReadFileAnswer } from './context'

/** Files read in a thread of their own, one after the other. */
export interface Reading {
  read: ReadFile
  /** Gives up the file being read: it is refused as `cancelled`. */
  cancel(): void
  /** Ends the thread. */
  end(): void
}

const longest = 120_000
const largestHeap = 512

/** A file that takes too long or too much ends its thread and no more: the next one starts another. */
export function startReading(entry = builtEntry(), patience = longest): Reading {
  let worker: Worker | null = null
  let giveUp: ((error: AppError) => void) | null = null
  let queue: Promise<unknown> = Promise.resolve()

  function end(): void {
    void worker?.terminate()
    worker = null
  }

  async function readNow(file: FileToRead): Promise<ReadFileAnswer> {
    worker ??= new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: largestHeap } })
    const abandoned = new Promise<never>((_, reject) => (giveUp = reject))
    try {
      return await Promise.race([answerOf(worker, file, patience), abandoned])
    } catch (error) {
      if (!(error instanceof AppError) || ending.has(error.code)) end()
      throw error
    } finally {
      giveUp = null
    }
  }

  return {
    read(file) {
      const answer = queue.then(() => readNow(file))
      queue = answer.catch(() => undefined)
      return answer
    },
    cancel: () => giveUp?.(new AppError('cancelled')),
    end,
  }
}

const ending = new Set(['cancelled', 'reading-failed'])

function answerOf(worker: Worker, file: FileToRead, patience: number): Promise<ReadFileAnswer> {
  // Only while it reads does it keep the program from ending.
  worker.ref()
  return new Promise<ReadFileAnswer>((resolve, reject) => {
    const fail = (why: string) => reject(new AppError('reading-failed', { name: file.name, why }))
    const clock = setTimeout(() => fail('too long'), patience)
    const settle = () => {
      clearTimeout(clock)
      worker.removeAllListeners()
      worker.unref()
    }
    worker.once('message', (answer: Answer<ReadFileAnswer>) => {
      settle()
      if (answer.ok) resolve(answer.value)
      else reject(new AppError(answer.error.code, answer.error.facts))
    })
    worker.once('error', (error) => {
      settle()
      fail(error.message)
    })
    worker.once('exit', () => {
      settle()
      fail('ended')
    })
    worker.postMessage(file)
  })
}

/** The built thread lies beside the program's own script, or above the pieces that scripts share. */
function builtEntry(): URL {
  const places = ['worker.js', '../worker.js'].map((path) => new URL(path, import.meta.url))
  return places.find((place) => existsSync(place)) ?? places[0]!
}
