import { Worker } from 'node:worker_threads'
import { AppError, type Answer } from '../model/error'
import { builtThread } from './built-thread'
import { startDeadline, type Deadline, type ThreadTime } from './deadline'
import type { ComparedTexts, TextsToCompare } from '../text/compare-versions'
import type { CompareTexts, FileToRead, ReadFile, ReadFileAnswer } from './context'

/** Files read, and texts compared, in a thread of their own, one after the other. */
export interface Reading {
  read: ReadFile
  compare: CompareTexts
  /** Gives up what is being read or compared: it is refused as `cancelled`. */
  cancel(): void
  /** Ends the thread. */
  end(): void
}

/** What the thread is asked: to read a file, or to compare the text of a named one. */
export type AskedOfThread = FileToRead | ({ name: string } & TextsToCompare)

/** What the thread says: how far it is with a file, or what became of it. */
export type Heard = { stage: 'reading' | 'finding' } | Answer<ReadFileAnswer | ComparedTexts>

interface Patience {
  /**
   * How long a file may be worked at in all, and while it is read without getting on, in milliseconds; and for how long
   * its thread may wait for nothing meanwhile.
   */
  whole: number
  idle: number
}

// Where the machine is free, told within ten seconds: the thread takes up to one to start and to end.
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

  async function askNow(asked: AskedOfThread): Promise<ReadFileAnswer | ComparedTexts> {
    worker ??= new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: heap } })
    const abandoned = new Promise<never>((_, reject) => (giveUp = reject))
    const { performance } = worker
    const clock = clockOf(
      patience,
      () => performance.eventLoopUtilization(),
      () => giveUp?.(new AppError('too-demanding', { name: asked.name })),
    )
    try {
      const answer = await Promise.race([answerOf(worker, asked, clock.hear), abandoned])
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

  function ask(asked: AskedOfThread): Promise<ReadFileAnswer | ComparedTexts> {
    const answer = queue.then(() => askNow(asked))
    queue = answer.catch(() => undefined)
    return answer
  }

  return {
    // The thread answers each question with its own kind of answer.
    read: (file) => ask(file) as Promise<ReadFileAnswer>,
    compare: (name, texts) => ask({ name, ...texts }) as Promise<ComparedTexts>,
    cancel: () => giveUp?.(new AppError('cancelled')),
    end,
  }
}

const ending = new Set(['cancelled', 'reading-failed', 'too-demanding'])

/** Rings when a file has taken too long in all, or while it was read without getting on, by its thread's own time. */
function clockOf({ whole, idle }: Patience, spent: () => ThreadTime, ring: () => void) {
  const longest = startDeadline(whole, spent, ring)
  // A thread that has not begun says nothing of its file: on a busy machine its own start takes long.
  let next: Deadline | undefined
  return {
    hear(stage: 'reading' | 'finding') {
      next?.stop()
      next = stage === 'reading' ? startDeadline(idle, spent, ring) : undefined
    },
    stop() {
      longest.stop()
      next?.stop()
    },
  }
}

async function answerOf(
  worker: Worker,
  asked: AskedOfThread,
  hear: (stage: 'reading' | 'finding') => void,
): Promise<Answer<ReadFileAnswer | ComparedTexts>> {
  const listening = new AbortController()
  // Only while it reads does it keep the program from ending.
  worker.ref()
  try {
    return await new Promise<Answer<ReadFileAnswer | ComparedTexts>>((resolve, reject) => {
      const heard = (said: Heard) => ('stage' in said ? hear(said.stage) : resolve(said))
      listen(worker, 'message', heard, listening.signal)
      listen(worker, 'error', (error: Error) => reject(failed(asked, error)), listening.signal)
      listen(worker, 'exit', () => reject(failed(asked, null)), listening.signal)
      worker.postMessage(asked)
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

function failed({ name }: AskedOfThread, error: (Error & { code?: string }) | null): AppError {
  if (error?.code === 'ERR_WORKER_OUT_OF_MEMORY') return new AppError('too-demanding', { name })
  return new AppError('reading-failed', { name, why: error?.message ?? 'ended' })
}
