import { describe, expect, it } from 'vitest'
import { findDates } from './dates'
import { readingOf } from '../reading'

/** The dates of a text, a block a line, each as "words = EDTF", with the words of the date it hangs on. */
function datesIn(text: string, published: string | null = null, language = 'fr'): string[] {
  let at = 0
  const blocks = text.split('\n').map((line) => {
    const block = { kind: 'paragraph' as const, start: at, end: at + line.length }
    at += line.length + 1
    return block
  })
  const dates = findDates(readingOf({ text, blocks, published, language }))
  const words = new Map(dates.map((date) => [date.id, date.words]))
  return dates.map(
    ({ words: said, edtf, resolvedFrom }) =>
      `${said} = ${edtf}${resolvedFrom ? ` from ${words.get(resolvedFrom)}` : ''}`,
  )
}

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

describe('dates that stand by themselves', () => {
  it('reads days, months, years and decades', () => {
    expect(
      datesIn('Né le 1er avril 1978, il publie en mai 2004, puis en 2011 ; les années 60 le fascinent.'),
    ).toEqual(['le 1er avril 1978 = 1978-04-01', 'mai 2004 = 2004-05', '2011 = 2011', '60 = 196X'])
    expect(
      datesIn('Born on 2 Jan. 1950, she left on March 5, 1971 and wrote through the 1980s.', null, 'en'),
    ).toEqual(['2 Jan. 1950 = 1950-01-02', 'March 5, 1971 = 1971-03-05', '1980s = 198X'])
  })

  it('reads digits by the order of the language', () => {
    expect(datesIn('Signé le 03/04/2019.')).toEqual(['03/04/2019 = 2019-04-03'])
    expect(datesIn('It was signed on 03/04/2019 by the mayor.', null, 'en')).toEqual([
      '03/04/2019 = 2019-03-04',
    ])
  })

  it('reads parts of months and years', () => {
    expect(datesIn('Entre fin mars 2020 et mi-avril 2020, rien ; début 2021, tout.')).toContain(
      'début 2021 = 2021-01/2021-03',
    )
    expect(datesIn('Livré fin mars 2020.')).toEqual(['fin mars 2020 = 2020-03-21/2020-03-31'])
  })

  it('gives each day of a list its month', () => {
    expect(datesIn('Le bureau siège les 18, 19 et 23 juin 2024.')).toEqual([
      '18 = 2024-06-18',
      '19 = 2024-06-19',
      '23 juin 2024 = 2024-06-23',
    ])
    expect(datesIn('They sat on 3 and 4 May 2021.', null, 'en')).toEqual([
      '3 = 2021-05-03',
      '4 May 2021 = 2021-05-04',
    ])
  })

  it('leaves counted thousands to the figures', () => {
    expect(datesIn('Un parc de 1800 MW pour un prêt de 1500 EUR.')).toEqual([])
  })

  it('reads ranges', () => {
    expect(datesIn('Le salon se tient du 10 au 22 août 2012.')).toEqual([
      'du 10 au 22 août 2012 = 2012-08-10/2012-08-22',
    ])
    expect(datesIn('She ran the mill from 1939 until 1976.', null, 'en')).toEqual([
      'from 1939 until 1976 = 1939/1976',
    ])
  })

  it('reads quarters and seasons', () => {
    expect(datesIn('Sales fell in Q3 2022 and in the summer of 2023.', null, 'en')).toEqual([
      'Q3 2022 = 2022-07/2022-09',
      'summer of 2023 = 2023-06-21/2023-09-22',
    ])
  })
})

describe('dates that hang on the day of writing', () => {
  it('takes that day from the dateline', () => {
    expect(datesIn('LILLE, 14 avril 2026 (Dépêche) —\nLe maire a démissionné hier.')).toEqual([
      '14 avril 2026 = 2026-04-14',
      'hier = 2026-04-13',
    ])
  })

  it('looks ahead for a day on which one meets, and back for one on which something is said', () => {
    expect(datesIn('The council meets on Monday.', '2025-11-14', 'en')).toEqual(['Monday = 2025-11-17'])
    expect(datesIn('The council says on Monday that it rained.', '2025-11-14', 'en')).toEqual([
      'Monday = 2025-11-10',
    ])
    expect(datesIn('Le conseil se réunit lundi.', '2025-11-14')).toEqual(['lundi = 2025-11-17'])
  })

  it('looks back for a weekday that is over and ahead for one that is to come', () => {
    expect(datesIn('Le conseil a voté mardi. Il votera encore mardi.', '2026-02-12')).toEqual([
      'mardi = 2026-02-10',
      'mardi = 2026-02-17',
    ])
  })

  it('looks back or ahead for a month without a year', () => {
    expect(datesIn('The plant closed in March. It will open again in June.', '2025-05-20', 'en')).toEqual([
      'March = 2025-03',
      'June = 2025-06',
    ])
  })

  it('counts from it', () => {
    expect(
      datesIn('Il y a trois semaines, elle partait ; la semaine dernière, elle rentrait.', '2026-02-12'),
    ).toEqual(['Il y a trois semaines = 2026-01-22', 'la semaine dernière = 2026-02-02/2026-02-08'])
  })
})

describe('a dateline without its year', () => {
  it('gets none from a date that is still to come', () => {
    expect(
      datesIn('HULL, Sept 3 (Wire) - The dock will close in the second quarter of 2027.', null, 'en'),
    ).toEqual(['the second quarter of 2027 = 2027-04/2027-06'])
  })

  it('gets that of the day of publication', () => {
    expect(
      datesIn('HULL, Sept 3 (Wire) - The dock will close in the second quarter of 2027.', '2026-09-03', 'en'),
    ).toContain('Sept 3 = 2026-09-03')
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

describe('words that are no dates', () => {
  it('leaves how long something took, and prices, alone', () => {
    expect(datesIn('The rent doubled in two years. It was £4.00 last week.', '2026-03-10', 'en')).toEqual([
      'last week = 2026-03-02/2026-03-08',
    ])
  })

  it('leaves verbs, durations and counts alone', () => {
    expect(datesIn('They may march for two hours with 2000 friends.', '2025-05-20', 'en')).toEqual([])
    expect(datesIn('Il reste sept points et trois heures.', '2025-05-20')).toEqual([])
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

it('looks back where a rumour does', () => {
  expect(datesIn('Le fonds aurait discuté en janvier d’une vente.', '2024-03-12')).toEqual([
    'janvier = 2024-01',
  ])
  expect(datesIn('La vente aurait lieu en janvier.', '2024-03-12')).toEqual(['janvier = 2025-01'])
  expect(datesIn('Le fonds la vendrait en janvier.', '2024-03-12')).toEqual(['janvier = 2025-01'])
  expect(datesIn('The fund would have sold it in January.', '2024-03-12', 'en')).toEqual([
    'January = 2024-01',
  ])
})

it('reads the end of a month that is called one', () => {
  expect(datesIn('Le jugement sera rendu à la fin du mois de janvier.', '2024-11-19')).toEqual([
    'à la fin du mois de janvier = 2025-01-21/2025-01-31',
  ])
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

describe('seasons of two years', () => {
  it('are both', () => {
    expect(datesIn('In the 2023-24 season, not in 2022/23, all was well.', '2024-03-12', 'en')).toEqual([
      '2023-24 = 2023/2024',
      '2022/23 = 2022/2023',
    ])
    expect(datesIn('On 2023-12-24 all was well.', '2024-03-12', 'en')).toEqual(['2023-12-24 = 2023-12-24'])
  })
})
