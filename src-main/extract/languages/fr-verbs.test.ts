import { expect, test } from 'vitest'
import { frVerbs } from './fr-verbs'

test.each([
  ['répondre', 'répondit', 'répondirent'],
  ['obtenir', 'obtint', 'obtinrent'],
  ['reconnaître', 'reconnut', 'reconnurent'],
  ['garantir', 'garantit', 'garantirent'],
  ['annoncer', 'annonça', 'annoncèrent'],
])('“%s” has a simple past', (infinitive, one, many) => {
  expect(frVerbs(true, infinitive)[0]!.finite).toEqual(expect.arrayContaining([one, many]))
})
