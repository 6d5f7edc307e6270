import { expect, test } from 'vitest'
import type { NamedEntity, Told, ToldScale } from '../model/pictures'
import { toldScales, type ToldOf } from './told-scales'

const entity = (id: number, name: string): NamedEntity => ({ id, name, kind: 'organization' })
const [nvidia, openai, amazon] = [entity(1, 'Nvidia'), entity(2, 'OpenAI'), entity(3, 'Amazon')]
const deal = { from: nvidia!, to: openai! }

let id = 0
function told(of: Told, value: number, unit: string | null, more: Partial<ToldOf['figure']> = {}): ToldOf {
  const place = { document: ++id, documentTitle: `texte ${id}`, words: '', start: 0, end: 1 }
  const figure = { id, kind: unit ? ('money' as const) : ('count' as const), value, unit, approximate: false }
  const source = { source: null, publisher: null, status: null, doubtful: false }
  return { of, figure: { ...place, ...figure, ...source, ...more } }
}

const lines = (scales: ToldScale[]) =>
  scales.map(({ of, figures }) => {
    const thing = 'from' in of ? `${of.from.name} → ${of.to.name}` : `${of.entity.name}, ${of.measure}`
    return `${thing}: ${figures.map(({ value, unit, ratio }) => `${value} ${unit} (${ratio})`).join(', ')}`
  })

test('figures of one deal stand on one scale, the greatest first', () => {
  expect(lines(toldScales([told(deal, 20, 'USD'), told(deal, 100, 'USD')]))).toEqual([
    'Nvidia → OpenAI: 100 USD (1), 20 USD (0.2)',
  ])
})

test('two currencies are never mixed, nor two directions, nor two givers', () => {
  const back = { from: openai!, to: nvidia! }
  const other = { from: amazon!, to: openai! }
  const one = [told(deal, 20, 'USD'), told(deal, 20, 'EUR'), told(back, 20, 'USD'), told(other, 20, 'USD')]
  expect(toldScales(one)).toEqual([])
  expect(lines(toldScales([...one, told(deal, 10, 'EUR')]))).toEqual([
    'Nvidia → OpenAI: 20 EUR (1), 10 EUR (0.5)',
  ])
})

test('what is measured may be said in the plural; counts and ratios have no unit, yet do not compare', () => {
  const measure = (words: string) => ({ entity: openai!, measure: words })
  const loans = [
    told(measure('prêt'), 4, 'EUR'),
    told(measure('Prêts'), 8, 'EUR'),
    told(measure('dette'), 9, 'EUR'),
  ]
  const counts = [told(measure('postes'), 4, null), told(measure('postes'), 2, null, { kind: 'ratio' })]
  expect(lines(toldScales([...loans, ...counts]))).toEqual(['OpenAI, prêt: 8 EUR (1), 4 EUR (0.5)'])
})

test('a figure stands once, where it came first', () => {
  const amount = told(deal, 100, 'USD')
  const same = { of: { entity: openai!, measure: 'partenariat' }, figure: amount.figure }
  const less = told(same.of, 50, 'USD')
  expect(lines(toldScales([amount, told(deal, 20, 'USD'), same, less]))).toEqual([
    'Nvidia → OpenAI: 100 USD (1), 20 USD (0.2)',
  ])
})

test('nothing is a part of nothing', () => {
  expect(lines(toldScales([told(deal, 0, 'USD'), told(deal, 0, 'USD')]))).toEqual([
    'Nvidia → OpenAI: 0 USD (0), 0 USD (0)',
  ])
})
