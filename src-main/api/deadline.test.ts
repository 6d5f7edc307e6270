import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startDeadline } from './deadline'

const limit = 1_000
beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** When it rings, where each second gives the thread so much work and waiting, and the program so much of a processor. */
function rings({ active, idle, processor }: { active: number; idle: number; processor: number }): number {
  const since = performance.now()
  const passed = () => performance.now() - since
  vi.spyOn(process, 'cpuUsage').mockImplementation(() => ({
    user: passed() * processor * 1_000,
    system: 0,
  }))
  let rang = 0
  startDeadline(
    limit,
    () => ({ active: 5_000 + passed() * active, idle: 5_000 + passed() * idle }),
    () => (rang = passed()),
  )
  vi.advanceTimersByTime(limit * 100)
  return Math.round(rang / limit)
}

it('rings after so much work of the thread, and after as long a wait for nothing', () => {
  expect(rings({ active: 1, idle: 0, processor: 1 })).toBe(1)
  expect(rings({ active: 0, idle: 1, processor: 0 })).toBe(1)
  expect(rings({ active: 0.5, idle: 0.5, processor: 0.5 })).toBe(2)
})

it('counts no work of other threads', () => {
  expect(rings({ active: 0.25, idle: 0, processor: 2 })).toBe(4)
})

it('counts no time in which others have the processor, though it does not wait for ever', () => {
  expect(rings({ active: 1, idle: 0, processor: 0.25 })).toBe(4)
  expect(rings({ active: 1, idle: 0, processor: 0 })).toBe(6)
})

it('rings no more once it is stopped', () => {
  const ring = vi.fn()
  startDeadline(limit, () => ({ active: 0, idle: performance.now() }), ring).stop()
  vi.advanceTimersByTime(limit * 100)
  expect(ring).not.toHaveBeenCalled()
})
