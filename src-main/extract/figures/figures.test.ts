import { describe, expect, it } from 'vitest'
import { findDates } from '../dates/dates'
import { findFigures } from './figures'
import { figuresIn } from './figures-in-test'
import { readingOf } from '../reading'

it('reads no figure without a value, whatever Unicode counts as a number', () => {
  expect(
    figuresIn('P + ½ ρ u 2, chapitre Ⅻ, ٣ pages et ① euros.').filter((each) => each.includes('NaN')),
  ).toEqual([])
  expect(figuresIn('Il en a mangé ½ tonne.')).toEqual(['½ tonne = 500 kg'])
})

describe('quantities', () => {
  it('reads a minus apart before degrees alone', () => {
    expect(figuresIn('Il faisait - 20 °C au col - 300 mètres plus haut.')).toEqual([
      '- 20 °C = -20 °C',
      '300 mètres = 300 m',
    ])
  })

  it('reads a unit with its power as one', () => {
    expect(figuresIn('A flat of 45m2 for sale.', 'en')).toEqual(['45m2 = 45 m2'])
  })
})

describe('ranges', () => {
  it('reads both ends of one whose dash touches them', () => {
    expect(figuresIn('Scores of 5.1–7.7 were common there.', 'en')).toEqual(['5.1 = 5.1', '7.7 = 7.7'])
  })

  it('reads a range as two figures', () => {
    expect(figuresIn('Le chantier coûtera de 40 à 55 millions de livres sterling.')).toEqual([
      '40 = 40000000 GBP',
      '55 millions de livres sterling = 55000000 GBP',
    ])
    expect(figuresIn('Rents will rise by 4-6% in the valley.', 'en')).toEqual(['4 = 4 %', '6% = 6 %'])
  })

  it('takes no thousands in brackets for a share', () => {
    expect(figuresIn('La billetterie fait 4 % de plus que l’an dernier (30 000).')).toEqual(['4 % = 4 %'])
  })

  it('takes bare numbers in brackets as parts of the amount before', () => {
    expect(figuresIn('The orchard has 12 hectares (3, 4 and 5).', 'en')).toEqual([
      '12 hectares = 120000 m2',
      '3 = 30000 m2',
      '4 = 40000 m2',
      '5 = 50000 m2',
    ])
  })
})

describe('quantities, shares and ratios', () => {
  it('takes quantities to their base unit', () => {
    expect(figuresIn('La turbine de 3,2 MW, haute de 140 mètres, fournit 7 GWh et pèse 900 tonnes.')).toEqual(
      ['3,2 MW = 3200000 W', '140 mètres = 140 m', '7 GWh = 7000000000 Wh', '900 tonnes = 900000 kg'],
    )
  })

  it('tells points from percents', () => {
    expect(figuresIn('Le taux est passé de 12 % à 15 %, trois points de plus.')).toEqual([
      '12 % = 12 %',
      '15 % = 15 %',
      'trois points = 3 pp',
    ])
  })

  it('what is broken, or amounts to something, multiplies what follows', () => {
    expect(figuresIn('La dette atteindra 2 milliards, soit 3,2 fois son excédent.')).toEqual([
      '2 milliards = 2000000000',
      '3,2 fois = 3.2',
    ])
    expect(figuresIn('Il vaut trois fois le prix et a gagné deux fois le tournoi.')[0]).toBe('trois fois = 3')
  })
  it('what a quarrel is about is no bound', () => {
    expect(figuresIn('Council splits over £12m', 'en')).toEqual(['£12m = 12000000 GBP'])
    expect(figuresIn('A chain sues the regulator over £9m.', 'en')).toEqual(['£9m = 9000000 GBP'])
    expect(figuresIn('A chain sues the regulator for over £9m.', 'en')).toEqual(['£9m = ~9000000 GBP'])
    expect(figuresIn('The council lent over £12m.', 'en')).toEqual(['£12m = ~12000000 GBP'])
  })
  it('a number in a name is none', () => {
    expect(figuresIn('La cave des Trois Gaves a trois cuves.')).toEqual(['trois = 3'])
  })
  it('ranks are no figures, and half as much again is more', () => {
    expect(figuresIn('Solvéo est le numéro trois du secteur.')).toEqual([])
    expect(figuresIn('The rent rose by half as much again, the fee is half as much.', 'en')).toEqual([
      'half as much again = 1.5',
      'half = 0.5',
    ])
  })
  it('reads fractions and multiples', () => {
    expect(figuresIn('Un tiers des salariés gagne deux fois plus ; le loyer a triplé.')).toEqual([
      'Un tiers = 0.333333333333',
      'deux fois = 2',
      'triplé = 3',
    ])
  })

  it('marks what is hedged', () => {
    expect(figuresIn('About 400 farms lost nearly half of their herds.', 'en')).toEqual([
      '400 = ~400',
      'half = ~0.5',
    ])
    // Nobody is about the third of his kind.
    expect(figuresIn('Roughly a third appears to be copied; a third man laughed.', 'en')).toEqual([
      'a third = ~0.333333333333',
    ])
  })
})

