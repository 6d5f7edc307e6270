import { expect, it } from 'vitest'
import { sharingPairsIn } from './shared-pairs'

const names = ['claire martin', 'commission europeenne', 'ruzoru bacedi', 'ab'].map((folded) => ({ folded }))
const sharing = sharingPairsIn(names)
const among = (typed: string) => sharing(typed, 0.3, 10).map(({ folded }) => folded)

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

it('keeps those that share the most where too many may be meant', () => {
  const alike = ['claire marchand', 'claire martin', 'clara martini'].map((folded) => ({ folded }))
  const sharing = sharingPairsIn(alike)
  expect(sharing('claire martin', 0.3, 10)).toHaveLength(3)
  expect(sharing('claire martin', 0.3, 1)).toEqual([{ folded: 'claire martin' }])
})
