import { expect, test } from 'vitest'
import { readerTable } from './reader-table.mjs'

test('files are scored by format, and one that is rightly refused counts for no words', () => {
  const table = readerTable([
    { format: 'pdf', fields: [3, 4], words: 0.9, faults: ['lacks «x»'] },
    { format: 'pdf', fields: [0, 0], words: null, faults: [] },
    { format: 'md', fields: [4, 4], words: 1, faults: [] },
  ])
  const rows = table.split('\n').slice(4)
  expect(rows).toEqual([
    '| md | 1 | 100.0 | 100.0 | 100.0 | 0 | 0 |',
    '| pdf | 2 | 75.0 | 90.0 | 90.0 | 1 | 1 |',
    '| all | 3 | 87.5 | 95.0 | 90.0 | 1 | 1 |',
  ])
})