describe('other ways of writing amounts', () => {
  it('reads a scale in letters before a word, and Swiss thousands', () => {
    expect(figuresIn('Des ventes de 3,2 Mds d’euros, une amende de CHF 250’000.')).toEqual([
      '3,2 Mds d’euros = 3200000000 EUR',
      'CHF 250’000 = 250000 CHF',
    ])
  })

  it('reads nouns for about so many', () => {
    expect(
      figuresIn('Une centaine de salariés, une dizaine de millions d’euros, une quinzaine de jours.'),
    ).toEqual(['Une centaine = ~100', 'une dizaine de millions d’euros = ~10000000 EUR'])
  })

  it('reads one of so many with its noun between', () => {
    expect(figuresIn('Un emploi sur cinq disparaît.')).toEqual(['Un emploi sur cinq = 0.2'])
    expect(figuresIn('1 Français sur 4 lit encore.')).toEqual(['1 Français sur 4 = 0.25'])
    expect(figuresIn('He says 1 in 4 voters stayed home.', 'en')).toEqual(['1 in 4 = 0.25'])
  })

  it('reads doubles that are no adjectives', () => {
    expect(figuresIn('It is double the £40 of a double room.', 'en')).toEqual(['double = 2', '£40 = 40 GBP'])
    expect(figuresIn('Le brasseur double sa mise, soit le double de 2020.')).toEqual([
      'double = 2',
      'double = 2',
    ])
  })

  it('lends a currency to millions of another year', () => {
    expect(figuresIn('Ils ont levé 60 millions d’euros, après les 50 millions de 2023.')).toEqual([
      '60 millions d’euros = 60000000 EUR',
      '50 millions = 50000000 EUR',
    ])
  })
})

describe('numbers that count nothing', () => {
  it('leaves ages and numbers without a noun alone', () => {
    expect(figuresIn('The 19-year-old saw the café turn ten on Sunday.', 'en')).toEqual([])
  })

  it('leaves dates, hours, durations, articles and telephones alone', () => {
    expect(
      figuresIn("Le 4 mai 2021 à 18 h 30, pendant deux heures, l'article 12 a été lu au 01 42 68 53 00."),
    ).toEqual([])
  })

  it('leaves ordinals and the tails of names alone', () => {
    expect(figuresIn('The 21st fair moved to Hall 7 with a third guest.', 'en')).toEqual([])
  })
})

describe('numbers that share what the last of them tells', () => {
  it('are both ends of a range, though no currency follows', () => {
    expect(figuresIn('Le pont vaut 20 millions d’euros. Le tunnel irait de 300 à 400 millions.')).toEqual([
      '20 millions d’euros = 20000000 EUR',
      '300 = 300000000 EUR',
      '400 millions = 400000000 EUR',
    ])
    expect(figuresIn('The roof costs $2m. Some 30 to 40 million people fled.', 'en')).toContain(
      '30 = ~30000000',
    )
  })

  it('are those told respectively, but not any two that "et" joins', () => {
    expect(figuresIn('Les bourgs ont reçu respectivement 10, 30 et 45 millions d’euros.')).toEqual([
      '10 = 10000000 EUR',
      '30 = 30000000 EUR',
      '45 millions d’euros = 45000000 EUR',
    ])
    expect(figuresIn('Il compte 30 et 45 millions d’euros.')).toContain('30 = 30')
  })
})

it('counts no day of a month, though nothing tells its year', () => {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: 40 }]
  const reading = readingOf({
    text: 'The treasurer resigned on 2 May, at last.',
    blocks,
    published: null,
    language: 'en',
  })
  const dates = findDates(reading)
  expect(dates).toEqual([])
  expect(findFigures(reading, { dates, entities: [] })).toEqual([])
})

it('counts no second year of a season', () => {
  expect(figuresIn('The pier closed in the winter of 1998-99.', 'en')).toEqual([])
})

it('is told of the name whose clause it stands in', () => {
  const isTown = (name: string) => name === 'Lyon'
  const toldOf = (text: string, names: string[]): string | undefined => {
    const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }]
    const reading = readingOf({ text, blocks, published: null, language: 'en' })
    const entities = names.map((name) => ({
      ...{ id: name, kind: isTown(name) ? ('place' as const) : ('organization' as const), name, aliases: [] },
      mentions: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }],
    }))
    return findFigures(reading, { dates: [], entities })[0]?.of ?? undefined
  }
  expect(toldOf('Hydrel, a subsidiary of Ibera, lost €45m.', ['Hydrel', 'Ibera'])).toBe('Hydrel')
  expect(toldOf('In Lyon, where it rained, Ibera lost €45m.', ['Lyon', 'Ibera'])).toBe('Ibera')
  expect(toldOf('Hydrel keeps its seat in Lyon and 40 ships.', ['Hydrel', 'Lyon'])).toBe('Hydrel')
  expect(toldOf('The group, listed in Lyon, lost €45m.', ['Lyon'])).toBeUndefined()
  expect(toldOf('In Lyon the firm lost €45m.', ['Lyon'])).toBe('Lyon')
  expect(toldOf('Hydrel, a small firm, said Ibera lost €45m.', ['Hydrel', 'Ibera'])).toBe('Ibera')
})

it('reads a number with “fold” as how many times', () => {
  expect(figuresIn('Prices saw a 20-fold rise.', 'en')).toEqual(['20-fold = 20'])
})

it('reads as a ratio how many times a price holds what is earned, and counts how often something was', () => {
  const text = 'The firm trades at 88 times sales, was 12 times oversubscribed and was fined 9 times in May.'
  expect(figuresIn(text, 'en')).toEqual(['88 times = 88', '12 times = 12', '9 = 9'])
})
