import { expect, test } from 'vitest'
import { licences, written } from './licences.mjs'

test('the licences of all that ships are written down as they are now', () => {
  expect(written()).toBe(licences())
})
