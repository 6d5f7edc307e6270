import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src-main/model/mark'
import { barsOf, simpleFraction, wholeOf } from './scale-bars'

const figure = (id: number, value: number): Figure => ({
  id,
  start: 0,
  end: 1,
  kind: 'money',
  words: String(value),
  value,
  unit: 'USD',
  approximate: false,
  of: null,
  why: '',
  sure: 1,
  origin: 'found',
})

describe('bars of a scale', () => {
  it('draws a figure once for all quotes of its sentence', () => {
    const scale = {
      unit: 'USD',
      entries: [
        { quote: 1, figure: figure(7, 100), ratio: 1 },
        { quote: 2, figure: figure(7, 100), ratio: 1 },
        { quote: 2, figure: figure(8, 20), ratio: 0.2 },
      ],
    }
    expect(barsOf(scale).map(({ figure: { id }, quotes }) => [id, ...quotes])).toEqual([
      [7, 1, 2],
      [8, 2],
    ])
  })
})

describe('a figure without others beside it', () => {
  const alone = (kind: Figure['kind'], value: number) =>
    wholeOf([{ figure: { ...figure(1, value), kind }, ratio: 1, quotes: [1] }])

  it('is drawn within its whole where it is a share', () => {
    expect([alone('ratio', 0.2), alone('percentage', 20), alone('percentage', 100)]).toEqual([1, 100, 100])
  })

  it('has no whole where it is an amount, more than all, or nothing', () => {
    expect([alone('money', 20), alone('ratio', 3), alone('percentage', -2), alone('ratio', 0)]).toEqual(
      Array(4).fill(null),
    )
  })

  it('has none where another stands beside it', () => {
    const bar = { figure: { ...figure(1, 0.2), kind: 'ratio' as const }, ratio: 1, quotes: [1] }
    expect(wholeOf([bar, bar])).toBeNull()
  })
})

describe('fractions', () => {
  it('says a fifth for 20 of 100', () => {
    expect(simpleFraction(0.2)).toBe(5)
    expect(simpleFraction(1 / 3)).toBe(3)
  })

  it('says nothing for ratios without a name', () => {
    expect([1, 0.35, 0.21, 0].map(simpleFraction)).toEqual([null, null, null, null])
  })
})
