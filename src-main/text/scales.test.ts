import { expect, it } from 'vitest'
import type { Figure } from '../model/mark'
import { scalesOf } from './scales'

function figure(value: number, unit: string | null): Figure {
  const kind = unit === null ? 'count' : unit === '%' ? 'percentage' : 'money'
  return {
    id: value,
    kind,
    words: `${value}`,
    value,
    unit,
    approximate: false,
    of: null,
    why: '',
    sure: 1,
    origin: 'found',
    start: 0,
    end: 1,
  }
}

it('puts figures of one unit on one scale, greatest first', () => {
  const scales = scalesOf([
    { quote: 1, figure: figure(20e9, 'USD') },
    { quote: 2, figure: figure(9, '%') },
    { quote: 3, figure: figure(100e9, 'USD') },
  ])
  expect(
    scales.map((scale) => [scale.unit, ...scale.entries.map((entry) => `${entry.quote}: ${entry.ratio}`)]),
  ).toEqual([
    ['USD', '3: 1', '1: 0.2'],
    ['%', '2: 1'],
  ])
})

it('has no ratio to nothing', () => {
  expect(scalesOf([{ quote: 1, figure: figure(0, null) }])[0]?.entries[0]?.ratio).toBe(0)
})
