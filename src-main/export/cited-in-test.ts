import { createHash } from 'node:crypto'
import type { Note } from '../model/note'
import { quoteMarksOf } from '../text/quote-marks'
import { codePointsOf } from '../text/code-points'
import type { Cited } from './cited'

/** A citation of words where they first stand in a text, for tests. */
export function cite(
  text: string,
  words: string,
  facts: { id?: number; speaker?: string; title?: string } = {},
): Cited {
  const { id = 1, speaker = 'Jensen Huang', title = '100 milliards évaporés' } = facts
  const start = text.indexOf(words)
  const end = start + words.length
  const points = codePointsOf(text)
  const sha256 = createHash('sha256').update(text).digest('hex')
  const fileName = '100 milliards.txt'
  return {
    citation: {
      ...{ id, start, end, words, speaker, sha256, fileName, documentTitle: title },
      ...{ document: 1, published: null, quote: null, annotation: null, exact: true },
      ...{
        version: 1,
        newest: 1,
        importedAt: '2026-02-04T08:00:00.000Z',
        now: { document: 1, start, end, words },
      },
      kind: 'words',
      marks: quoteMarksOf(
        { prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) },
        'fr',
      ),
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
      locator: { page: null, heading: 'Le pivot', paragraph: 9 },
    },
    source: {
      ...{ id: 1, title, fileName, sha256, language: 'fr' },
      ...{
        author: null,
        publisher: null,
        published: '2026-02-03',
        address: null,
        captured: null,
        corrected: null,
      },
      ...{ version: 1, newest: 1, importedAt: '2026-02-04T08:00:00.000Z' },
    },
    chars: { start: points.fromUnits(start), end: points.fromUnits(end) },
  }
}

export function citedById(...cited: Cited[]): Map<number, Cited> {
  return new Map(cited.map((one) => [one.citation.id, one]))
}

export function noteWith(body: string, title = 'Ma note'): Note {
  return {
    ...{ id: 1, title, body, excerpt: '', empty: false, citations: 1 },
    createdAt: '',
    changedAt: '2026-02-04T08:00:00.000Z',
  }
}
