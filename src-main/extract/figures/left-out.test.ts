import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in-test'

describe('what is left out after money', () => {
  it('reads thousands beside thousands as money of the same kind', () => {
    expect(figuresIn('Elle a touché 62 000 euros. La direction en proposait 35 000 le 3 mars.')).toContain(
      '35 000 = 35000 EUR',
    )
    expect(figuresIn('The chain put up £140,000, the fund 60,000, and 3,000 people came.', 'en')).toEqual([
      '£140,000 = 140000 GBP',
      '60,000 = 60000 GBP',
      '3,000 = 3000',
    ])
  })

  it('reads a number told without its millions', () => {
    const figures = (later: string) => figuresIn(`Elle demande 14 millions d’euros. ${later}`)[1]
    expect(figures('Il en propose 2,9.')).toBe('2,9 = 2900000 EUR')
    expect(figures('Sa rivale lui en prêtera huit, à un taux inconnu.')).toBe('huit = 8000000 EUR')
    expect(figures('Elle en a 8 de plus, dit-on.')).toBe('8 = 8000000 EUR')
    expect(figures('En tout, 35 sont venus.')).toBe('35 = 35')
  })

  it('leaves what is counted beside money to itself', () => {
    expect(
      figuresIn('Un plan d’économies de 120 millions d’euros, dont 310 suppressions de postes, est prêt.'),
    ).toContain('310 = 310')
    expect(figuresIn('Un projet à 120 millions d’euros, dont 310 logements, est prêt.')).toContain(
      '310 = 310',
    )
  })

  it('reads what is given, asked or part of money as money', () => {
    const figures = (later: string) => figuresIn(`Elle a versé 6 200 euros. Le club attend. ${later}`)[1]
    expect(figures('Un voisin lui a prêté 15 000, sans papier.')).toBe('15 000 = 15000 EUR')
    expect(figures('La Loterie songe à un don de 80 000.')).toBe('80 000 = 80000 EUR')
    expect(figures('À 31 000, plus rien ne bouge.')).toBe('31 000 = 31000 EUR')
    expect(figuresIn('Elle a donné 130 000 euros, dont 25 000 offerts par un chanteur.')[1]).toBe(
      '25 000 = 25000 EUR',
    )
    expect(figuresIn('Il rend 8 millions d’euros en 16 mensualités.')[1]).toBe('16 = 16')
  })

  it('reads on over a paragraph only what a pronoun takes up', () => {
    const figures = (later: string) => figuresIn(`Elle a versé 6 200 euros.\n${later}`)[1]
    expect(figures('Son avocate en demandait 60 000.')).toBe('60 000 = 60000 EUR')
    expect(figures('Le club a donné 60 000, dit-on.')).toBe('60 000 = 60000')
  })

  it('reads on over no more than a paragraph and two sentences', () => {
    const text = (between: string) => `Elle a versé 62 000 euros.${between}Il en veut 90 000.`
    expect(figuresIn(text('\n'))[1]).toBe('90 000 = 90000 EUR')
    expect(figuresIn(text('\nLe club attend.\n'))[1]).toBe('90 000 = 90000')
    expect(figuresIn(text(' Le club attend. Il pleut. On verra. '))[1]).toBe('90 000 = 90000')
  })

  it('counts no people, and nothing after what else was counted, as money', () => {
    expect(figuresIn('La salle a coûté 62 000 euros. Ils en attendent 30 000 visiteurs.')[1]).toBe(
      '30 000 = 30000',
    )
    expect(
      figuresIn('La ville paie 62 000 euros pour 5 000 arbres. Elle en voulait 9 000.').slice(1),
    ).toEqual(['5 000 = 5000', '9 000 = 9000'])
  })

  it('reads no metres where millions are written with the same letter', () => {
    expect(
      figuresIn('The bank lent £10m, of which 3.5m went to the mill; the 25m pool is closed.', 'en'),
    ).toEqual(['£10m = 10000000 GBP', '3.5m = 3500000 GBP', '25m = 25 m'])
  })

  it('reads millions in the currency told last in their paragraph, or else in most of the text', () => {
    const text =
      'Il prend 640 millions de dollars, puis 450 millions de dollars. Le prêt est de 90 millions d’euros. Un autre, de 24 millions, suit.'
    expect(figuresIn(text)[3]).toBe('24 millions = 24000000 EUR')
  })

  it('reads millions of somebody and of damages as money', () => {
    const text =
      'Le vendeur attend 30 millions d’euros, les 12,5 millions d’un concurrent et 1,3 million de pénalités.'
    expect(figuresIn(text).slice(1)).toEqual(['12,5 millions = 12500000 EUR', '1,3 million = 1300000 EUR'])
  })
})
