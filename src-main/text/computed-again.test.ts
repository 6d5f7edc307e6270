import { describe, expect, it } from 'vitest'
import { computedAgain, type ChangedPart } from './computed-again'

const part = (read: number, now = read, unit: string | null = 'USD', unitNow = unit): ChangedPart => ({
  read: { value: read, unit },
  now: { value: now, unit: unitNow, approximate: false, words: String(now) },
})

describe('a check over changed figures', () => {
  const fifth = { operation: 'quotient' as const, claims: 0.2, computed: 0.2 }

  it('holds or fails by what they say by now', () => {
    expect(computedAgain(fifth, [part(0.2, 0.2, null), part(20, 18), part(100, 90)])).toMatchObject({
      ...{ computed: 0.2, holds: true },
    })
    expect(computedAgain(fifth, [part(0.2, 0.2, null), part(20), part(100, 50)])).toMatchObject({
      ...{ claims: 0.2, computed: 0.4, holds: false },
    })
    expect(computedAgain(fifth, [part(0.2, 0.25, null), part(20), part(100, 80)])).toMatchObject({
      ...{ claims: 0.25, holds: true },
    })
  })

  it('is undecided where they come near what is claimed, but not near enough', () =>
    expect(computedAgain(fifth, [part(0.2, 0.2, null), part(20), part(100, 92)])?.holds).toBeNull())

  it('adds and multiplies', () => {
    const sum = { operation: 'sum' as const, claims: 60, computed: 60 }
    expect(computedAgain(sum, [part(60), part(10, 20), part(20), part(30)])?.holds).toBe(false)
    expect(computedAgain(sum, [part(60, 70), part(10, 20), part(20), part(30)])?.holds).toBe(true)
    const product = { operation: 'product' as const, claims: 8e6, computed: 8e6 }
    const each = [part(16, 16, null), part(5e5, 1e6)]
    expect(computedAgain(product, [part(8e6), ...each])).toMatchObject({ computed: 16e6, holds: false })
  })

  it('is not computed where a rise has become a fall, or one amount is counted in something else', () => {
    const change = { operation: 'change' as const, claims: 0.5, computed: 0.5 }
    const claim = part(50, 50, '%')
    expect(computedAgain(change, [claim, part(10), part(15, 5)])).toBeNull()
    expect(computedAgain(change, [claim, part(10), part(15, 20)])).toMatchObject({
      computed: 1,
      holds: false,
    })
    expect(computedAgain(change, [claim, part(10), part(15, 15, 'USD', 'EUR')])).toBeNull()
    const both = [part(10, 10, 'USD', 'EUR'), part(15, 15, 'USD', 'EUR')]
    expect(computedAgain(change, [claim, ...both])?.holds).toBe(true)
  })

  it('is not computed by an arithmetic that did not lead to it', () => {
    expect(
      computedAgain({ ...fifth, computed: 0.3 }, [part(0.2, 0.2, null), part(20), part(100, 50)]),
    ).toBeNull()
    expect(
      computedAgain({ ...fifth, operation: null }, [part(0.2, 0.2, null), part(20), part(100)]),
    ).toBeNull()
    const duration = { operation: 'duration' as const, claims: 5, computed: 5 }
    expect(computedAgain(duration, [part(5), part(1), part(6)])).toBeNull()
  })
})
