import { expect, it } from 'vitest'
import { defaultReadingType, readingSteps, stepped } from './reading-type'

it('goes a step at a time, and no further than there are steps', () => {
  expect(stepped(defaultReadingType, 'size', 1).size).toBe(19)
  expect(stepped(defaultReadingType, 'line', -1).line).toBe(1.5)
  const widest = { ...defaultReadingType, width: readingSteps.width.at(-1)! }
  expect(stepped(widest, 'width', 1)).toEqual(widest)
})
