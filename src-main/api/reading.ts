import { Worker } from 'node:worker_threads'
import { AppError, type Answer } from '../model/error'
import { builtThread } from './built-thread'
import type { FileToRead, ReadFile, ReadFileAnswer } from './context'

/** Files read in a thread of their own, one after the other. */
export interface Reading {
  read: ReadFile
  /** Gives up the file being read: it is refused as `cancelled`. */
  cancel(): void
  /** Ends the thread. */
  end(): void
}

/** What the thread says: how far it is with a file, or what became of it. */
export type Heard = { stage: 'reading' | 'finding' } | Answer<ReadFileAnswer>

interface Patience {
  /** How long a file may take in all, and while it is read without getting on, in milliseconds. */
  whole: number
  idle: number
}

// Told within ten seconds: the thread takes up to one to start and to end.
const usual: Patience = { whole: 120_000, idle: 9_000 }
const largestHeap = 512

/** A file that takes too long or too much ends its thread and no more: the next one starts another. */
export function startReading(
  entry = builtThread('worker.js'),
  patience = usual,
  heap = largestHeap,
): Reading {
  let worker: Worker | null = null
  let giveUp: ((error: AppError) => void) | null = null
  let queue: Promise<unknown> = Promise.resolve()

  function end(): void {
    void worker?.terminate()
    worker = null
  }

  async function readNow(file: FileToRead): Promise<ReadFileAnswer> {
    worker ??= new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: heap } })
    const abandoned = new Promise<never>((_, reject) => (giveUp = reject))
    const clock = clockOf(patience, () => giveUp?.(new AppError('too-demanding', { name: file.name })))
    try {
      const answer = await Promise.race([answerOf(worker, file, clock.hear), abandoned])
      if (answer.ok) return answer.value
      throw new AppError(answer.error.code, answer.error.facts)
    } catch (error) {
      if (!(error instanceof AppError) || ending.has(error.code)) end()
      throw error
    } finally {
      clock.stop()
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

const ending = new Set(['cancelled', 'reading-failed', 'too-demanding'])

/** Rings when a file has taken too long in all, or while it was read without getting on. */
function clockOf({ whole, idle }: Patience, ring: () => void) {
  const longest = setTimeout(ring, whole)
  let next = setTimeout(ring, idle)
  return {
    hear(stage: 'reading' | 'finding') {
      clearTimeout(next)
      if (stage === 'reading') next = setTimeout(ring, idle)
    },
    stop() {
      clearTimeout(longest)
      clearTimeout(next)
    },
  }
}

async function answerOf(
  worker: Worker,
  file: FileToRead,
  hear: (stage: 'reading' | 'finding') => void,
): Promise<Answer<ReadFileAnswer>> {
  const listening = new AbortController()
  // Only while it reads does it keep the program from ending.
  worker.ref()
  try {
    return await new Promise<Answer<ReadFileAnswer>>((resolve, reject) => {
      const heard = (said: Heard) => ('stage' in said ? hear(said.stage) : resolve(said))
      listen(worker, 'message', heard, listening.signal)
      listen(worker, 'error', (error: Error) => reject(failed(file, error)), listening.signal)
      listen(worker, 'exit', () => reject(failed(file, null)), listening.signal)
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

function failed({ name }: FileToRead, error: (Error & { code?: string }) | null): AppError {
  if (error?.code === 'ERR_WORKER_OUT_OF_MEMORY') return new AppError('too-demanding', { name })
  return new AppError('reading-failed', { name, why: error?.message ?? 'ended' })
}
