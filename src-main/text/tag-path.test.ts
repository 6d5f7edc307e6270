import { expect, it } from 'vitest'
import { comparePaths } from './tag-path'

it('orders paths by letter, whatever their accents, each before those below it', () => {
  const paths = ['politique', 'eau-forte', 'étude/été', 'Zoo', 'eau/mer', 'étude', 'eau', 'à relire', 'abri']
  expect(paths.sort(comparePaths)).toEqual([
    ...['à relire', 'abri', 'eau', 'eau/mer', 'eau-forte', 'étude', 'étude/été', 'politique', 'Zoo'],
  ])
})
