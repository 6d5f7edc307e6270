import { describe, expect, test } from 'vitest'
import {
  citationIds,
  citationLink,
  countWords,
  labelWords,
  nameLink,
  onOneLine,
  parseLink,
} from './note-links'

describe('links in notes', () => {
  test('cite words with what pins them', () => {
    expect(citationLink({ id: 7, words: 'manque de discipline' })).toBe(
      '[manque de discipline](florilege://citation/7)',
    )
  })

  test('name an entity', () => {
    expect(nameLink('entity', 3, 'Nvidia')).toBe('[Nvidia](florilege://entity/3)')
  })

  test.each(['a [b] *c* _d_ `e` \\ <f> ~g~ &amp; h', '« Non, non, rien de tel. »', 'naïve 👩‍🚀 été'])(
    'give back the very words: %s',
    (words) => {
      const label = citationLink({ id: 1, words }).slice(1, -'](florilege://citation/1)'.length)
      expect(labelWords(label)).toBe(words)
    },
  )

  test('hold words of several lines on one', () => {
    expect(onOneLine('deux\n  lignes')).toBe('deux lignes')
    expect(citationLink({ id: 1, words: 'deux \n lignes' })).toBe('[deux lignes](florilege://citation/1)')
  })

  test('are none where the address is not ours', () => {
    expect(parseLink('florilege://citation/12')).toMatchObject({ kind: 'citation', id: 12 })
    expect(parseLink('florilege://citation/12/x')).toBeNull()
    expect(parseLink('https://example.org/citation/12')).toBeNull()
    expect(parseLink('florilege://figure/12')).toBeNull()
    const whole = 'florilege://0f8fad5b-d9cb-469f-a165-70867728950e/annotation/12'
    expect(parseLink(whole)).toEqual({ kind: 'annotation', id: 12, address: whole })
    expect(parseLink(whole.replace('annotation', 'citation'))).toBeNull()
  })
})

describe('a note', () => {
  test('has each of its citations once, in order', () => {
    const body =
      '[b](florilege://citation/9) [a](florilege://citation/2)\n[b](florilege://citation/9) [n](florilege://note/4)'
    expect(citationIds(body)).toEqual([9, 2])
  })

  test('has the words that are seen', () => {
    expect(countWords('## Du côté d’OpenAI\n\n[rien de tel](florilege://citation/9), dit-il.')).toBe(7)
    expect(countWords('')).toBe(0)
  })
})
