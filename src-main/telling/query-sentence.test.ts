import { expect, it } from 'vitest'
import { unknownSentence } from './query-sentence'

it('says what is left out and why, and what nothing is named like', () => {
  const typed = 'before:hier ferry tag:ruse'
  expect(
    unknownSentence(typed, [
      { start: 0, end: 11, known: false, why: 'date' },
      { start: 18, end: 26, known: false, nearest: 'rupture' },
    ]),
  ).toBe(
    'names nothing here: tag:ruse (nearest: rupture) · not applied: before:hier (dates are written 2026, 2026-02 or 2026-02-05)',
  )
  expect(unknownSentence('kind:xyz', [{ start: 0, end: 8, known: false, why: 'kind' }])).toContain(
    'passage, annotation, note, entity, document, direct, fragment or reported',
  )
  expect(unknownSentence('tag:a', [{ start: 0, end: 5, known: true }])).toBe('')
})
