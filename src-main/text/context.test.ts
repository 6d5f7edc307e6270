import { expect, it } from 'vitest'
import { contextOf } from './context'

it('takes up to 32 units on each side', () => {
  const text = 'one two three'
  expect(contextOf(text, { start: 4, end: 7 })).toEqual({ prefix: 'one ', suffix: ' three' })
  const long = `${'a'.repeat(40)}X${'b'.repeat(40)}`
  expect(contextOf(long, { start: 40, end: 41 })).toEqual({ prefix: 'a'.repeat(32), suffix: 'b'.repeat(32) })
})

it('cuts no character in two', () => {
  const family = '👩‍👩‍👧'
  const text = `${family}${'a'.repeat(30)}X${'b'.repeat(30)}${family}`
  const start = text.indexOf('X')
  expect(contextOf(text, { start, end: start + 1 })).toEqual({
    prefix: 'a'.repeat(30),
    suffix: 'b'.repeat(30),
  })
  const accent = `e\u0302\u0323${'a'.repeat(30)}X`
  expect(contextOf(accent, { start: 33, end: 34 }).prefix).toBe('a'.repeat(30))
})

it('leaves out a character longer than any context', () => {
  const text = `a${'\u0301'.repeat(60_000)}X`
  expect(contextOf(text, { start: 60_001, end: 60_002 }).prefix.length).toBeLessThanOrEqual(96)
})
