import { describe, expect, it } from 'vitest'
import { datesIn } from './dates-in-test'

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

describe('seasons of two years', () => {
  it('are both', () => {
    expect(datesIn('In the 2023-24 season, not in 2022/23, all was well.', '2024-03-12', 'en')).toEqual([
      '2023-24 = 2023/2024',
      '2022/23 = 2022/2023',
    ])
    expect(datesIn('On 2023-12-24 all was well.', '2024-03-12', 'en')).toEqual(['2023-12-24 = 2023-12-24'])
  })
})

it('takes the next of a season that ends, where it is to come', () => {
  expect(datesIn('Nous serons mariés avant l’hiver.', '2026-03-12')).toEqual([
    'hiver = 2026-12-21/2027-03-19',
  ])
  expect(datesIn('Nous serons mariés avant l’hiver.', '2026-01-12')).toEqual([
    'hiver = 2025-12-21/2026-03-19',
  ])
})

it('a programme is no day', () => {
  expect(datesIn('He told the Today programme so. Today we left.', '2026-03-12', 'en')).toEqual([
    'Today = 2026-03-12',
  ])
})

it('neither hours of a zone nor a number before “in” and a month are dates', () => {
  expect(datesIn('Shares rose by 1120 GMT, down from twelve in March of 2024.', '2026-03-12', 'en')).toEqual([
    'March of 2024 = 2024-03',
  ])
})

it('reads no third of something as the third of a month', () => {
  const text = 'The mill cut its staff by a third in May, and opened again on the third of June.'
  expect(datesIn(text, '2025-09-12', 'en')).toEqual(['May = 2025-05', 'the third of June = 2025-06-03'])
})
