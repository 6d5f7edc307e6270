import { expect, it } from 'vitest'
import { extract } from '../extract'

/** The arithmetic of each check, with its parts' words in order. */
function arithmetic(text: string): string[] {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }]
  const { checks, figures } = extract({ text, blocks, published: null, language: null })
  return checks.map(({ operation, from }) => {
    const parts = from.slice(1).map((id) => figures.find((figure) => figure.id === id)?.value)
    return `${operation}: ${parts.join(', ')}`
  })
}

it('tells a change from a share, and in which order', () => {
  expect(arithmetic('The price fell from $40 to $20, a drop of 50%.')).toEqual(['change: 40, 20'])
  expect(arithmetic('It won 14 of its 20 games, or 70%.')).toEqual(['quotient: 14, 20'])
})

it('tells points as a difference', () => {
  expect(arithmetic('La part recule de sept points, de 31 % à 24 %.')).toEqual(['difference: 31, 24'])
})
