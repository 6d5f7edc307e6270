import { expect, test } from 'vitest'
import { speakersIn } from './said.test-text'

test('what somebody does or what was done with it ends the words for who speaks', () => {
  expect(speakersIn('My officers inspected the lock and found that the gates were leaking badly.')).toEqual([
    'My officers',
  ])
  expect(speakersIn('“Boring is good,” as my grandfather used to say.')).toEqual(['my grandfather'])
  expect(speakersIn('“He has slashed the budget of our schools,” says a TV ad paid for by a union.')).toEqual(
    ['a TV ad'],
  )
})

test('a participle before a noun is part of the words', () => {
  expect(speakersIn('“We had no time,” the newly elected mayor said.')).toEqual(['the newly elected mayor'])
})
