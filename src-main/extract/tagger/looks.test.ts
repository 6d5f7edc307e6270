import { describe, expect, test } from 'vitest'
import { letterBuckets, lookBuckets, lookOf, looks, lookScale } from './looks'

const place = looks.indexOf('place')

/** Weights by which words that end so are places. */
function placesThatEndIn(ending: string, weight: number): Int8Array {
  const weights = new Int8Array(lookBuckets * looks.length)
  const others = new Set(letterBuckets('q'))
  for (const bucket of letterBuckets(ending).slice(-8))
    if (!others.has(bucket)) weights[bucket * looks.length + place] = weight
  return weights
}

describe('what a word looks like', () => {
  test('is told by its letters, however the rest is', () => {
    const weights = placesThatEndIn('ville', lookScale)
    const of = (word: string): string => looks[(lookOf(weights, word) - 1) >> 3]!
    expect(of('vorbeville')).toBe('place')
    expect(of('morlan')).toBe('first name') // the first of them all, since nothing tells them apart
  })
  test('is surer where more speaks for it', () => {
    const little = lookOf(placesThatEndIn('ville', 1), 'vorbeville')
    const much = lookOf(placesThatEndIn('ville', 40), 'vorbeville')
    expect(much).toBeGreaterThan(little)
    expect((much - 1) >> 3).toBe((little - 1) >> 3)
  })
  test('is told of a word without letters before or after', () => {
    expect(lookOf(new Int8Array(lookBuckets * looks.length), '')).toBeGreaterThan(0)
  })
})
