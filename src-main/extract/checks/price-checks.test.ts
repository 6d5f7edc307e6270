import { describe, expect, it } from 'vitest'
import { checksIn } from './checks-in-test'

describe('the price of one', () => {
  it('is the total over what it is the price of, wherever that number stands', () => {
    expect(checksIn('It was paid C$18.6 million for 62 portable classrooms, C$300,000 each.', 'en')).toEqual([
      'ratio: 300000 against 300000, true',
    ])
    expect(
      checksIn('Il cède 12 hectares. Le port paie 960 millions d’euros, soit 80 millions l’hectare.'),
    ).toEqual(['ratio: 80000000 against 80000000, true'])
    expect(checksIn('Le groupe vend 14 boutiques. Prix : 42 millions d’euros, 3 millions chacune.')).toEqual([
      'ratio: 3000000 against 3000000, true',
    ])
  })

  it('makes the total told behind it', () => {
    expect(checksIn('It ordered ten robots at £1.2 million each, £12 million in all.', 'en')).toEqual([
      'ratio: 12000000 against 12000000, true',
    ])
    expect(checksIn('He sired 30 calves at £200 each, which makes £5,000.', 'en')).toEqual([
      'ratio: 5000 against 6000, false',
    ])
  })

  it('is wrong where number, total and price stand together and do not fit', () => {
    expect(checksIn('It must refund £6.6 million in fines to 55,000 motorists, £150 apiece.', 'en')).toEqual([
      'ratio: 150 against 120, false',
    ])
    expect(
      checksIn('Il devra 3,4 millions d’euros pour les 1 700 trajets supprimés. Soit 1 500 euros le trajet.'),
    ).toEqual(['ratio: 1500 against 2000, false'])
  })

  it('is left alone where the number counts something else, or the price is of a part', () => {
    expect(checksIn('It paid £6 million to 50 farmers, £300 a cow.', 'en')).toEqual([])
    expect(checksIn('It ordered 18 buses for £9 million, the first 3 at £600,000 each.', 'en')).toEqual([])
  })

  it('is a sum where it is paid in parts', () => {
    expect(checksIn('The €380 million will be paid in four instalments of €95 million.', 'en')).toEqual([
      'sum: 380000000 against 380000000, true',
    ])
  })
})
