import { findDates } from '../dates/dates'
import { readingOf } from '../reading'
import { findFigures } from './figures'

/** The figures of a text whose paragraphs are lines, each as "words = value unit", with a tilde where it is approximate. */
export function figuresIn(text: string, language = 'fr', published: string | null = '2026-03-10'): string[] {
  const blocks = [...text.matchAll(/.+/g)].map(({ 0: { length }, index }) => {
    return { kind: 'paragraph' as const, start: index, end: index + length }
  })
  const reading = readingOf({ text, blocks, published, language })
  const figures = findFigures(reading, { dates: findDates(reading), entities: [] })
  return figures.map(({ words, value, unit, approximate }) =>
    `${words} = ${approximate ? '~' : ''}${value} ${unit ?? ''}`.trim(),
  )
}
