import { findDates } from '../dates/dates'
import { findFigures } from '../figures/figures'
import { readingOf } from '../reading'
import { findChecks } from './checks'

/** The checks of a paragraph, each as "kind: claimed against computed, true or false". */
export function checksIn(text: string, language = 'fr'): string[] {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }]
  const reading = readingOf({ text, blocks, published: '2026-03-10', language })
  const dates = findDates(reading)
  const figures = findFigures(reading, { dates, entities: [] })
  const checks = findChecks(reading, { figures, dates, deals: [], quotes: [] })
  return checks.map(({ kind, claims, computed, holds }) => `${kind}: ${claims} against ${computed}, ${holds}`)
}
