import { expect, it } from 'vitest'
import { ReviewQueue } from './review-queue'

const keys = ['a', 'b', 'c', 'd']
const open = (...doubtful: string[]) => doubtful

it('goes on after the last one to what was not shown, and shows nothing twice on that way', () => {
  const queue = new ReviewQueue(1, keys, open(...keys))
  for (const key of ['c', 'd']) queue.see(key)
  expect(queue.offers('c')).toBe(true)
  expect(queue.again((at) => at !== 0)).toBe(1)
  queue.see('b')
  expect(keys.map((key) => queue.offers(key))).toEqual([true, false, false, false])
  expect(queue.again((at) => at !== 0)).toBe(-1)
})

it('knows whose decision was taken back, and no other change', () => {
  const queue = new ReviewQueue(1, keys, open(...keys))
  expect(queue.takenBack(open('b', 'c', 'd'), 1)).toBe(undefined)
  expect(queue.takenBack(open('c', 'd'), 2)).toBe(undefined)
  expect(queue.takenBack(open('a', 'b', 'c', 'd'), 2)).toBe(1)
  expect(queue.takenBack(open('a', 'b', 'c', 'd'), 2)).toBe(undefined)
  expect(queue.takenBack(open('a', 'b', 'c'), 0)).toBe(undefined)
  expect(queue.takenBack(open('a', 'b', 'c', 'd'), 0)).toBe(3)
})
