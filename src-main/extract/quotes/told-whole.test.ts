import { expect, test } from 'vitest'
import { said } from './said.test-text'

test('words that English marks tell as a whole are not cut by a verb inside them', () => {
  expect(said('"I called Tom, he wrote, and nobody opened the door," Peter Hale said.')).toEqual([
    'direct Peter Hale: I called Tom, he wrote, and nobody opened the door,',
  ])
  expect(said('Anna Berg said: "The report, my father believed, was wrong from the start."')).toEqual([
    'direct Anna Berg: The report, my father believed, was wrong from the start.',
  ])
})

test('nor are those that a verb of another language tells as a whole', () => {
  const words =
    'The wing is pushed upwards by the pressure under it, She wrote very little of it as a result of a long life'
  expect(said(`« ${words} », a assuré Anna Berg.`)).toEqual([expect.stringContaining(words)])
})
