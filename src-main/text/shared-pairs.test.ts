import { expect, it } from 'vitest'
import { sharingPairs } from './shared-pairs'

const names = ['claire martin', 'commission europeenne', 'ruzoru bacedi', 'ab'].map((folded) => ({ folded }))
const among = (typed: string) => sharingPairs(names, typed, 0.3).map(({ folded }) => folded)

it('keeps what may be meant with some letters wrong, missing or too many', () => {
  expect(among('claire martin')).toEqual(['claire martin'])
  expect(among('clare martn')).toEqual(['claire martin'])
  expect(among('comission europene')).toEqual(['commission europeenne'])
  expect(among('europeene')).toEqual(['commission europeenne'])
  expect(among('quwopzix')).toEqual([])
})

it('keeps all where too little was typed to tell', () => {
  expect(among('a')).toHaveLength(4)
})
