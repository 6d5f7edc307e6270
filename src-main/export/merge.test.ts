import { expect, it } from 'vitest'
import { merge } from './merge'

const base = 'a\nb\nc\nd\ne\n'

it('keeps what either side changed', () => {
  expect(merge(base, 'a\nB\nc\nd\ne\n', 'a\nb\nc\nd\ne\nf\n')).toBe('a\nB\nc\nd\ne\nf\n')
  expect(merge(base, 'a\nc\nd\ne\n', 'a\nb\nc\nD\ne\n')).toBe('a\nc\nD\ne\n')
  expect(merge(base, 'x\na\nb\nc\nd\ne\n', 'a\nb\nc\nd\n')).toBe('x\na\nb\nc\nd\n')
})

it('takes one side where the other changed nothing, and the same change once', () => {
  expect(merge(base, base, 'x')).toBe('x')
  expect(merge(base, 'x', base)).toBe('x')
  expect(merge(base, 'a\nB\nc\nd\ne\n', 'a\nB\nc\nd\ne\n')).toBe('a\nB\nc\nd\ne\n')
})

it('gives up where both changed the same lines', () => {
  expect(merge(base, 'a\nB\nc\nd\ne\n', 'a\nX\nc\nd\ne\n')).toBe(null)
  expect(merge(base, `${base}f\n`, `${base}g\n`)).toBe(null)
  expect(merge(base, 'a\nc\nd\ne\n', 'a\nX\nc\nd\ne\n')).toBe(null)
})
