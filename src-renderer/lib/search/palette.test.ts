import { expect, it } from 'vitest'
import type { Hit, HitKind } from '../../../src-main/model/library'
import { kindsOf } from './palette'

it('puts the group of the best hit first', () => {
  const hit = (kind: HitKind): Hit => ({
    ...{ kind, id: 1, document: null, documentTitle: null, words: '', start: 0, end: 0 },
    ...{ score: 1, matches: [], near: [] },
  })
  const kinds = kindsOf([hit('entity'), hit('passage'), hit('entity'), hit('quote')])
  expect(kinds).toEqual(['entity', 'passage', 'quote'])
})
