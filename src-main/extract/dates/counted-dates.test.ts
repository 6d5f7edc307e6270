import { describe, expect, it } from 'vitest'
import { datesIn } from './dates-in-test'

describe('days of the week that are counted', () => {
  it('counts them from today or from the date before', () => {
    expect(datesIn('We met two Fridays ago.', '2019-07-30', 'en')).toEqual(['two Fridays ago = 2019-07-19'])
    expect(datesIn('They left on May 7, 2018 and were back two Mondays later.', null, 'en')).toEqual([
      'May 7, 2018 = 2018-05-07',
      'two Mondays later = 2018-05-21 from May 7, 2018',
    ])
    expect(datesIn('Il y a deux lundis, tout allait bien.', '2019-07-29')).toEqual([
      'Il y a deux lundis = 2019-07-15',
    ])
    expect(datesIn('See you 3 Mondays from now.', '2019-07-30', 'en')).toEqual([
      '3 Mondays from now = 2019-08-19',
    ])
  })
})

describe('dates that hang on another date', () => {
  it('counts months from the month before', () => {
    expect(datesIn('En juin 2023, le port ferme. Quatre mois plus tard, il rouvre.')).toEqual([
      'juin 2023 = 2023-06',
      'Quatre mois plus tard = 2023-10 from juin 2023',
    ])
  })

  it('takes its year from the date before', () => {
    expect(datesIn('En janvier 2018, la digue cède. Le 3 février, on pompe.')).toEqual([
      'janvier 2018 = 2018-01',
      'Le 3 février = 2018-02-03 from janvier 2018',
    ])
  })

  it('moves from day to day', () => {
    expect(datesIn('Le 6 octobre 2022, on signe. Le lendemain, on regrette.')).toEqual([
      'Le 6 octobre 2022 = 2022-10-06',
      'Le lendemain = 2022-10-07 from Le 6 octobre 2022',
    ])
  })
})

describe('months and years beside others', () => {
  it('takes the last such month, and no day, from "last"', () => {
    expect(datesIn('They met last April.', '2026-03-10', 'en')).toEqual(['last April = 2025-04'])
    expect(datesIn('Elle est partie en juillet dernier.', '2026-03-10')).toEqual([
      'juillet dernier = 2025-07',
    ])
  })

  it('counts the following year from the date before it', () => {
    expect(datesIn('En mai 2019, il part. L’année suivante, il revient.', '2026-03-10')).toEqual([
      'mai 2019 = 2019-05',
      'L’année suivante = 2020 from mai 2019',
    ])
  })

  it('counts it from the year beside it rather than from a month further off', () => {
    expect(
      datesIn('En juin, rien. On compte 7 pannes en 2024, contre 3 l’année précédente.', '2026-03-10'),
    ).toEqual(['juin = 2025-06', '2024 = 2024', 'l’année précédente = 2023 from 2024'])
  })

  it('takes a winter over two years for that of the first', () => {
    expect(datesIn('It closed in the winter of 1998-99.', null, 'en')).toEqual([
      'winter of 1998-99 = 1998-12-21/1999-03-19',
    ])
  })

  it('takes this winter for the one that is', () => {
    expect(datesIn('Cet hiver, il neige.', '2026-03-10')).toEqual(['Cet hiver = 2025-12-21/2026-03-19'])
  })
})

describe('weeks and weekends', () => {
  it('takes the weekend that a holiday makes long', () => {
    expect(datesIn('Fermé pendant le week-end de Pâques 2025.')).toEqual([
      'le week-end de Pâques 2025 = 2025-04-19/2025-04-20',
    ])
    expect(datesIn('It shut over Memorial Day weekend.', '2025-06-02', 'en')).toEqual([
      'Memorial Day weekend = 2025-05-24/2025-05-26',
    ])
  })

  it('counts a numbered week in its year', () => {
    expect(datesIn('Rien avant la semaine 12.', '2025-02-03')).toEqual(['semaine 12 = 2025-03-17/2025-03-23'])
  })

  it('takes half a week for a side of it', () => {
    expect(datesIn('The vote comes later this week.', '2025-06-02', 'en')).toEqual([
      'later this week = 2025-06-05/2025-06-08',
    ])
  })

  it('takes the next Friday of an English Tuesday from the next week', () => {
    expect(datesIn('It opens next Friday.', '2025-06-03', 'en')).toEqual(['next Friday = 2025-06-13'])
    expect(datesIn('Ouverture vendredi prochain.', '2025-06-03')).toEqual(['vendredi prochain = 2025-06-06'])
  })
})

it('counts no months from a year, nor past it from a date before', () => {
  const text =
    'Signé le 4 mars 2012, le bail court.\nEn 2015, il a racheté le site. Il l’a fermé dix-huit mois plus tard.'
  expect(datesIn(text, '2025-10-03')).toEqual(['le 4 mars 2012 = 2012-03-04', '2015 = 2015'])
  expect(datesIn('En mai 2015, il a racheté le site, fermé dix-huit mois plus tard.', '2025-10-03')).toEqual([
    'mai 2015 = 2015-05',
    'dix-huit mois plus tard = 2016-11 from mai 2015',
  ])
})

