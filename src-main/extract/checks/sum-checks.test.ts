import { describe, expect, it } from 'vitest'
import { checksIn } from './checks-in-test'

describe('differences', () => {
  it('tests how far two amounts lie apart', () => {
    expect(checksIn('The bridge cost $48m, $8m more than the $40m planned.', 'en')).toEqual([
      'sum: 48000000 against 48000000, true',
    ])
    expect(checksIn('The bridge cost $48m, $3m more than the $40m planned.', 'en')).toEqual([
      'sum: 48000000 against 43000000, false',
    ])
  })

  it('tests a difference that is told in the next sentence', () => {
    const text =
      'She had asked for £120,000 and got £85,000. She is suing for the difference, which is £35,000.'
    expect(checksIn(text, 'en')).toEqual(['sum: 120000 against 120000, true'])
  })

  it('hears a total that ends a list before parts that happen to fit', () => {
    const text =
      'La chorale touchera 12 000 euros, le judo 9 000 et les amis du lavoir 3 000, en tout 24 000 euros.'
    expect(checksIn(text)).toEqual(['sum: 24000 against 24000, true'])
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

describe('what something costs by the month or year', () => {
  it('makes its total over the time told', () => {
    expect(checksIn('Il paie 250 euros par mois pendant dix-huit mois, soit 4 500 euros.')).toEqual([
      'ratio: 4500 against 4500, true',
    ])
    expect(checksIn('Il paie 250 euros par mois pendant deux ans, soit 8 000 euros.')).toEqual([
      'ratio: 8000 against 6000, false',
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

describe('rates that stand apart from their total', () => {
  it('are confirmed where they fit', () => {
    expect(
      checksIn('La ville loue le parc pour douze ans. Il reverse 25 000 euros chaque année, 300 000 euros.'),
    ).toEqual(['ratio: 25000 against 25000, true'])
    expect(checksIn('Elle devait 8 400 euros, soit douze mois à 700 euros.')).toEqual([
      'ratio: 8400 against 8400, true',
    ])
  })

  it('are told by the season, too', () => {
    expect(checksIn('It ended a three-year deal worth £600,000, or £200,000 a season.', 'en')).toEqual([
      'ratio: 200000 against 200000, true',
    ])
  })

  it('may be told by two units of time', () => {
    expect(checksIn('Il verse 1 200 euros par an, 100 euros par mois.')).toEqual([
      'ratio: 100 against 100, true',
    ])
    expect(checksIn('Il verse 1 200 euros par mois, soit 12 400 euros par an.')).toEqual([
      'ratio: 12400 against 14400, false',
    ])
    expect(checksIn('Il verse 1 200 euros par mois, plus 12 400 euros par an.')).toEqual([])
  })
})

describe('sums', () => {
  it('tests the parts that a total announces', () => {
    expect(
      checksIn(
        'It took £27 million from the bank in three steps: £12 million, £9 million and £7 million.',
        'en',
      ),
    ).toEqual(['sum: 27000000 against 28000000, false'])
    expect(
      checksIn(
        'Of those £52 million, £19 million went on cars, £21 million on bikes and £14 million on rent.',
        'en',
      ),
    ).toEqual(['sum: 52000000 against 54000000, false'])
  })

  it('tells where a total is not what a bare list before it comes to', () => {
    expect(checksIn('They ask for £25m, £20m and £10m. That makes £75m.', 'en')).toEqual([
      'sum: 75000000 against 55000000, false',
    ])
    expect(checksIn('They ask for £25m, £20m and £10m a year. That makes £75m a head.', 'en')).toEqual([])
  })

  it('takes no list of prizes for parts of the first', () => {
    expect(checksIn('They won prizes of $12,000, $8,000 and $5,000 respectively.', 'en')).toEqual([])
  })

  it('multiplies a number by a price', () => {
    expect(checksIn('She sells 140 cups at £4.00, which is £560.', 'en')).toEqual([
      'ratio: 560 against 560, true',
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

it('a list behind a colon without "et" may go on, and is only ever confirmed', () => {
  const told = (last: string) =>
    checksIn(`Elle a versé 10 millions d’euros : 2 millions en mai, 3 millions en juin, ${last} en août.`)
  expect(told('5 millions')).toEqual(['sum: 10000000 against 10000000, true'])
  expect(told('4 millions')).toEqual([])
})
