import { expect, it } from 'vitest'
import { parseQuery } from './query'
import { answeringBy, soughtIn } from './rating'
import { vocabularyOf } from './vocabulary'

const vocabulary = vocabularyOf(['bon', 'grand', 'accord', 'accoord', 'œuvre', 'affirme', 'affirmé'])

function rating(typed: string, text: string) {
  const query = parseQuery(typed)
  const { rate, holdsAll } = answeringBy(soughtIn(vocabulary, query, 'near'), query)
  const { score, matches } = rate(text, '')
  return { score, lit: matches.map(({ start, end }) => text.slice(start, end)), holds: holdsAll(text) }
}

it('takes words for neighbours only where none stands between them', () => {
  expect(rating('"bon accord"', 'Un bon accord').lit).toEqual(['bon accord'])
  expect(rating('"bon accord"', 'Un bon et grand accord')).toMatchObject({ lit: [], holds: false })
  const apart = rating('bon accord ', 'Un bon et grand accord')
  expect(apart.lit).toEqual(['bon', 'accord'])
  expect(rating('bon accord ', 'Un bon accord').score).toBeGreaterThan(apart.score)
})

it('finds words that begin otherwise than they fold', () => {
  expect(rating('oeuvre ', 'Les Œuvres, une œuvre').lit).toEqual(['œuvre'])
  expect(rating('"une oeuvre"', 'Ici, UNE ŒUVRE').lit).toEqual(['UNE ŒUVRE'])
})

it('puts what holds the small words too before what does not, and after what holds a telling word better', () => {
  const [held, lacking] = ['Un accord avec eux', 'Un accord entre eux'].map((text) =>
    rating('accord avec ', text),
  )
  expect(held!.score).toBeGreaterThan(lacking!.score)
  expect(held!.lit).toEqual(['accord'])
  expect(rating('accord avec ', 'Avec un accoord').score).toBeLessThan(lacking!.score)
})

it('puts what is spelt with the accents typed first, and asks for none where none are typed', () => {
  const score = (typed: string, text: string) => rating(typed, text).score
  expect(score('affirmé ', 'Affirmé hier')).toBeGreaterThan(score('affirmé ', 'Il affirme'))
  expect(score('affirme ', 'Affirmé hier')).toBe(score('affirme ', 'Il affirme'))
})