it('takes no lasting for a past', () => {
  expect(
    datesIn('The strike is expected to last six weeks and could last two years.', '2025-05-14', 'en'),
  ).toEqual([])
  expect(datesIn('Prices fell over the last six weeks.', '2025-05-14', 'en')).toHaveLength(1)
})

it('counts no eve from a day that is still to come', () => {
  const text = 'L’offre court jusqu’au 31 mars 2027.\nL’action a clos à 42 euros, contre 44 la veille.'
  expect(datesIn(text, '2026-03-10')[1]).toBe('la veille = 2026-03-09')
})

it('counts halves of years in months', () => {
  expect(datesIn('He left two and a half years ago.', '2025-05-14', 'en')).toEqual([
    'two and a half years ago = 2022-11-14',
  ])
  expect(datesIn('Il est parti il y a deux ans et demi.', '2025-05-14')).toEqual([
    'il y a deux ans et demi = 2022-11-14',
  ])
})

describe('dates counted from what stands beside them', () => {
  it('counts the next day from the day before it', () => {
    expect(datesIn('It was signed on 19 July. They left the next day.', '2025-08-28', 'en')).toContain(
      'the next day = 2025-07-20 from 19 July',
    )
  })

  it('counts years from a bare year', () => {
    expect(
      datesIn('Née le 2 mai 1934, elle entre en 1958 dans un bureau, qu’elle quitte dix ans plus tard.'),
    ).toContain('dix ans plus tard = 1968 from 1958')
  })
})

describe('what runs up to today', () => {
  it('begins as long ago as is counted', () => {
    expect(datesIn('Depuis plus de dix ans, l’usine perd de l’argent.', '2024-03-12')).toEqual([
      'Depuis plus de dix ans = 2014-03-12/2024-03-11',
    ])
    expect(datesIn('Elle dort depuis une semaine, depuis peu.', '2024-03-12')).toEqual([
      'depuis une semaine = 2024-03-05/2024-03-11',
    ])
  })
})

it('takes no number of what a comma begins for the day of a month', () => {
  const dates = (text: string): string[] => datesIn(text, '2026-02-03', 'en')
  expect(dates('The talks ended in December, two people said.')).toEqual(['December = 2025-12'])
  expect(dates('He left in May, 3 days later.')[0]).toBe('May = 2025-05')
  expect(dates('He left on May, 3.')).toEqual(['May, 3 = 2025-05-03'])
})

it('looks back from "since", whatever the verb', () => {
  expect(datesIn('FO dit tenir un registre depuis janvier.', '2025-11-04')).toEqual(['janvier = 2025-01'])
  expect(datesIn('The union will show a list kept since May.', '2025-11-04', 'en')).toEqual(['May = 2025-05'])
})

it('counts no year from a year', () => {
  expect(datesIn('It saves $160 million a year from 2027.', '2025-11-04', 'en')).toEqual(['2027 = 2027'])
  expect(datesIn('It will open a year from May 2026.', '2025-11-04', 'en')).toEqual([
    'a year from May 2026 = 2027-05',
  ])
})

it('gives no date to the eve of something that happened, and counts from the day that it names', () => {
  const eve =
    'Il partit le 3 mai 2025. La veille du drame, il dormait. Le lendemain de son arrivée, il pleuvait.'
  expect(datesIn(eve, '2025-09-12')).toEqual(['le 3 mai 2025 = 2025-05-03'])
  expect(datesIn('The day before the fire, he slept.', '2025-09-12', 'en')).toEqual([])
  expect(datesIn('He left the day after Christmas, the day before she came.', '2025-09-12', 'en')).toEqual([
    'the day after Christmas = 2024-12-26',
  ])
  const named =
    'La veille de Noël, il chanta. Le lendemain de l’Ascension, il pleuvait, comme la veille du 1er mai.'
  expect(datesIn(named, '2025-09-12')).toEqual([
    'La veille de Noël = 2024-12-24',
    'Le lendemain de l’Ascension = 2025-05-30',
    'la veille du 1er mai = 2025-04-30',
  ])
  expect(datesIn('Il partit le 3 mai 2025. Le lendemain de bonne heure, il revint.', null)).toEqual([
    'le 3 mai 2025 = 2025-05-03',
    'Le lendemain = 2025-05-04 from le 3 mai 2025',
  ])
})

it('reads the half of a year beside its year or what is sold in it, and none of a match', () => {
  const text =
    'Sales fell in the first half. They scored twice in the second half. In 2024 the first half was good.'
  expect(datesIn(text, '2025-09-12', 'en')).toEqual([
    'the first half = 2025-01/2025-06',
    '2024 the first half = 2024-01/2024-06',
  ])
})
