import { expect, test } from 'vitest'
import { formatFigure } from './format'

test('no currency looks like another', () => {
  const currencies = ['USD', 'AUD', 'CAD', 'EUR', 'GBP', 'DKK', 'SEK', 'JPY', 'CNY', 'CHF']
  expect(new Set(currencies.map((currency) => formatFigure(6e7, currency))).size).toBe(currencies.length)
})
