import { expect, it } from 'vitest'
import { hiddenRuns } from './text-signs'

const named = (text: string) => hiddenRuns(text).map(({ name, start, end }) => `${name} ${start}-${end}`)

it('names what nobody sees, a row of it once', () => {
  expect(named('un\u200B\u200Bdeux \u202Etxt\u202C')).toEqual(['ZWSP 2-4', 'RLO 9-10', 'PDF 13-14'])
  expect(named('\uFEFFa\u00ADb')).toEqual(['BOM 0-1', 'SHY 2-3'])
})

it('leaves alone what joins an emoji or a script that is written joined', () => {
  expect(named('👩\u200D🔬 et 👩🏽\u200D🔬')).toEqual([])
  expect(named('می\u200Cخواهم')).toEqual([])
  expect(named('a\u200Db')).toEqual(['ZWJ 1-2'])
})

it('takes time in proportion to the text', () => {
  expect(named('\u200B\u202E'.repeat(50_000))).toHaveLength(100_000)
})
