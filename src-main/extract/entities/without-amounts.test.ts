import { expect, it } from 'vitest'
import { readingOfLines } from '../lines.test-text'
import type { Name } from './name'
import { withoutAmounts } from './without-amounts'

it('leaves out names that are but an amount', () => {
  const kept = (written: string) => {
    const reading = readingOfLines(`A title\nThe board of ${written} met.`)
    const first = reading.words.findIndex(({ text }) => text === 'of') + 1
    const last = reading.words.findIndex(({ text }) => text === 'met') - 1
    const [start, end] = [reading.words[first]!.start, reading.words[last]!.end]
    const name: Name = { text: written, start, end, first, last, titled: null, withArticle: false }
    return withoutAmounts(reading, [name]).length === 1
  }
  expect(['CHF 540', 'EUR 40m', 'KSh 310', '3 MCHF', 'EUR40m', '500 USD'].filter(kept)).toEqual([])
  const names = ['COP 26', 'V-70', 'Boréal 9', 'R17', 'Rand', '1984', 'OB-417']
  expect(names.filter(kept)).toEqual(names)
})
