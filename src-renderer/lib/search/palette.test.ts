import { expect, it } from 'vitest'
import type { Hit, HitKind } from '../../../src-main/model/library'
import { kindsOf } from './palette'

function hit(kind: HitKind, some: Partial<Hit> = {}): Hit {
  return {
    ...{ kind, id: 1, document: null, documentTitle: null, words: '', start: 0, end: 0 },
    ...{ score: 1, matches: [], near: [], ...some },
  }
}

it('puts the group of the best hit first', () => {
  const kinds = kindsOf([hit('entity'), hit('passage', { document: 1 }), hit('entity'), hit('quote')])
  expect(kinds).toEqual(['entity', 'passage', 'quote'])
})

it('puts a quote before the passage that it stands in', () => {
  const passage = hit('passage', { document: 1, start: 10, end: 90 })
  const kinds = (some: Partial<Hit>) =>
    kindsOf([passage, hit('note'), hit('quote', { document: 1, start: 20, end: 60, score: 0.5, ...some })])
  expect(kinds({})).toEqual(['quote', 'passage', 'note'])
  expect(kinds({ near: [{ typed: 'seance', found: ['séance'] }] })[0]).toBe('quote')
  expect(kinds({ near: [{ typed: 'reuters', found: ['rester'] }] })[0]).toBe('passage')
  expect(kinds({ document: 2 })[0]).toBe('passage')
})
