import { describe, expect, it } from 'vitest'
import { lanesOf } from './lanes'

describe('rows of labels', () => {
  it('begin a new row where the ones before are taken, and no more than there may be', () => {
    const lanes = lanesOf(10, 2)
    expect([lanes.take(0, 50), lanes.take(20, 50), lanes.take(40, 50)]).toEqual([0, 1, null])
    expect(lanes.count).toBe(2)
  })

  it('keep a gap between two of a row', () => {
    const lanes = lanesOf(10)
    expect([lanes.take(0, 50), lanes.take(59, 50), lanes.take(60, 50)]).toEqual([0, 1, 0])
  })

  it('have room before what came first', () => {
    const lanes = lanesOf(10)
    expect([lanes.take(100, 50), lanes.take(0, 90), lanes.take(0, 95)]).toEqual([0, 0, 1])
  })
})
