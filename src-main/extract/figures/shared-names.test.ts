import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in-test'

describe('currencies of one name', () => {
  it('takes no town of a like name for the country of crowns', () => {
    const text =
      'La Norvège vend. À Bergen-op-Zoom, à Norwich et à Bergen, elle paie 3 milliards de couronnes.'
    expect(figuresIn(text)).toContain('3 milliards de couronnes = 3000000000 NOK')
    expect(figuresIn(text.replace('La Norvège', 'La ville'))).not.toContain(
      '3 milliards de couronnes = 3000000000 NOK',
    )
  })

  it('reads crowns as those of the country that the text speaks of', () => {
    const text = (country: string) =>
      `${country}’s largest mill expects 1.1 billion to 1.2 billion crowns, and 3 billion Danish crowns later.`
    expect(figuresIn(text('Norway'), 'en')).toEqual([
      '1.1 billion = 1100000000 NOK',
      '1.2 billion crowns = 1200000000 NOK',
      '3 billion Danish crowns = 3000000000 DKK',
    ])
    expect(figuresIn(text('Sweden'), 'en')[1]).toBe('1.2 billion crowns = 1200000000 SEK')
  })

  it('reads francs as those that the text names in full', () => {
    const text =
      'La banque vaut 570 millions de francs suisses. Elle offre 620 millions, puis 8 millions de francs.'
    expect(figuresIn(text)).toEqual([
      '570 millions de francs suisses = 570000000 CHF',
      '620 millions = 620000000 CHF',
      '8 millions de francs = 8000000 CHF',
    ])
  })

  it('reads francs as Swiss where the text is of a canton, and as French where it is of another age', () => {
    const text = (year: string) => `${year}, la laiterie verse 9 000 francs au canton.`
    expect(figuresIn(text('Jeudi'))).toEqual(['9 000 francs = 9000 CHF'])
    expect(figuresIn(text('En 1961'))).toEqual(['9 000 francs = 9000 FRF'])
  })

  it('reads dollars as Canadian where the text is of Canada, not where it only names it', () => {
    const quebec = 'À Québec, un luthier montréalais a payé 1 400 dollars.'
    expect(figuresIn(quebec)).toEqual(['1 400 dollars = 1400 CAD'])
    expect(figuresIn('Le réseau, essayé au Canada, vaut 19 milliards de dollars.')).toEqual([
      '19 milliards de dollars = 19000000000 USD',
    ])
    expect(figuresIn('Il prête 5 millions de dollars canadiens ; on a lu 3 millions de dollars.')[1]).toBe(
      '3 millions de dollars = 3000000 CAD',
    )
  })

  it('reads the sign behind a number as a dollar of the country, before it as told', () => {
    const text = 'Ottawa et Québec prêtent 12 M$, puis 8 millions, et l’acheteur US$5.'
    expect(figuresIn(text)).toEqual(['12 M$ = 12000000 CAD', '8 millions = 8000000 CAD', 'US$5 = 5 USD'])
  })

  it('takes no pronoun for a country', () => {
    const text = (who: string) => `Washington told ${who} that Ottawa and Quebec lend 3 million dollars.`
    expect(figuresIn(text('us'), 'en')).toEqual(['3 million dollars = 3000000 CAD'])
    expect(figuresIn(text('the US'), 'en')).toEqual(['3 million dollars = 3000000 USD'])
  })

  it('reads a bare sign before a number as the dollars told beside it', () => {
    expect(figuresIn('Ottawa and Quebec lend 5 million dollars, then $6 million.', 'en')).toEqual([
      '5 million dollars = 5000000 CAD',
      '$6 million = 6000000 CAD',
    ])
  })

  it('reads pesos, rupees and dinars as those of the country that the text speaks of', () => {
    expect(figuresIn('Manila spends 960 million pesos.', 'en')).toEqual(['960 million pesos = 960000000 PHP'])
    expect(figuresIn('Le Pakistan dépense 3 milliards de roupies.')).toEqual([
      '3 milliards de roupies = 3000000000 PKR',
    ])
    expect(figuresIn('À Tunis, la banque débloque 120 millions de dinars.')).toEqual([
      '120 millions de dinars = 120000000 TND',
    ])
  })
})
