import { describe, expect, it } from 'vitest'
import { checksIn } from './checks-in-test'

describe('shares and changes', () => {
  it('tests a share of a whole that stands beside it', () => {
    expect(checksIn('The mill sacked 30 of its 120 weavers, or a quarter.', 'en')).toEqual([
      'ratio: 0.25 against 0.25, true',
    ])
  })

  it('tests a share of an amount told before', () => {
    expect(
      checksIn(
        "Le prix était de 60 millions d'euros. Il n'en reste que 20 millions d'euros, un tiers du montant.",
      ),
    ).toEqual(['ratio: 0.333333333333 against 0.333333, true'])
  })

  it('tests a rise and a multiple', () => {
    expect(checksIn('Le loyer est passé de 500 à 600 euros. Il a pris 20 %.')).toEqual([
      'ratio: 0.2 against 0.2, true',
    ])
    expect(checksIn('La facture a triplé, de 5 à 15 millions de dollars.')).toEqual([
      'ratio: 3 against 3, true',
    ])
  })

  it('tests points against the shares they lie between', () => {
    expect(checksIn('The share fell by seven points, from 31% to 24%.', 'en')).toEqual([
      'ratio: 7 against 7, true',
    ])
    expect(checksIn('The share fell by nine points, from 31% to 24%.', 'en')).toEqual([
      'ratio: 9 against 7, false',
    ])
  })
})

describe('shares that are told first', () => {
  it('are tested by the part and the whole behind them', () => {
    expect(checksIn('On supprimera un poste sur cinq, soit quelque 90 des 450 emplois.')).toEqual([
      'ratio: 0.2 against 0.2, true',
    ])
    expect(checksIn('On supprimera un poste sur trois, soit 90 des 450 emplois.')).toEqual([
      'ratio: 0.333333333333 against 0.2, false',
    ])
    expect(checksIn('It holds 60% of the 500,000 shares, or 300,000 of them.', 'en')).toEqual([
      'ratio: 0.6 against 0.6, true',
    ])
  })
})

it('tests a share between its part and its whole', () => {
  expect(checksIn('It will cut 1,600 jobs, 20% of the workforce of 8,000.', 'en')).toEqual([
    'ratio: 0.2 against 0.2, true',
  ])
})

describe('parts of a whole', () => {
  it('may follow it', () => {
    expect(checksIn('Sur 90 barques, 18 ont coulé, soit 20 %.')).toEqual(['ratio: 0.2 against 0.2, true'])
    expect(checksIn('Sur 90 barques, 18 ont coulé, soit 30 %.')).toEqual(['ratio: 0.3 against 0.2, false'])
    expect(checksIn('Of its 90 boats, 18 sank, or 30%.', 'en')).toEqual(['ratio: 0.3 against 0.2, false'])
  })

  it('may be restated by a dash alone', () => {
    expect(checksIn('The storm took 1,200 of the 4,800 roofs – one in three.', 'en')).toEqual([
      'ratio: 0.333333333333 against 0.25, false',
    ])
  })

  it('are not tested as parts of something else', () => {
    expect(checksIn('Sur 90 barques, 18 ont coulé, soit 30 % de la flotte du Nord.')).toEqual([])
  })
})

describe('shares told before their amount', () => {
  it('are of an amount told before', () => {
    expect(checksIn('The bridge costs $8 million. The state pays half of it, or $4 million.', 'en')).toEqual([
      'ratio: 0.5 against 0.5, true',
    ])
    expect(
      checksIn('Le pont coûte 5 millions d’euros, dont 70 % d’aides. Soit 4,2 millions d’euros.'),
    ).toEqual(['ratio: 0.7 against 0.84, false'])
  })

  it('count some of a number told before', () => {
    expect(checksIn('The chain has 45 shops. It will close nine of them, one in five.', 'en')).toEqual([
      'ratio: 0.2 against 0.2, true',
    ])
  })
})
