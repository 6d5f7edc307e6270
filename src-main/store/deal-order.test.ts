import { expect, it } from 'vitest'
import { countDoubtful, greatest, type SeenDeal } from './deal-order'

function deal(id: number, value: number | null, unit: string | null, more: Partial<Line> = {}): SeenDeal {
  const { from, to, doubtful }: Line = { from: 1, to: 2, doubtful: 0, ...more }
  return [id, from, to, 'investment', value, unit, doubtful]
}

interface Line {
  from: number | null
  to: number | null
  doubtful: 0 | 1
}

const deals = [
  deal(1, 5, 'EUR'),
  deal(2, null, null),
  deal(3, 9, 'USD'),
  deal(4, 7, 'EUR'),
  deal(5, 7, 'EUR'),
  deal(6, 1, ''),
  deal(7, 2, 'CHF'),
]

it('lists the unit of most deals first, the greatest of each before the others, those without an amount last', () => {
  expect(greatest(deals, 10)).toEqual([4, 5, 1, 6, 7, 3, 2])
})

it('takes the greatest of every unit in turn where there are more than the limit', () => {
  expect(greatest(deals, 3)).toEqual([4, 6, 7])
  expect(greatest(deals, 5)).toEqual([4, 6, 7, 3, 2])
  expect(greatest(deals, 6)).toEqual([4, 5, 6, 7, 3, 2])
  expect(greatest(deals, 0)).toEqual([])
})

it('counts a doubtful line between two once, and not where another document tells of it without doubt', () => {
  const doubtful = { doubtful: 1 } as const
  expect(countDoubtful([deal(1, 5, 'EUR', doubtful), deal(2, 5, 'EUR', doubtful)])).toBe(1)
  expect(countDoubtful([deal(1, 5, 'EUR', doubtful), deal(2, 5, 'EUR')])).toBe(0)
  expect(countDoubtful([deal(1, 5, 'EUR', doubtful), deal(2, 6, 'EUR')])).toBe(1)
  expect(countDoubtful([deal(1, 5, 'EUR', { ...doubtful, to: null })])).toBe(0)
})
