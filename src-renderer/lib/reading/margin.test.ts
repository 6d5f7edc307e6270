import { expect, test } from 'vitest'
import { stack } from './margin'

const tops = (...wanted: number[]) =>
  stack(
    wanted.map((top) => ({ top })),
    36,
    4,
  ).map(({ top }) => top)

test('speakers stand at the height of their quotes', () => expect(tops(0, 100, 300)).toEqual([0, 100, 300]))
test('speakers in one line are pushed down, in order', () =>
  expect(tops(10, 10, 20, 200)).toEqual([10, 50, 90, 200]))
test('speakers come in the order of the text', () => expect(tops(300, 0)).toEqual([0, 300]))
