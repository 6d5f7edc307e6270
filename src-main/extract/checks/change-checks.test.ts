import { describe, expect, it } from 'vitest'
import { checksIn } from './checks-in-test'

describe('what a change is told against', () => {
  it('is what "from" or "contre" leads to', () => {
    expect(checksIn('Sales rose to $24 million, up 20% from $20 million.', 'en')).toEqual([
      'ratio: 0.2 against 0.2, true',
    ])
    expect(
      checksIn('Les ventes ont reculé de 8 %, à 46 millions d’euros, contre 50 millions d’euros.'),
    ).toEqual(['ratio: 0.08 against 0.08, true'])
  })

  it('may stand sentences before', () => {
    expect(
      checksIn('The roof costs £480. The council lends £200. It was £600 in 2020, so it is 20% less.', 'en'),
    ).toEqual(['ratio: 0.2 against 0.2, true'])
  })

  it('is not what another claim is told of', () => {
    expect(checksIn('Milk is up 8%, and the rent doubled, from £1,500 to £3,000.', 'en')).toEqual([
      'ratio: 2 against 2, true',
    ])
  })

  it('is a share where a share grows', () => {
    expect(checksIn('La taxe augmente de 2,5 %, de 40 % à 41 %.')).toEqual([
      'ratio: 0.025 against 0.025, true',
    ])
  })
})

describe('the base of a change', () => {
  it('is the first of two amounts that "de … à" or "from … to" lead to, and no other', () => {
    expect(checksIn('Le loyer du kiosque passe de 80 à 100 euros, soit une hausse de 20 %.')).toEqual([
      'ratio: 0.2 against 0.25, false',
    ])
    expect(checksIn('Takings fell from $10,000 to $8,000, a drop of 25%.', 'en')).toEqual([
      'ratio: 0.25 against 0.2, false',
    ])
    expect(checksIn('Takings fell from $10,000 to $8,000, a drop of 20%.', 'en')).toEqual([
      'ratio: 0.2 against 0.2, true',
    ])
  })

  it('is searched nowhere else where the sentence tells it', () => {
    expect(
      checksIn(
        'En 2022, la cantine coûtait 4 millions d’euros. Elle passe de 3 à 5 millions d’euros, soit une hausse de 25 %.',
      ),
    ).toEqual(['ratio: 0.25 against 0.666667, false'])
  })

  it('is the lesser of two for a rise, whatever fits the other way round', () => {
    expect(checksIn('Le pain coûte 4 euros. En 2019 il valait 5 euros. Il a augmenté de 20 %.')).toEqual([])
  })

  it('is not tested for what is told by the year, of another measure or against a forecast', () => {
    expect(
      checksIn('Le bourg croît de 2 %, une hausse de 2 % par an, passant de 500 à 600 habitants.'),
    ).toEqual([])
    expect(checksIn('Rents rose 5% a year from £500 to £800.', 'en')).toEqual([])
    expect(
      checksIn('Les ventes ont baissé de 12 %, à 46 millions d’euros, contre 50 millions d’euros attendus.'),
    ).toEqual([])
  })

  it('is no share whose sentence tells its own points', () => {
    expect(
      checksIn(
        'Le taux passe de 9 % à 10,3 %, soit une hausse de 1,3 point. Sur un an, il baisse de 0,9 point.',
      ),
    ).toEqual(['ratio: 1.3 against 1.3, true'])
  })

  it('is never a part: a rise is no share of what it leads to', () => {
    expect(checksIn('La jauge passe de 80 à 100 places, soit une hausse de 80 %.')).toEqual([
      'ratio: 0.8 against 0.25, false',
    ])
  })

  it('turns no number round for a multiple that goes the other way', () => {
    expect(checksIn('Le stock a triplé, de 90 à 30 tonnes.')).toEqual(['ratio: 3 against 0.333333, false'])
  })

  it('is not what another clause tells', () => {
    expect(checksIn('Le bail passe de 500 à 600 euros et les charges ont augmenté de 30 %.')).toEqual([])
    expect(
      checksIn('Rents are at £300, 50% more, while rates went from £100 to £120, 30% more.', 'en'),
    ).toEqual([])
  })

  it('reads "by half" and nouns of change', () => {
    expect(checksIn('Crowds have fallen by half, from 9,000 to 6,000.', 'en')).toEqual([
      'ratio: 0.5 against 0.333333, false',
    ])
    expect(checksIn('Fees rose from £200 to £550, an increase of 175%.', 'en')).toEqual([
      'ratio: 1.75 against 1.75, true',
    ])
  })
})

it.each([
  ['fr', 'Le budget doublera, de 6,5 à 13 M€.', 'ratio: 2 against 2, true'],
  ['en', 'The subsidy will double, from $5m to $10m.', 'ratio: 2 against 2, true'],
  ['en', 'The price is £48, up from £40 a year ago, a fifth better.', 'ratio: 0.2 against 0.2, true'],
])('a change is tested by the two amounts beside it (%s): %s', (language, text, check) => {
  expect(checksIn(text, language)).toEqual([check])
})
