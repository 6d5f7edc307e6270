import { describe, expect, it } from 'vitest'
import { facetsInPlace, shownFacets, toggled } from './facets'

const facet = (value: string, count = 1) => ({ value, label: value.toUpperCase(), count })

describe('facets', () => {
  it('show what is checked first, with its count of now', () => {
    const shown = shownFacets([facet('a', 9), facet('b', 3)], [facet('b', 7)])
    expect(shown.map(({ value, count, checked }) => `${value} ${count} ${checked}`)).toEqual([
      'b 3 true',
      'a 9 false',
    ])
  })

  it('stand in their own order where it says something', () => {
    const shown = facetsInPlace([facet('a', 9), facet('b', 3)], [facet('b', 7)])
    expect(shown.map(({ value, count, checked }) => `${value} ${count} ${checked}`)).toEqual([
      'a 9 false',
      'b 3 true',
    ])
  })

  it('keep what is checked where nothing is left to count', () => {
    expect(shownFacets([], [facet('b', 7)])).toEqual([{ value: 'b', label: 'B', count: 0, checked: true }])
  })

  it('are checked and unchecked by turns', () => {
    expect(toggled([], facet('a')).map(({ value }) => value)).toEqual(['a'])
    expect(toggled([facet('a', 2)], facet('a', 5))).toEqual([])
  })
})
