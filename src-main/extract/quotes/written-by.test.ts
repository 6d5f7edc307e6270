import { expect, test } from 'vitest'
import { said } from './said.test-text'

test('"it" is what was just written, and says what whoever wrote it says', () => {
  expect(
    said('At the University of Esk the dean, Gareth Moss, had sent a message to all. “I am sorry,” it read.'),
  ).toEqual(['direct Gareth Moss: I am sorry,'])
  expect(
    said(
      'Anna Berg left Berg Ltd.',
      'The letter was four lines long. “I believed the wrong people,” it said.',
    ),
  ).toEqual(['direct ?: I believed the wrong people,'])
})

test('"it" is the body that a sentence speaks of, whatever that wrote', () => {
  expect(said('Strand Bank Ltd sent a letter to Anna Berg. “We are sorry,” it said.')).toEqual([
    'direct Strand Bank Ltd: We are sorry,',
  ])
})
