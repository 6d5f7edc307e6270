import { expect, test } from 'vitest'
import { authorIn, dayOfLine } from './byline'

test('a line that tells who wrote a text and when may end like a sentence', () => {
  const line = 'Par Mathilde Kervran, à Brumeval. Publié le 14 mars 2026.'
  expect([authorIn(line), dayOfLine(line)]).toEqual(['Mathilde Kervran', '2026-03-14'])
  expect(authorIn('By Hannah Osei. Published on 4 February 2026.')).toBe('Hannah Osei')
  expect(dayOfLine('Updated on 4 February 2026.')).toBe('2026-02-04')
})

test('a sentence tells neither', () => {
  expect(authorIn('Par Mathilde Kervran on sait tout.')).toBeNull()
  expect(dayOfLine('Le livre est publié le 14 mars 2026.')).toBeNull()
  expect(dayOfLine('Published in 1961, the novel was banned on 3 June 1975.')).toBeNull()
  expect(dayOfLine('Updated figures released on 4 February 2026.')).toBeNull()
})

test('what somebody is to a paper is no part of the name', () => {
  expect(authorIn('By Local Democracy Reporter Sam Whitty')).toBe('Sam Whitty')
  expect(authorIn('By Science Editor Anna Berg')).toBe('Anna Berg')
})

test('whom somebody writes for is no part of the name either', () => {
  expect(authorIn("Par Claire Mounier, L'Écho des Ardennes, 3 mars 2026")).toBe('Claire Mounier')
  expect(authorIn('By Tom Hadley, The Meuse Courier, 5 March 2026')).toBe('Tom Hadley')
  expect(authorIn('By Tom Hadley, Kate Post and Ann Roe, Reuters')).toBe('Tom Hadley, Kate Post and Ann Roe')
})
