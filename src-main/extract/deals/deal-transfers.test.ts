import { describe, expect, it } from 'vitest'
import { dealsIn } from './deals-in-test'

const clubs = ['Norvale', 'Ombrine', 'Credalis', 'Kell Ada:person']

describe('a player who goes from one club to another', () => {
  it('is paid for by the club come to', () => {
    expect(
      dealsIn(
        'Norvale are champions. Kell Ada left Norvale to play. She went to Ombrine for £3m.',
        clubs,
        'en',
      ),
    ).toEqual(['Ombrine > Norvale: £3m, signed'])
    expect(
      dealsIn('Kell Ada has joined Norvale from Ombrine for an initial €28 million.', clubs, 'en'),
    ).toEqual(['Norvale > Ombrine: €28 million, signed'])
    expect(dealsIn('Kell Ada a rejoint Norvale, venu de Credalis, pour 2 millions d’euros.', clubs)).toEqual([
      'Norvale > Credalis: 2 millions d’euros, signed',
    ])
  })

  it('brings in the price of a loan', () => {
    const text = 'Norvale are champions. The loan of striker Kell Ada to Ombrine brought in £1m for Norvale.'
    expect(dealsIn(text, clubs, 'en')).toEqual(['Ombrine > Norvale: £1m, signed'])
  })

  it('is no firm that moves for its rent', () => {
    expect(dealsIn('Norvale went to Ombrine for £3m of parts.', ['Norvale', 'Ombrine'], 'en')).toEqual([])
  })
})
