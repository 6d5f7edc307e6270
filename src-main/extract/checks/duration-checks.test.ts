import { describe, expect, it } from 'vitest'
import { checksIn } from './checks-in-test'

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

describe('years later', () => {
  it('are confirmed by the year set beside them', () => {
    expect(checksIn('La maison fut cédée en 1999. Elle ferma cinq ans plus tard, en 2004.')).toEqual([
      'duration: 5 against 5, true',
    ])
  })
})

describe('how long something took, from when to when', () => {
  it('is counted again', () => {
    expect(checksIn('Le dossier a dormi dix mois, de mars 2021 à janvier 2022.')).toEqual([
      'duration: 10 against 10, true',
    ])
    expect(checksIn('Ils se sont entendus pendant neuf ans, de 2009 à 2020.')).toEqual([
      'duration: 9 against 11, false',
    ])
    expect(checksIn('Ils se sont entendus pendant dix ans, de 2009 à 2020.')).not.toContain('false')
  })
})

it('a number is tested whole', () => {
  expect(checksIn('Le chantier durera dix-huit mois, de mars 2025 à mars 2027.')).toEqual([
    'duration: 18 against 24, false',
  ])
  expect(checksIn('Le chantier durera vingt-quatre mois, de mars 2025 à mars 2027.')).toEqual([
    'duration: 24 against 24, true',
  ])
  expect(checksIn('Work took twenty-two years, from 1990 to 2012.', 'en')).toEqual([
    'duration: 22 against 22, true',
  ])
})
