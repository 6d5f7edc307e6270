import { findDates } from '../dates/dates'
import { readingOf } from '../reading'
import { findFigures } from './figures'

/** The figures of a paragraph, each as "words = value unit", with a tilde where it is approximate. */
export function figuresIn(text: string, language = 'fr'): string[] {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }]
  const reading = readingOf({ text, blocks, published: '2026-03-10', language })
  const figures = findFigures(reading, { dates: findDates(reading), entities: [] })
  return figures.map(({ words, value, unit, approximate }) =>
    `${words} = ${approximate ? '~' : ''}${value} ${unit ?? ''}`.trim(),
  )
}
