import { expect, test } from 'vitest'
import type { DocumentMarks } from '../../../src-main/model/mark'
import { likelyEntities } from './likely-entities'

test('who stands there comes first, then who speaks most, then who is named most', () => {
  // Only what is counted matters here.
  const marks = {
    entities: [1, 2, 3, 4].map((id) => ({ id, name: `${id}`, kind: 'person' })),
    quotes: [{ speaker: 3 }, { speaker: null }, { speaker: 3 }, { speaker: 4 }],
    mentions: [{ entity: 2 }, { entity: 2 }, { entity: 1 }],
  } as unknown as DocumentMarks
  const order = (now: number | null) => likelyEntities(marks, now).map(({ id }) => id)
  expect(order(null)).toEqual([3, 4, 2, 1])
  expect(order(1)).toEqual([1, 3, 4, 2])
})
