import { describe, expect, test } from 'vitest'
import { extend, neighbour, selectWithKey, spanOf, trimSpan, type Direction, type Unit } from './selecting'

const text = 'Un « manque de discipline ». Rien de tel 👩‍👩‍👧 !'

const extended = (anchor: number, focus: number, unit: Unit, direction: Direction) => {
  const { start, end } = spanOf(extend(text, { anchor, focus }, unit, direction))
  return text.slice(start, end)
}

describe('a selection made with keys', () => {
  test('takes the next word, and its marks with it', () =>
    expect(extended(0, 2, 'word', 1)).toBe('Un « manque'))
  test('gives a word back', () => expect(extended(0, 11, 'word', -1)).toBe('Un « '))
  test('may grow backwards', () => expect(extended(14, 14, 'word', -1)).toBe('de'))
  test('takes a sentence', () => expect(extended(29, 29, 'sentence', 1)).toBe('Rien de tel 👩‍👩‍👧 !'))
  test('never cuts a character that is several code units', () =>
    expect(extended(41, 41, 'character', 1)).toBe('👩‍👩‍👧'))
  test('stops at the end of the text', () =>
    expect(extended(29, text.length, 'word', 1)).toBe(text.slice(29)))
})

describe('the arrows', () => {
  const word = (offset: number, direction: Direction) => {
    const { start, end } = spanOf(neighbour(text, offset, direction))
    return text.slice(start, end)
  }
  test('select the word after', () => expect(word(2, 1)).toBe('manque'))
  test('select the word before', () => expect(word(15, -1)).toBe('de'))
})

test('spaces at the ends of a selection are left out', () =>
  expect(trimSpan('a  bc \n', { start: 1, end: 7 })).toEqual({ start: 3, end: 5 }))
test('a selection of spaces is none', () => expect(trimSpan('a \n b', { start: 1, end: 4 })).toBeNull())

test('keys select as their arrows say, and other keys do not', () => {
  const from = { anchor: 5, focus: 11 }
  expect(selectWithKey(text, 'Shift+ArrowRight', from)).toEqual({ anchor: 5, focus: 14 })
  expect(selectWithKey(text, 'Alt+Shift+ArrowLeft', from)).toEqual({ anchor: 5, focus: 10 })
  expect(selectWithKey(text, 'ArrowRight', from)).toEqual({ anchor: 12, focus: 14 })
  expect(selectWithKey(text, 'x', from)).toBeNull()
})
