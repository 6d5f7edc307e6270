import { findDates } from '../dates/dates'
import { findFigures } from '../figures/figures'
import { readingOf } from '../reading'
import { findChecks } from './checks'

/** The checks of a text, a block a line, "- " before an item of a list, each as "kind: claimed against computed, true or false". */
export function checksIn(text: string, language = 'fr'): string[] {
  let at = 0
  const blocks = text.split('\n').map((line) => {
    const kind = line.startsWith('- ') ? ('list item' as const) : ('paragraph' as const)
    const block = { kind, start: at, end: at + line.length }
    at += line.length + 1
    return block
  })
  const reading = readingOf({ text, blocks, published: '2026-03-10', language })
  const dates = findDates(reading)
  const figures = findFigures(reading, { dates, entities: [] })
  const checks = findChecks(reading, { figures, dates, deals: [], quotes: [] })
  return checks.map(({ kind, claims, computed, holds }) => `${kind}: ${claims} against ${computed}, ${holds}`)
}
