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
