import { describe, expect, it } from 'vitest'
import { findChecks } from './checks'
import { findDates } from '../dates/dates'
import { findFigures } from '../figures/figures'
import { readingOf } from '../reading'

/** The checks of a paragraph, each as "kind: claimed against computed, true or false". */
function checksIn(text: string, language = 'fr'): string[] {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }]
  const reading = readingOf({ text, blocks, published: '2026-03-10', language })
  const dates = findDates(reading)
  const figures = findFigures(reading, { dates, entities: [] })
  const checks = findChecks(reading, { figures, dates, deals: [], quotes: [] })
  return checks.map(({ kind, claims, computed, holds }) => `${kind}: ${claims} against ${computed}, ${holds}`)
}

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

describe('differences', () => {
  it('tests how far two amounts lie apart', () => {
    expect(checksIn('The bridge cost $48m, $8m more than the $40m planned.', 'en')).toEqual([
      'sum: 48000000 against 48000000, true',
    ])
    expect(checksIn('The bridge cost $48m, $3m more than the $40m planned.', 'en')).toEqual([
      'sum: 48000000 against 43000000, false',
    ])
  })

  it('raises no alarm where the amount before is of something else', () => {
    expect(checksIn('It had $30m in cash and spent $5m over the $20m budget.', 'en')).toEqual([])
  })

  it('finds the other amount before, where one fits', () => {
    const text = (more: string) =>
      `Le parquet parle de 6,2 millions d’euros. L’expert chiffre la perte à 7 millions d’euros, soit ${more} euros de plus.`
    expect(checksIn(text('800 000'))).toEqual(['sum: 7000000 against 7000000, true'])
    expect(checksIn(text('300 000'))).toEqual([])
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

describe('lives and lengths', () => {
  it('are confirmed by the two years of a sentence', () => {
    expect(checksIn('He was born in 1940 and died in 2010, aged 70.', 'en')).toEqual([
      'duration: 70 against 70, true',
    ])
    expect(checksIn('Ouverte en 1998, elle a fermé en 2018, après vingt ans d’activité.')).toEqual([
      'duration: 20 against 20, true',
    ])
  })

  it('are left alone where they do not fit, for another span may be meant', () => {
    expect(checksIn('Ouverte en 1998, elle a fermé en 2018, après trente ans d’activité.')).toEqual([])
  })
})

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

describe('what something costs by the month or year', () => {
  it('makes its total over the time told', () => {
    expect(checksIn('Il paie 250 euros par mois pendant dix-huit mois, soit 4 500 euros.')).toEqual([
      'sum: 4500 against 4500, true',
    ])
    expect(checksIn('Il paie 250 euros par mois pendant deux ans, soit 8 000 euros.')).toEqual([
      'sum: 8000 against 6000, false',
    ])
  })

  it('is its total spread over that time', () => {
    expect(checksIn('The state gives £30 million over six years. That is £5 million a year.', 'en')).toEqual([
      'ratio: 5000000 against 5000000, true',
    ])
    expect(checksIn('The state gives £30 million over six years. That is £6 million a year.', 'en')).toEqual([
      'ratio: 6000000 against 5000000, false',
    ])
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

describe('sums', () => {
  it('multiplies a number by a price', () => {
    expect(checksIn('She sells 140 cups at £4.00, which is £560.', 'en')).toEqual([
      'sum: 560 against 560, true',
    ])
  })

  it('divides a cost by its days', () => {
    expect(checksIn('The strike took 11 days and cost €2.2 million, or €200,000 a day.', 'en')).toEqual([
      'ratio: 200000 against 200000, true',
    ])
  })

  it('adds three parts of a total told before', () => {
    expect(
      checksIn('They got £2.4m. It pays £1.1m for ships, £900,000 for crews and £400,000 for nets.', 'en'),
    ).toEqual(['sum: 2400000 against 2400000, true'])
  })

  it('adds the parts of a total', () => {
    expect(
      checksIn('The roof costs £90,000: £50,000 for slates, £30,000 for beams and £10,000 for nails.', 'en'),
    ).toEqual(['sum: 90000 against 90000, true'])
    expect(
      checksIn('The roof costs £90,000: £50,000 for slates, £20,000 for beams and £10,000 for nails.', 'en'),
    ).toEqual(['sum: 90000 against 80000, false'])
  })
})

describe('durations', () => {
  it('tests a delay by a date that falls where it leads', () => {
    expect(
      checksIn('En mai 2024, la digue cède. Trois mois plus tard, on la répare. Le 9 août 2024, elle tient.'),
    ).toEqual(['duration: 3 against 3, true'])
  })

  it('tests a career by its years', () => {
    expect(checksIn('She ran the mill from 1939 until 1976, and left after 37 years.', 'en')).toEqual([
      'duration: 37 against 37, true',
    ])
  })
})

describe('spans of time', () => {
  it('end at a date that their sentence names', () => {
    expect(
      checksIn('Talks began in April 2024. On 4 March 2025 they ended an 11-month courtship.', 'en'),
    ).toEqual(['duration: 11 against 11, true'])
  })

  it('count years from the day of writing', () => {
    expect(checksIn('Il y a vingt ans, rien. En 2006, on ouvre un garage.')).toEqual([
      'duration: 20 against 20, true',
    ])
  })
})

describe('contradictions', () => {
  it('sets what two speakers say of one thing against each other', () => {
    expect(
      checksIn(
        'D’après l’expert, le préjudice atteint 2 millions d’euros. La victime chiffre la perte à 3 millions d’euros.',
      ),
    ).toEqual(['contradiction: 2000000 against 3000000, false'])
  })

  it('hears none where each tells of another year', () => {
    expect(
      checksIn(
        'She says that in 2019 the debt was $8 million. He says that in 2024 the debt was $6 million.',
        'en',
      ),
    ).toEqual([])
  })

  it('sets two counts of one year against each other', () => {
    expect(
      checksIn('By June 1943 it was 4,000 a day. The company history says 3,000 in 1943.', 'en'),
    ).toEqual(['contradiction: 4000 against 3000, false'])
  })

  it('sets the amounts of two sources against each other', () => {
    expect(
      checksIn(
        'The Courier says that the mill costs $8 million. The Post reports that it is $6 million.',
        'en',
      ),
    ).toEqual(['contradiction: 8000000 against 6000000, false'])
    expect(
      checksIn("Selon le maire, le pont coûte 8 millions d'euros. L'État l'estime à 6 millions d'euros."),
    ).toEqual(['contradiction: 8000000 against 6000000, false'])
  })

  it('hears none where one source goes on', () => {
    expect(
      checksIn('The Courier says that the mill costs $8 million. Its roof costs $6 million.', 'en'),
    ).toEqual([])
  })
})

describe('silence', () => {
  it('says nothing where the numbers decide nothing', () => {
    expect(
      checksIn(
        "La dette est de 12 millions d'euros. Le chiffre d'affaires baisse de 4 %, à 30 millions d'euros.",
      ),
    ).toEqual([])
  })
})
