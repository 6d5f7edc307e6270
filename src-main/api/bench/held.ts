import { readFileSync } from 'node:fs'

/** What a piece of work took, and the longest that nothing else was answered meanwhile, both in milliseconds. */
export interface Held {
  took: number
  longest: number
}

/** How long this thread has waited for a processor that another one had, in milliseconds; 0 where the system does not say. */
export function waited(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[1]) / 1e6
  } catch {
    return 0
  }
}

/** Holds are counted without what other programs of a busy machine add to them. */
export async function heldDuring(work: () => Promise<unknown>): Promise<Held> {
  const started = performance.now()
  let before = { at: started, waited: waited() }
  let longest = 0
  const look = () => {
    const now = { at: performance.now(), waited: waited() }
    longest = Math.max(longest, now.at - before.at - (now.waited - before.waited))
    before = now
  }
  const looking = setInterval(look, 1)
  await work()
  const took = performance.now() - started
  // A hold is seen only when the timer rings after it.
  await new Promise((resolve) => setTimeout(resolve, 20))
  clearInterval(looking)
  return { took, longest }
}
