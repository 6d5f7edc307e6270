import { expect, test, vi } from 'vitest'
import { findChecks } from './checks/checks'
import { findDates } from './dates/dates'
import { findDeals } from './deals/deals'
import { findFigures } from './figures/figures'
import { blocksOfLines } from './lines.test-text'
import { readingOf } from './reading'

// On a busy machine even what is linear takes a while; what is quadratic would not come to an end.
vi.setConfig({ testTimeout: 60_000 })

/** How much figures, dates, deals and checks find in a text; that they come to an end is what is tested. */
function readAll(text: string, language: string): number {
  const reading = readingOf({ text, blocks: blocksOfLines(text), published: '2026-03-10', language })
  const dates = findDates(reading)
  const figures = findFigures(reading, { dates, entities: [] })
  const deals = findDeals(reading, { entities: [], figures, dates, quotes: [] })
  const checks = findChecks(reading, { figures, dates, deals, quotes: [] })
  return dates.length + figures.length + deals.length + checks.length
}

const characters = ['7', 'a', ' ', '(', '«', '.', '$', '"a ', '« a ']

test.each(characters)('a megabyte of %j comes to an end', (unit) => {
  expect(readAll(repeated(unit, 1_000_000), 'fr')).toBe(0)
})

// What looks like facts costs more a word; ten times as much of it must not cost a hundred times as much.
const phrases = [
  '7 ',
  '1, ',
  "1'",
  '10 % ',
  '5 mai ',
  'de 3 à ',
  '2 M€ et ',
  'X a racheté Y pour 2 M€, ',
  'Il y a 2 ans. ',
  'Selon X, la dette est de 3 euros. ',
]

test.each(phrases)('a long row of %j comes to an end', (unit) => {
  expect(readAll(repeated(unit, 60_000), 'fr')).toBeGreaterThanOrEqual(0)
})

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length))
}
