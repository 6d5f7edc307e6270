import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in-test'

describe('money', () => {
  it('reads French amounts with their scale and currency', () => {
    expect(figuresIn("La région a voté 4,5 millions d'euros, puis 320 k€, et la ville 1 250 000 €.")).toEqual(
      ["4,5 millions d'euros = 4500000 EUR", '320 k€ = 320000 EUR', '1 250 000 € = 1250000 EUR'],
    )
  })

  it('reads English amounts with the sign before', () => {
    expect(
      figuresIn('The bank lent $1.2bn and then £85,000 to the mill, and A$3 million to its owner.', 'en'),
    ).toEqual(['$1.2bn = 1200000000 USD', '£85,000 = 85000 GBP', 'A$3 million = 3000000 AUD'])
  })

  it('reads amounts in words', () => {
    expect(
      figuresIn('Le musée a reçu quinze millions de francs suisses et quatre-vingt-dix-sept mille euros.'),
    ).toEqual([
      'quinze millions de francs suisses = 15000000 CHF',
      'quatre-vingt-dix-sept mille euros = 97000 EUR',
    ])
  })

  it('reads a part of a power, whatever joins them', () => {
    expect(figuresIn('Elle donne un demi-million d’euros, puis un quart de milliard de dollars.')).toEqual([
      'un demi-million d’euros = 500000 EUR',
      'un quart de milliard de dollars = 250000000 USD',
    ])
    expect(
      figuresIn('He left a quarter of a million dollars and three-quarters of a million pounds.', 'en'),
    ).toEqual([
      'a quarter of a million dollars = 250000 USD',
      'three-quarters of a million pounds = 750000 GBP',
    ])
  })

  it('reads a currency that touches its number', () => {
    const text =
      'It paid EUR40m, NOK1.5bn, R17 million, N600m and R500,000 on the R17, and RM 40 million after COP26.'
    expect(figuresIn(text, 'en')).toEqual([
      'EUR40m = 40000000 EUR',
      'NOK1.5bn = 1500000000 NOK',
      'R17 million = 17000000 ZAR',
      'N600m = 600000000 NGN',
      'R500,000 = 500000 ZAR',
      'RM 40 million = 40000000 MYR',
    ])
  })

  it('shares the millions of a range between both its ends', () => {
    expect(
      figuresIn('It costs €10–12m, or between $2 and $3 million; from $500 to $3 million later.', 'en'),
    ).toEqual([
      '€10 = 10000000 EUR',
      '12m = 12000000 EUR',
      '$2 = 2000000 USD',
      '$3 million = 3000000 USD',
      '$500 = 500 USD',
      '$3 million = 3000000 USD',
    ])
  })

  it('reads letters for a power, with a currency told elsewhere or apart', () => {
    expect(figuresIn('Le prêt de 1,2 Md s’ajoute à 3 Mds d’euros.')).toEqual([
      '1,2 Md = 1200000000 EUR',
      '3 Mds d’euros = 3000000000 EUR',
    ])
    expect(figuresIn('It lent EUR 95 mln.', 'en')).toEqual(['EUR 95 mln = 95000000 EUR'])
  })

  it('reads millions cut short before their money and at the end of a sentence', () => {
    const text =
      'Le port doit 5 Mrd. € et 12 Mio. d’euros à la ville. La rade en doit 3 Mrd. Le maire en a payé 8 Mio.'
    expect(figuresIn(text)).toEqual([
      '5 Mrd. € = 5000000000 EUR',
      '12 Mio. d’euros = 12000000 EUR',
      '3 Mrd = 3000000000 EUR',
      '8 Mio = 8000000 EUR',
    ])
    expect(figuresIn('Some 20mn people watched it.', 'en')).toEqual(['20mn = ~20000000'])
  })

  it('adds the half that follows a number, its power or its unit', () => {
    expect(figuresIn('It cost two and a half million pounds; he got four and a half years.', 'en')).toEqual([
      'two and a half million pounds = 2500000 GBP',
    ])
    expect(
      figuresIn(
        'Cela coûte deux millions et demi d’euros et mesure 2 mètres et demi ; il a pris quatre ans et demi.',
      ),
    ).toEqual(['deux millions et demi d’euros = 2500000 EUR', '2 mètres et demi = 2.5 m'])
  })

  it('takes in the hundredths that end a price', () => {
    expect(figuresIn('The lamp sold for nine dollars fifty.', 'en')).toEqual(['nine dollars fifty = 9.5 USD'])
    expect(figuresIn('The lamp costs 12 euros and 80.', 'en')).toEqual(['12 euros and 80 = 12.8 EUR'])
  })

  it('lends a currency to millions that leave it out', () => {
    expect(figuresIn('Il a mis 3 millions d’euros, et 25 millions d’ici à 2028.')[1]).toBe(
      '25 millions = 25000000 EUR',
    )
    expect(figuresIn('Sur les 12 milliards de dollars promis, 3 milliards ont été versés.')).toEqual([
      '12 milliards de dollars = 12000000000 USD',
      '3 milliards = 3000000000 USD',
    ])
  })

  it('counts people as people and no money', () => {
    expect(figuresIn("Le pays a dépensé 2 millions d'euros pour 3 millions d'habitants.")).toEqual([
      "2 millions d'euros = 2000000 EUR",
      '3 millions = 3000000',
    ])
  })
})
