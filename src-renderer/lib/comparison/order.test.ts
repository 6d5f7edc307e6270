import { describe, expect, it } from 'vitest'
import { columnsPerRow, movedTo, sameOrder } from './order'

describe('order of columns', () => {
  it('moves one to a place and keeps the others in order', () => {
    expect(movedTo([1, 2, 3, 4], 1, 2)).toEqual([2, 3, 1, 4])
    expect(movedTo([1, 2, 3, 4], 4, 0)).toEqual([4, 1, 2, 3])
    expect(movedTo([1, 2, 3], 2, 9)).toEqual([1, 3, 2])
  })

  it('moves nothing that is not there', () => {
    expect(movedTo([1, 2], 9, 0)).toEqual([1, 2])
  })

  it('is the same only with the same ids at the same places', () => {
    expect(sameOrder([1, 2], [1, 2])).toBe(true)
    expect(sameOrder([1, 2], [2, 1])).toBe(false)
    expect(sameOrder([1, 2], [1, 2, 3])).toBe(false)
  })
})

describe('rows of columns', () => {
  it('are one where all fit, else as equal as can be', () => {
    expect(columnsPerRow(6, 1320, 210)).toBe(6)
    expect(columnsPerRow(6, 1000, 210)).toBe(3)
    expect(columnsPerRow(5, 860, 210)).toBe(3)
    expect(columnsPerRow(2, 300, 210)).toBe(1)
    expect(columnsPerRow(3, 0, 210)).toBe(1)
  })
})
