import { describe, expect, it } from 'vitest'
import { dealsIn } from './deals-in-test'

describe('whom a sentence means without his name', () => {
  it('lets the client pay, not who speaks for her', () => {
    const text = 'Ada Venn’s lawyer, Tom Kell, said his client had repaid £60,000 to Ombrine.'
    expect(dealsIn(text, ['Ada Venn:person', 'Tom Kell:person', 'Ombrine'], 'en')).toEqual([
      'Ada Venn > Ombrine: £60,000, signed',
    ])
  })

  it('gives a loan by whom the sentence before named last', () => {
    const text =
      'Verralex doit 11 millions d’euros à Credalis. Celle-ci avait accordé un prêt de 15 millions d’euros.'
    expect(dealsIn(text, ['Verralex', 'Credalis'])).toContain(
      'Credalis > Verralex: 15 millions d’euros, signed',
    )
  })

  it('reads in the story of a life what was lent to whoever lived it', () => {
    const text =
      'Ada Venn, une vie\nAda Venn est morte mardi.\nAvec 40 000 francs empruntés à Credalis, elle fonde une école.'
    expect(dealsIn(text, ['Ada Venn:person', 'Credalis'])).toEqual([
      'Credalis > Ada Venn: 40 000 francs, signed',
    ])
  })

  it('pays no newspaper that prints the text', () => {
    const text =
      'Night at the mill\nBy Tom Kell, The Norvale Argus, 10 March 2026\nOmbrine agreed to lend the school £300,000.'
    expect(dealsIn(text, ['Norvale Argus', 'Ombrine'], 'en')).toEqual(['Ombrine > nobody: £300,000, signed'])
  })

  it('fines whom the text is about where a noun stands for him', () => {
    const text =
      'Verralex, Verralex and Verralex.\nOmbrine last month fined the hospice £8,000 for filing late.'
    expect(dealsIn(text, ['Verralex', 'Ombrine'], 'en')).toEqual(['Verralex > Ombrine: £8,000, announced'])
  })

  it('takes no commission for a charity', () => {
    const text =
      'Verralex is a hospice. Verralex met the Charity Board. Ombrine will lend the charity £3,000.'
    expect(dealsIn(text, ['Verralex', 'Charity Board', 'Ombrine'], 'en')).toEqual([
      'Ombrine > Verralex: £3,000, intended',
    ])
  })
})

describe('how a deal went on', () => {
  it('ends where somebody said no', () => {
    const text = 'Verralex offered Ombrine $80 million in 2023. Ombrine said no.'
    expect(dealsIn(text, ['Verralex', 'Ombrine'], 'en')).toEqual([
      'Verralex > Ombrine: $80 million, negotiating, collapsed',
    ])
  })

  it('ends where its giver steps back under a pronoun', () => {
    const text = 'Verralex négociait le rachat d’Ombrine pour 14 millions d’euros. Fin juin, il s’est retiré.'
    expect(dealsIn(text, ['Verralex', 'Ombrine'])).toEqual([
      'Verralex > Ombrine: 14 millions d’euros, negotiating, collapsed',
    ])
  })

  it('ends not by profits that dropped, nor by who will say no more', () => {
    expect(dealsIn('Profit at Verralex dropped to $84 million.', ['Verralex'], 'en')).toEqual([])
    const text = 'Verralex étudie un prêt de 8 millions d’euros à Ombrine, dit-on, et refuse d’en dire plus.'
    expect(dealsIn(text, ['Verralex', 'Ombrine'])).toEqual([
      'Verralex > Ombrine: 8 millions d’euros, intended',
    ])
  })
})

describe('who acts in a sentence of several', () => {
  it('is not whoever says so', () => {
    const text = 'Tom Kell said that the state had put 300 million euros into Ombrine in 2020.'
    expect(dealsIn(text, ['Tom Kell:person', 'Ombrine'], 'en')).toEqual([
      'nobody > Ombrine: 300 million euros, signed',
    ])
  })

  it('raises an offer, and no money', () => {
    const text = 'Verralex has raised its offer for Ombrine to £3 million, to fend off Credalis.'
    expect(dealsIn(text, ['Verralex', 'Ombrine', 'Credalis'], 'en')).toEqual([
      'Verralex > Ombrine: £3 million, negotiating',
    ])
  })

  it('puts an amount on the table', () => {
    const text =
      'Le maire avait préparé son effet : Verralex mettait 6,5 millions d’euros sur la table pour Ombrine.'
    expect(dealsIn(text, ['Verralex', 'Ombrine'])).toEqual([
      'Verralex > Ombrine: 6,5 millions d’euros, negotiating',
    ])
  })
})
