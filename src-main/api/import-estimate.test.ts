import { describe, expect, it } from 'vitest'
import { startEstimate } from './import-estimate'

const [small, large] = [1_000, 1_000_000]

describe('how long files still take', () => {
  it('is not said while too little is known', () => {
    const estimate = startEstimate()
    expect(estimate.remaining(small, 1)).toBeNull()
    estimate.took(large, 60_000)
    expect(estimate.remaining(small, 1)).toBeNull()
    const fast = startEstimate()
    for (let file = 0; file < 10; file++) fast.took(small, 10)
    expect(fast.remaining(small, 1)).toBeNull()
  })

  it('follows from how long others took, by their size and number', () => {
    const estimate = startEstimate()
    for (let file = 0; file < 5; file++) estimate.took(large, 1_000)
    expect(estimate.remaining(10 * large, 10)).toBeCloseTo(10_000, -1)
    // Many small files take time, too.
    expect(estimate.remaining(1_000 * small, 1_000)!).toBeGreaterThan(estimate.remaining(large, 1)!)
    expect(estimate.remaining(0, 0)).toBe(0)
  })

  it('forgets what is long ago', () => {
    const estimate = startEstimate()
    for (let file = 0; file < 30; file++) estimate.took(large, 10_000)
    const slow = estimate.remaining(large, 1)!
    for (let file = 0; file < 300; file++) estimate.took(large, 1_000)
    expect(estimate.remaining(large, 1)!).toBeLessThan(slow / 5)
  })
})
