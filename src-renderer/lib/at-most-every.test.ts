import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { atMostEvery } from './at-most-every'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('acts at once, then not before the time is over, and once more for all that was asked meanwhile', () => {
  const act = vi.fn()
  const often = atMostEvery(100, act)
  for (let asked = 0; asked < 5; asked++) often.ask()
  expect(act).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(100)
  expect(act).toHaveBeenCalledTimes(2)
  vi.advanceTimersByTime(1_000)
  expect(act).toHaveBeenCalledTimes(2)
})

it('acts no more once it has ended', () => {
  const act = vi.fn()
  const often = atMostEvery(100, act)
  often.ask()
  often.ask()
  often.end()
  vi.advanceTimersByTime(1_000)
  expect(act).toHaveBeenCalledTimes(1)
})
