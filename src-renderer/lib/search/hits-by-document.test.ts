import { expect, it } from 'vitest'
import type { Hit } from '../../../src-main/model/library'
import { hitsByDocument } from './hits-by-document'

const hit = (id: number, document: number | null, start: number): Hit => ({
  kind: 'passage',
  id,
  document,
  documentTitle: `Document ${document}`,
  words: '',
  score: 1,
  matches: [],
  near: [],
  start,
  end: start + 1,
})

it('gathers hits by document, best document first, each in the order of its text', () => {
  const gathered = hitsByDocument([hit(1, 7, 90), hit(2, 3, 5), hit(3, 7, 10), hit(4, null, 0)])
  expect(gathered.map(({ title, hits }) => `${title}: ${hits.map(({ id }) => id)}`)).toEqual([
    'Document 7: 3,1',
    'Document 3: 2',
  ])
})
