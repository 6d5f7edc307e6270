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

describe('sums', () => {
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

describe('contradictions', () => {
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
