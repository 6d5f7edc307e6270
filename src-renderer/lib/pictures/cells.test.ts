import { describe, expect, it } from 'vitest'
import { cellAfter, nearestCell, type Cell } from './cells'

const cell = (row: number, column: number): Cell => ({ row, column })
// Row 1 is empty, row 2 begins late.
const cells = [cell(0, 0), cell(0, 1), cell(0, 4), cell(2, 3), cell(2, 4)]

describe('keys in a grid with gaps', () => {
  it('step over what is not there, along a row', () => {
    expect(cellAfter('ArrowRight', cell(0, 1), cells)).toEqual(cell(0, 4))
    expect(cellAfter('ArrowLeft', cell(0, 4), cells)).toEqual(cell(0, 1))
    expect(cellAfter('Home', cell(0, 4), cells)).toEqual(cell(0, 0))
    expect(cellAfter('End', cell(0, 0), cells)).toEqual(cell(0, 4))
  })

  it('go to the nearest of the next row that has any', () => {
    expect(cellAfter('ArrowDown', cell(0, 0), cells)).toEqual(cell(2, 3))
    expect(cellAfter('ArrowUp', cell(2, 3), cells)).toEqual(cell(0, 4))
  })

  it('stay at an edge, and leave other keys alone', () => {
    expect(cellAfter('ArrowUp', cell(0, 1), cells)).toEqual(cell(0, 1))
    expect(cellAfter('Enter', cell(0, 1), cells)).toBeNull()
  })
})

it('a cell that is gone gives its place to the nearest that is there', () => {
  expect(nearestCell(cell(7, 9), cells)).toEqual(cell(2, 4))
  expect(nearestCell(cell(7, 9), [])).toBeNull()
})
