import type { Worker } from 'node:worker_threads'

/** What a thread over a library hears last. */
export type EndOfThread = 'end'

/**
 * Asks a thread to end itself between two of its works, and waits until it has. Ended from outside while the database's
 * native part is loaded or at work, it would take the whole program down with it.
 */
export async function endThread(worker: Worker): Promise<void> {
  const ended = new Promise<void>((resolve) => void worker.once('exit', () => resolve()))
  worker.ref()
  worker.postMessage('end' satisfies EndOfThread)
  await ended
}
