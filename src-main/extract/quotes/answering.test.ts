import { expect, test } from 'vitest'
import { said } from './said.test-text'

test('the clause that leads to the colon says the words', () => {
  expect(
    said('Nadège Piron écrit à Paul Ostric, qui lui répond, six semaines plus tard : « Soyez patiente. »'),
  ).toEqual(['direct Paul Ostric: Soyez patiente.'])
})
