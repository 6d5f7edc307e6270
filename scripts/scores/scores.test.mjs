import { expect, test } from 'vitest'
import { between } from './document.mjs'
import { share, tablesOf, titled } from './tables.mjs'

const markers = ['<!-- scores: written by npm run scores -->', '<!-- end of scores -->']

test('new scores take the place of the old and of nothing else', () => {
  const document = `Before.\n\n${markers[0]}\n\nold\n\n${markers[1]}\n\nAfter.\n`
  expect(between(document, 'new')).toBe(`Before.\n\n${markers[0]}\n\nnew\n\n${markers[1]}\n\nAfter.\n`)
})

test('a document without markers is refused', () => {
  expect(() => between('Before. After.', 'new')).toThrow('missing')
})

test('a table has a rule and a line each', () => {
  expect(titled('Names', ['texts', 'F1'], [['news', share(0.905)]])).toBe(
    '### Names\n\n| texts | F1 |\n| --- | --: |\n| news | 90.5 |',
  )
})

test('the stress set tells how much is lost, and a goal at most three points below', () => {
  const score = (file) => ({ f1: file === 'stress' ? 0.88 : 0.9 })
  const [names] = tablesOf(score, 'stress')
  expect(names).toContain('| stress (2.0 points lost) | 88.0 | – | – | – | 87.0 |')
})
