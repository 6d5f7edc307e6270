import { expect, it } from 'vitest'
import { parseQuery } from './query'
import { answeringBy, soughtIn } from './rating'
import { vocabularyOf } from './vocabulary'

const vocabulary = vocabularyOf(['bon', 'grand', 'accord', 'œuvre'])

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
