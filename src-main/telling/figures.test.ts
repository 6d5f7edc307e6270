import { expect, test } from 'vitest'
import { formatFigure } from './figures'

test('no currency looks like another', () => {
  const currencies = ['USD', 'AUD', 'CAD', 'EUR', 'GBP', 'DKK', 'SEK', 'JPY', 'CNY', 'CHF']
  expect(new Set(currencies.map((currency) => formatFigure(6e7, currency))).size).toBe(currencies.length)
})

test('no value is rounded to nothing', () => {
  for (const unit of ['kg', 'm', 'W', '%', 'EUR', null])
    expect(formatFigure(7e-10, unit), String(unit)).toMatch(/7/)
})

test('money has both digits of its cents or none, and no digit of a figure is rounded away', () => {
  const told = (value: number, unit: string) => formatFigure(value, unit)
  expect(told(41.2, 'EUR')).toBe('€41.20')
  expect(told(41, 'EUR')).toBe('€41')
  expect(told(18.5 / 100, 'GBP')).toBe('£0.185')
  expect(told(1.4e9, 'EUR')).toBe('€1.4B')
  expect(told(1.375e9, 'EUR')).toBe('€1.375B')
  expect(told(1234567, 'EUR')).toBe('€1,234,567')
  expect(told(6.125, '%')).toBe('6.125%')
  // What is computed has no end.
  expect(told(100 / 3, 'EUR')).toBe('€33.33')
  expect(told(1e9 / 3, 'EUR')).toBe('€333.33M')
})
