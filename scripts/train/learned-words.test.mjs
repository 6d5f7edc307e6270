import { describe, expect, test } from 'vitest'
import { leaningsOf } from './leanings.mjs'
import { wordClasses } from './word-classes.mjs'

describe('classes of words', () => {
  const sentences = Array.from({ length: 40 }, (_, i) => [
    ['le', 'the'][i % 2],
    ['chat', 'chien', 'cat', 'dog'][i % 4 < 2 ? (i % 2) * 2 : (i % 2) * 2 + 1],
    ['dort', 'sleeps'][i % 2],
  ])
  const options = { fewest: 3, classes: 6, rounds: 20 }
  test('hold words that stand between the same words', () => {
    const classes = wordClasses(sentences, options)
    expect(classes.get('chat')).toBe(classes.get('chien'))
    expect(classes.get('cat')).toBe(classes.get('dog'))
    expect(classes.get('chat')).not.toBe(classes.get('cat'))
  })
  test('are the same from the same sentences, numbered from 1 on, without what is rare', () => {
    const classes = wordClasses([...sentences, ['rare']], options)
    expect([...wordClasses([...sentences, ['rare']], options)]).toEqual([...classes])
    expect(Math.min(...classes.values())).toBeGreaterThan(0)
    expect(classes.has('rare')).toBe(false)
  })
})

describe('where words stand in names', () => {
  const named = (listing, ...names) => names.map((name) => ({ listing, words: name.split(' ') }))
  test('is told of what begins or ends several names, with their kind', () => {
    const leanings = leaningsOf([
      ...named('organization', 'Sporting Vold', 'Sporting Gant', 'Gant United', 'Vold United'),
      ...named('place', 'Lake Gant', 'Lake Vold'),
    ])
    const [atStart, atEnd] = [(word) => leanings.get(word) & 31, (word) => (leanings.get(word) >> 5) & 31]
    expect(atStart('Sporting') >> 2).toBe(2)
    expect(atStart('Lake') >> 2).toBe(3)
    expect(atEnd('United') >> 2).toBe(2)
    expect(atEnd('Lake')).toBe(0)
    expect(atEnd('Gant') >> 2).toBe(0) // ends a team and a lake: of no one kind
    expect(atEnd('Gant')).toBeGreaterThan(0)
  })
  test('is not told by a single name, nor by names of one word', () => {
    expect(leaningsOf(named('place', 'Lake Vold', 'Vold', 'Vold')).size).toBe(0)
  })
})
