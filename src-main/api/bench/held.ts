import { monitorEventLoopDelay } from 'node:perf_hooks'

/** What a piece of work took, and the longest that nothing else was answered meanwhile, both in milliseconds. */
export interface Held {
  took: number
  longest: number
}

export async function heldDuring(work: () => Promise<unknown>): Promise<Held> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const started = performance.now()
  await work()
  const took = performance.now() - started
  // The monitor sees a hold only when its timer rings after it.
  await new Promise((resolve) => setTimeout(resolve, 20))
  delay.disable()
  return { took, longest: delay.max / 1e6 }
}
