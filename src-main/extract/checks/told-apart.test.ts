import { describe, expect, it } from 'vitest'
import { checksIn } from './checks-in-test'

describe('totals told behind their parts', () => {
  it('are tested by the sentence before, or by the items of a list', () => {
    const text = 'It cost €28 million, plus €7 million in add-ons. That makes a package of €35 million.'
    expect(checksIn(text, 'en')).toEqual(['sum: 35000000 against 35000000, true'])
    const list =
      '- Norvale: a $9 billion plant\n- Ombrine: $2.5 billion\n- Kell: $500 million\nThat is $12 billion in all.'
    expect(checksIn(list, 'en')).toEqual(['sum: 12000000000 against 12000000000, true'])
  })

  it('are left alone where the parts may not be all', () => {
    expect(
      checksIn('L’offre est de 1,2 million d’euros, dont 800 000 euros et 300 000 euros promis.'),
    ).toEqual([])
    const text = 'It cost €28 million, plus €7 million in add-ons. That makes a package of €39 million.'
    expect(checksIn(text, 'en')).toEqual([])
  })

  it('hear the price of one behind the price of all', () => {
    expect(checksIn('Les 18 bus, livrés pour 9 millions d’euros, reviennent à 500 000 euros pièce.')).toEqual(
      ['ratio: 500000 against 500000, true'],
    )
  })
})

describe('changes', () => {
  it('are told as a difference behind the two amounts', () => {
    const text = (less: string) =>
      `Debt stood at $3.1 billion, down from $3.6 billion, a decrease of ${less}.`
    expect(checksIn(text('$500 million'), 'en')).toEqual(['sum: 3600000000 against 3600000000, true'])
    expect(checksIn(text('$400 million'), 'en')).toEqual(['sum: 3600000000 against 3500000000, false'])
  })

  it('may be told before their amounts', () => {
    expect(checksIn('Profit fell by half. It dropped to $84 million from $168 million.', 'en')).toEqual([
      'ratio: 0.5 against 0.5, true',
    ])
    expect(checksIn('Profit fell by half. It dropped to $84 million from $148 million.', 'en')).toEqual([])
  })

  it('in points are no percentages', () => {
    const text = (fall: string) =>
      `La part des bus est passée de 12 % à 9 %. Vous parlez d’une baisse de ${fall}.`
    expect(checksIn(text('3 %'))).toEqual(['ratio: 0.03 against 0.25, false'])
    expect(checksIn(text('8 %'))).toEqual([])
  })
})

describe('shares', () => {
  it('may be set beside their part by a comma and "about"', () => {
    expect(checksIn('It will cut 1,900 jobs, about 8% of its workforce of 23,750.', 'en')).toEqual([
      'ratio: 0.08 against 0.08, true',
    ])
  })
})

describe('counts of one noun', () => {
  it('are disputed by who puts their number otherwise', () => {
    const text = (noun: string) =>
      `Norvale will cut 1,900 jobs. The union puts the true number of ${noun} at 2,300.`
    expect(checksIn(text('jobs'), 'en')).toEqual(['contradiction: 1900 against 2300, false'])
    expect(checksIn(text('shops'), 'en')).toEqual([])
  })
})

describe('a life told in two sentences', () => {
  it('is confirmed by its birth', () => {
    const text = 'Elle est morte mardi. Elle avait 91 ans. Née à Laon le 2 mai 1934, elle dessine.'
    expect(checksIn(text)).toEqual(['duration: 91 against 91, true'])
    expect(checksIn(text.replace('91', '87'))).toEqual([])
  })

  it('is left alone where two births are told', () => {
    expect(
      checksIn('He died in 1853, aged 61. He was born in 1792. His brother was born in 1801.', 'en'),
    ).toEqual([])
  })
})

describe('delays', () => {
  it('are confirmed by the month set beside them', () => {
    expect(checksIn('It paused in March 2025. Six months later, in September, it went on.', 'en')).toEqual([
      'duration: 6 against 6, true',
    ])
  })
})
