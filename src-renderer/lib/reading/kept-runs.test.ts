import { expect, it } from 'vitest'
import { keptRuns } from './kept-runs'
import { wordDifference, type DifferenceRun } from './text-difference'

const shown = (before: string, after: string) =>
  keptRuns(wordDifference(before, after)).map(({ together, runs }) => {
    const words = runs.map((run) => (run.in === 'both' ? run.words : `(${run.in} ${run.words})`)).join('')
    return together ? `[${words}]` : words
  })

it('keeps a number together in words that both texts say', () => {
  expect(shown('Il coûte 480 000 euros.', 'Il coûte 480 000 euros.')).toEqual([
    'Il coûte ',
    '[480 000]',
    ' euros.',
  ])
  expect(shown('Rien.', 'Rien.')).toEqual(['Rien.'])
})

it('keeps a number together of which a part changed', () => {
  expect(shown('😀 Il coûte 480 000 euros.', '😀 Il coûte 380 000 euros.')).toEqual([
    ...['😀 Il coûte ', '[(before 480)(after 380) 000]', ' euros.'],
  ])
})

it('takes no longer for each number where there are many', () => {
  const runs = Array.from({ length: 2_000 }, (_, at): DifferenceRun[] => [
    { words: `${at % 900} 000 voix, `, in: 'before' },
    { words: `${at % 900} 111 votes, `, in: 'after' },
  ])
  const began = performance.now()
  expect(keptRuns(runs.flat()).filter(({ together }) => together)).toHaveLength(4_000)
  // A few hundredths of a second; each number among all words would take many times as long.
  expect(performance.now() - began).toBeLessThan(1_000)
})
