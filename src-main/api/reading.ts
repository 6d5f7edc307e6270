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
    const clock = setTimeout(() => giveUp?.(failed(file, 'too long')), patience)
    try {
      const answer = await Promise.race([answerOf(worker, file), abandoned])
      if (answer.ok) return answer.value
      throw new AppError(answer.error.code, answer.error.facts)
    } catch (error) {
      if (!(error instanceof AppError) || ending.has(error.code)) end()
      throw error
    } finally {
      clearTimeout(clock)
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

async function answerOf(worker: Worker, file: FileToRead): Promise<Answer<ReadFileAnswer>> {
  const listening = new AbortController()
  // Only while it reads does it keep the program from ending.
  worker.ref()
  try {
    return await new Promise<Answer<ReadFileAnswer>>((resolve, reject) => {
      listen(worker, 'message', resolve, listening.signal)
      listen(worker, 'error', (error: Error) => reject(failed(file, error.message)), listening.signal)
      listen(worker, 'exit', () => reject(failed(file, 'ended')), listening.signal)
      worker.postMessage(file)
    })
  } finally {
    listening.abort()
    worker.unref()
  }
}

function listen<Said>(worker: Worker, event: string, hear: (said: Said) => void, until: AbortSignal): void {
  worker.on(event, hear)
  until.addEventListener('abort', () => worker.off(event, hear))
}

function failed({ name }: FileToRead, why: string): AppError {
  return new AppError('reading-failed', { name, why })
}

/** The built thread lies beside the program's own script, or above the pieces that scripts share. */
function builtEntry(): URL {
  const places = ['worker.js', '../worker.js'].map((path) => new URL(path, import.meta.url))
  return places.find((place) => existsSync(place)) ?? places[0]!
}
