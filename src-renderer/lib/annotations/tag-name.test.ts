import { expect, it } from 'vitest'
import { tagDepth, tagName } from './tag-name'

it('tells a tag’s own name and how deep it lies', () => {
  expect(['eau', 'eau/mer', 'eau/mer/sel'].map((path) => `${tagDepth(path)} ${tagName(path)}`)).toEqual([
    ...['0 eau', '1 mer', '2 sel'],
  ])
})
