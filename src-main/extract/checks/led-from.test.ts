import { describe, expect, it } from 'vitest'
import { checksIn } from './checks-in-test'

describe('a change told "from" one amount "to" another', () => {
  it.each([
    [
      'en',
      'The mill had spent £3m on pumps, and sales had fallen by 25 per cent, from £4m in 2021 to £3m in 2022.',
      'ratio: 0.25 against 0.25, true',
    ],
    [
      'fr',
      'Le moulin a dépensé 3,1 millions d’euros en pompes, et les ventes ont baissé de 25 %, de 4 millions d’euros en 2021 à 3 millions d’euros en 2022.',
      'ratio: 0.25 against 0.25, true',
    ],
    ['en', 'They moved fees by 50%, from $200 to $300 a seat.', 'ratio: 0.5 against 0.5, true'],
    [
      'en',
      'The share fell from 9.5 grams per liter to 7.6, or roughly a fifth.',
      'ratio: 0.2 against 0.2, true',
    ],
    ['en', 'In 2020 we paid £2.00 a loaf and now it is £2.60. That is 30%.', 'ratio: 0.3 against 0.3, true'],
    [
      'fr',
      'En 2020, nous payions 2 euros le pain et maintenant 2,60 euros. C’est 30 %.',
      'ratio: 0.3 against 0.3, true',
    ],
  ])('is tested by these two alone (%s): %s', (language, text, check) => {
    expect(checksIn(text, language)).toEqual([check])
  })

  it.each([
    ['en', 'It spent £2m on pumps, and sales fell by a third from £4m.'],
    ['en', 'It spent £2m on pumps, sales falling by a tenth from £4m when it was full to £3.6m.'],
    ['en', 'The mill spent £3m, and its sales fell by 40 per cent from £5m thanks to £2m of cuts.'],
    ['en', 'In 2020 we paid £2.00 a loaf and now it is £2.60. That is 12% of nothing.'],
    [
      'fr',
      'Il a dépensé 2 millions d’euros, et les ventes ont baissé d’un tiers par rapport à 4 millions d’euros.',
    ],
    ['fr', 'Nous payions 2 euros le pain et maintenant 2,60 euros. C’est 12 % de rien.'],
  ])('is no error where other amounts stand before it (%s): %s', (language, text) => {
    expect(checksIn(text, language).filter((check) => check.endsWith('false'))).toEqual([])
  })
})
