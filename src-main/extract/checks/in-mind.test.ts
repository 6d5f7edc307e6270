import { describe, expect, it } from 'vitest'
import type { FoundFigure } from '../../model/extraction'
import { inUnitOf, scaleOf } from './in-mind'

function figure(kind: FoundFigure['kind'], words: string, value: number, unit: string | null): FoundFigure {
  return { id: 'f1', kind, start: 0, end: words.length, words, value, unit, approximate: false, of: null }
}

describe('money in mind', () => {
  const money = (words: string, unit: string) => figure('money', words, 30e6, unit)

  it('is of the same where the one names no more than the other', () => {
    const bare = money('30 millions de francs', 'CHF')
    expect(inUnitOf(bare, money('30 millions de francs CFA', 'XOF'))).toEqual([bare])
    expect(
      inUnitOf(money('30 millions de francs suisses', 'CHF'), money('un million de francs CFA', 'XOF')),
    ).toEqual([])
  })

  it('is of another where each names its own country', () => {
    const canadian = money('30 million Canadian dollars', 'CAD')
    expect(inUnitOf(canadian, money('40 million Australian dollars', 'AUD'))).toEqual([])
  })

  it('is told by shillings', () => {
    const bare = money('30 million shillings', 'KES')
    expect(inUnitOf(bare, money('40 million Ugandan shillings', 'UGX'))).toEqual([bare])
  })
})

describe('a bare number in the unit of another', () => {
  const euros = figure('money', '4 000 euros', 4000, 'EUR')

  it('is written in digits or has a power', () => {
    expect(inUnitOf(figure('count', 'three thousand', 3000, null), euros)).toHaveLength(1)
    expect(inUnitOf(figure('count', 'trois mille', 3000, null), euros)).toHaveLength(1)
    expect(inUnitOf(figure('count', 'trois', 3, null), euros)).toEqual([])
  })
})

describe('what one of a written number stands for', () => {
  const scale = (words: string, value: number) => scaleOf(figure('quantity', words, value, null))

  it.each([
    ['2.5 hectares', 25_000, 1e4],
    ['12 hectares', 120_000, 1e4],
    ['1,2 million', 1.2e6, 1e6],
    ['12,500 tonnes', 12_500, 1],
    ['1,234.5 million', 1234.5e6, 1e6],
    ['0,125 million', 125_000, 1e6],
    ['four million', 4e6, 1e6],
  ])('%s', (words, value, one) => {
    expect(scale(words, value)).toBe(one)
  })
})
