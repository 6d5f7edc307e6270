import { describe, expect, it } from 'vitest'
import { checksIn } from './checks-in-test'

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

it('what an “and” parts from an “of” is no whole', () => {
  expect(
    checksIn(
      'It will shut two of its five furnaces by the end of next year and cut 4,200 jobs, a sixth of its workforce.',
      'en',
    ),
  ).toEqual([])
})
