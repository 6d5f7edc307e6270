import { inflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { packPlaces } from './pack-places'

const word = { start: 3, end: 5, page: 1, left: 50, right: 60, top: 92, bottom: 102.2 }

function columns(packed: Uint8Array): number[] {
  return [...new Int32Array(new Uint8Array(inflateRawSync(packed)).buffer)]
}

it('packs words in columns, each by its distance from the one before', () => {
  const next = { start: 6, end: 10, page: 2, left: 40.5, right: 61.7, top: 12, bottom: 22 }
  // The same numbers that the window is tested to take apart.
  expect(columns(packPlaces([word, next]))).toEqual([
    3, 1, 2, 4, 1, 1, 500, -195, 100, 212, 920, -800, 102, 100,
  ])
  expect(columns(packPlaces([]))).toEqual([])
})

it('keeps what a broken page says within what numbers can hold', () => {
  const wild = columns(packPlaces([{ ...word, left: -Infinity, right: Number.NaN }]))
  expect(wild.slice(3, 5)).toEqual([-10_000_000, 10_000_000])
})
