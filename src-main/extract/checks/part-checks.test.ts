import { describe, expect, it } from 'vitest'
import { checksIn } from './checks-in-test'

describe('a share beside its part', () => {
  it('finds the whole that stood before', () => {
    expect(
      checksIn('It gave $1.2 billion in 2020. Last year it was sold for $300 million, a quarter.', 'en'),
    ).toEqual(['ratio: 0.25 against 0.25, true'])
    expect(checksIn('On lui réclame 700 000 euros ; la banque avance la moitié, 350 000.')).toEqual([
      'ratio: 0.5 against 0.5, true',
    ])
    expect(checksIn('Il doit 12,5 millions d’euros. Il a versé 2,5 millions, soit le cinquième.')).toEqual([
      'ratio: 0.2 against 0.2, true',
    ])
  })

  it('finds the whole that it values', () => {
    expect(
      checksIn('Il prend 30 % du capital pour 24 millions, ce qui valorise la maison à 80 millions.'),
    ).toEqual(['ratio: 0.3 against 0.3, true'])
  })

  it('may be a bound', () => {
    expect(checksIn('J’en voulais 5 millions d’euros. J’ai eu 2,2 millions, moins de la moitié.')).toEqual([
      'ratio: 0.5 against 0.44, true',
    ])
  })

  it('raises no alarm where none fits, and takes no level for a part', () => {
    expect(checksIn('It gave $1.2 billion. It was sold for $500 million, a quarter.', 'en')).toEqual([])
    expect(checksIn('They asked for £700,000. Pay rises by 8%, to £56,000.', 'en')).toEqual([])
  })

  it('is wrong where the text names its whole', () => {
    expect(checksIn('It must pay £2 million, a quarter of its turnover of £12 million.', 'en')).toEqual([
      'ratio: 0.25 against 0.166667, false',
    ])
    expect(checksIn('Le marché vaut 84 millions d’euros, dont 63 déjà réglés, les deux tiers.')).toEqual([
      'ratio: 0.666666666667 against 0.75, false',
    ])
  })
})

describe('so many times an amount', () => {
  it('is tested by the amount behind it', () => {
    expect(
      checksIn('They offered £7 million. He wanted three times that figure, £21 million.', 'en'),
    ).toEqual(['ratio: 3 against 3, true'])
    expect(checksIn('Il donne 96 millions d’euros, soit deux fois les 48 millions de 2024.')).toEqual([
      'ratio: 2 against 2, true',
    ])
  })
})

describe('a share of all that was counted', () => {
  it('is wrong where part and whole stand before it', () => {
    expect(checksIn('Il licencie 70 personnes sur 140, soit un tiers des effectifs.')).toEqual([
      'ratio: 0.333333333333 against 0.5, false',
    ])
    expect(checksIn('Il licencie 70 personnes sur 140, soit un tiers des effectifs du site.')).toEqual([])
  })
})

describe('small numbers', () => {
  it('are no share of others that happen to fit', () => {
    expect(checksIn('Il a deux chiens. Il élève 4 chats, la moitié.')).toEqual([])
    expect(checksIn('Elle garde 3 chiens. Il en a 5. Les deux autres dorment.')).toEqual([])
  })
})

describe('a change without its direction', () => {
  it('may be by what one amount beats the other', () => {
    expect(
      checksIn('The fee of $950,000 is a record, beating the mark of $760,000 by a quarter.', 'en'),
    ).toEqual(['ratio: 0.25 against 0.25, true'])
  })

  it('restates the two amounts before it', () => {
    expect(
      checksIn('The notice shows £48 million against £54 million, that is, about 11 per cent.', 'en'),
    ).toEqual(['ratio: 0.11 against 0.111111, true'])
    expect(
      checksIn('L’amende est de 3,3 millions d’euros, contre 3 millions l’an dernier. Soit 20 % de plus.'),
    ).toEqual(['ratio: 0.2 against 0.1, false'])
  })
})
