import { expect, it } from 'vitest'
import type { QueryToken } from '../../../src-main/model/query'
import { litWords, runsOf, withOffer } from './query-tokens'

const token = (start: number, end: number, known = true): QueryToken => ({ start, end, known })

it('cuts what was typed where its filters begin and end', () => {
  const runs = runsOf('mort tag:rien ici', [token(5, 13, false)])
  expect(runs.map(({ words, token, known }) => [words, token, known])).toEqual([
    ['mort ', false, true],
    ['tag:rien', true, false],
    [' ici', false, true],
  ])
})

it('leaves out filters of a longer text than the one that stands there', () => {
  expect(runsOf('mort', [token(5, 13)]).map(({ words }) => words)).toEqual(['mort'])
})

it('puts an offer in the place of what was begun, one blank after it', () => {
  const replaces = { start: 0, end: 11 }
  expect(withOffer('speaker:hua mort', replaces, { words: '', insert: 'speaker:Huang ' })).toEqual({
    typed: 'speaker:Huang mort',
    caret: 14,
  })
  expect(withOffer('sp', { start: 0, end: 2 }, { words: '', insert: 'speaker:' })).toEqual({
    typed: 'speaker:',
    caret: 8,
  })
})

it('lights words that were sought or answered for them', () => {
  const near = [{ typed: 'parler', found: ['parlait'] }]
  expect(litWords('parler', near).split(' ')).toEqual(['parler', 'parlait'])
})
