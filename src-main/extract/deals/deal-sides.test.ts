import { describe, expect, it } from 'vitest'
import { dealsIn, dealsSaid, names } from './deals-in-test'

describe('who gives and who gets', () => {
  it('lets a buyer pay the bought', () => {
    expect(dealsIn('Verralex a racheté Ombrine pour 30 millions d’euros.', ['Verralex', 'Ombrine'])).toEqual([
      'Verralex > Ombrine: 30 millions d’euros, signed',
    ])
  })

  it('lets a lender lend', () => {
    expect(
      dealsIn('Ombrine a signé un prêt de 8 millions d’euros avec Credalis.', ['Ombrine', 'Credalis']),
    ).toEqual(['Credalis > Ombrine: 8 millions d’euros, signed'])
  })

  it('lets a lender lend to whom the loan is told to go, whatever else is talked of', () => {
    const text = 'Credalis approved a $420m loan to Ombrine, hours after talks on the border were adjourned.'
    expect(dealsIn(text, ['Credalis', 'Ombrine'], 'en')).toEqual([
      expect.stringMatching(/^Credalis > Ombrine: \$420m/),
    ])
    expect(dealsIn('Ombrine is in talks over a $420m loan.', ['Ombrine'], 'en')).toEqual([
      'nobody > Ombrine: $420m, negotiating',
    ])
  })

  it('lets a lender lend who says nothing about it', () => {
    const text = 'Ombrine a signé un prêt de 8 millions d’euros avec Credalis, parce qu’un prêt se rend.'
    expect(dealsIn(text, ['Ombrine', 'Credalis'])).toEqual(['Credalis > Ombrine: 8 millions d’euros, signed'])
  })

  it('lets a fundraiser receive', () => {
    expect(dealsIn('Pippet raised $9 million from Larkfund in May.', ['Pippet', 'Larkfund'], 'en')).toEqual([
      'Larkfund > Pippet: $9 million, announced',
    ])
  })

  it('completes a list by whom the deals before it were for', () => {
    const text =
      'Verralex négocie un investissement de 5 millions d’euros dans Ombrine.\nOmbrine a le choix.\nCredalis vise une tranche de 2 millions d’euros.'
    expect(dealsIn(text, ['Verralex', 'Ombrine', 'Credalis'])).toEqual([
      'Verralex > Ombrine: 5 millions d’euros, negotiating',
      'Credalis > Ombrine: 2 millions d’euros, intended',
    ])
  })
})

describe('passives', () => {
  it('let whom "by" names pay for what was bought', () => {
    expect(dealsIn('Ombrine was bought by Verralex for $30 million.', ['Verralex', 'Ombrine'], 'en')).toEqual(
      ['Verralex > Ombrine: $30 million, signed'],
    )
    expect(
      dealsIn('Ombrine a été rachetée par Verralex pour 30 millions d’euros.', ['Verralex', 'Ombrine']),
    ).toEqual(['Verralex > Ombrine: 30 millions d’euros, signed'])
  })

  it('let whom "to" names receive', () => {
    expect(
      dealsIn('2 millions d’euros ont été versés à Ombrine par Verralex.', ['Verralex', 'Ombrine']),
    ).toEqual(['Verralex > Ombrine: 2 millions d’euros, signed'])
  })
})

describe('names that a preposition leads to', () => {
  it('do not act', () => {
    expect(dealsIn('In a letter to Credalis, Verralex promised Ombrine $4 million.', names, 'en')).toEqual([
      'Verralex > Ombrine: $4 million, intended',
    ])
  })

  it('act in a clause that hangs on them', () => {
    expect(dealsIn('On discute avec Credalis, qui offrirait 4 millions d’euros à Ombrine.', names)).toEqual([
      'Credalis > Ombrine: 4 millions d’euros, negotiating',
    ])
  })

  it('are not what a maker makes', () => {
    expect(
      dealsIn('Le fabricant de stores Verralex rachète Ombrine pour 4 millions d’euros.', names),
    ).toEqual(['Verralex > Ombrine: 4 millions d’euros, signed'])
  })

  it('lend where a loan comes from them, wherever they stand', () => {
    expect(dealsIn('Ombrine is in talks with Credalis over a loan of $4 million.', names, 'en')).toEqual([
      'Credalis > Ombrine: $4 million, negotiating',
    ])
  })
})

describe('who is not named', () => {
  it('is nobody where a noun says who acts', () => {
    expect(dealsIn('Ombrine attend. Un fonds verse 4 millions d’euros à Credalis.', names)).toEqual([
      'nobody > Credalis: 4 millions d’euros, signed',
    ])
  })

  it('bids for what another bought', () => {
    expect(
      dealsIn('Verralex bought Ombrine for $9 million. Credalis had offered $8 million.', names, 'en'),
    ).toEqual(['Verralex > Ombrine: $9 million, signed', 'Credalis > Ombrine: $8 million, negotiating'])
  })
})

describe('sides that another sentence or clause names', () => {
  it('are nobody whom the text has not named yet', () => {
    const text =
      'Verralex injecte 4 millions d’euros. Puis Credalis parle. Credalis approuve. Credalis applaudit.'
    expect(dealsIn(text, names)).toEqual(['Verralex > nobody: 4 millions d’euros, announced'])
  })

  it('do not act where they are the object of the verb before', () => {
    expect(
      dealsIn('Verralex bought Ombrine for $9 million and has put another $4 million into it.', names, 'en'),
    ).toContain('Verralex > Ombrine: $4 million, announced')
  })

  it('are whom the sentence names rather than whom it calls by a noun', () => {
    const text =
      'Ombrine grew. The company paid $3 million in dividends to its parent, Ombrine. Ombrine is happy.'
    expect(dealsIn(text, names, 'en')).toEqual(['nobody > Ombrine: $3 million, signed'])
  })
})

it('the state gives without a name', () => {
  expect(dealsIn('The government has promised £20 million for the bridge.', ['Ombrine'], 'en')).toEqual([
    'nobody > nobody: £20 million, intended',
  ])
})

describe('who speaks of a deal', () => {
  it('is no side of it', () => {
    const words = 'Le contrat a été signé pour 2 millions d’euros.'
    expect(dealsSaid(`Verralex : « ${words} » Ombrine se tait.`, words, names)).toEqual([])
  })

  it('ties the pronouns in his words to nobody, but for his own', () => {
    const paid = 'They paid him £50,000 in cash.'
    expect(dealsSaid(`Verralex told Ombrine: “${paid}” She left.`, paid, names, 'en')).toEqual([])
    const ours = 'We paid Ombrine £50,000 in cash.'
    expect(dealsSaid(`Verralex told Credalis: “${ours}” She left.`, ours, names, 'en')).toEqual([
      'Verralex > Ombrine: £50,000, signed',
    ])
  })

  it('may only be close to it', () => {
    const text =
      'Verralex agreed to buy Ombrine for $9 million, but the deal collapsed. A person close to the talks blamed Ombrine.'
    expect(dealsIn(text, names, 'en')).toEqual(['Verralex > Ombrine: $9 million, signed, collapsed'])
  })
})

describe('places that are sides', () => {
  it('are those that a payment goes to, not those that an investment is made in', () => {
    const text = (verb: string) => `Un projet\n\nCredalis ${verb} 15 millions d’euros à Solencourt.`
    expect(dealsIn(text('prêtera'), ['Credalis', 'Solencourt:place'])).toEqual([
      'Credalis > Solencourt: 15 millions d’euros, intended',
    ])
    expect(dealsIn(text('investira'), ['Credalis', 'Solencourt:place'])).toEqual([
      'Credalis > nobody: 15 millions d’euros, intended',
    ])
  })

  it('have a club or a council that acts', () => {
    const text = 'Le club de Brémont a cédé son gardien Luc Tavel à Norwick pour 2 millions d’euros.'
    expect(dealsIn(text, ['Brémont:place', 'Luc Tavel:person', 'Norwick:place'])).toEqual([
      'Norwick > Brémont: 2 millions d’euros, signed',
    ])
  })
})

describe('who "the company" is', () => {
  it('is not the newspaper that a report stands in', () => {
    const text =
      'Ombrine makes salt. Ombrine denied a report in Verralex that the company was preparing to sell a mine for $2 billion.'
    expect(dealsIn(text, ['Ombrine', 'Verralex'], 'en')).toEqual([
      'nobody > Ombrine: $2 billion, intended, denied',
    ])
  })
})

describe('"she"', () => {
  it('is the person whom a text is all about, and no body', () => {
    const text =
      'Ada Finch built mills. Ada Finch wrote. Ada Finch taught. Then came Ombrine. She sold the mill to Verralex for $2 million.'
    expect(dealsIn(text, ['Ada Finch:person', 'Ombrine', 'Verralex'], 'en')).toEqual([
      'Verralex > Ada Finch: $2 million, signed',
    ])
    const other = text.replace('Then came Ombrine.', 'Then came Tom Hale of Ombrine.')
    expect(dealsIn(other, ['Ada Finch:person', 'Tom Hale:person', 'Ombrine', 'Verralex'], 'en')).toEqual([
      'Verralex > Tom Hale: $2 million, signed',
    ])
  })
})

describe('clauses of one sentence', () => {
  it('have subjects of their own behind a relative and a colon', () => {
    expect(
      dealsIn('L’offre du stéphanois Credalis, qui proposait 9 millions d’euros, a été écartée.', names),
    ).toEqual(['Credalis > nobody: 9 millions d’euros, intended, collapsed'])
    const text =
      'Ombrine n’apportait rien : sa banque, le Credalis, avait retiré un prêt de 6 millions d’euros.'
    expect(dealsIn(text, names)).toEqual(['Credalis > Ombrine: 6 millions d’euros, announced, collapsed'])
  })

  it('share theirs where one says what the other is done for', () => {
    const text = 'Credalis a approché Verralex pour lui racheter Ombrine contre 5 millions d’euros.'
    expect(dealsIn(text, names)).toEqual(['Credalis > Ombrine: 5 millions d’euros, intended'])
  })
})

it('nobody acts in front of whom something is promised', () => {
  const text = 'Ombrine attend. Verralex s’est engagé devant Credalis à investir 25 millions d’euros.'
  expect(dealsIn(text, names)).toEqual(['Verralex > Ombrine: 25 millions d’euros, intended'])
})

describe('an offer', () => {
  it('is of whom it belongs to, for whom will have nothing of it', () => {
    const text = 'Verralex’s £60m bid for the striker was rejected by Ombrine.'
    expect(dealsIn(text, names, 'en')).toEqual(['Verralex > Ombrine: £60m, negotiating, collapsed'])
  })
})

describe('a contract', () => {
  it('is paid by whom it is awarded by, without a verb of its own', () => {
    const text = 'Ombrine, awarded a £12m contract by Verralex, has gone bust.'
    expect(dealsIn(text, names, 'en')).toEqual(['Verralex > Ombrine: £12m, announced'])
  })
})

describe('a share', () => {
  it('is not bought by what it is a share of', () => {
    const text = 'Verralex a vendu ses parts dans Ombrine pour 80 millions d’euros.'
    expect(dealsIn(text, names)).toEqual(['nobody > Verralex: 80 millions d’euros, signed'])
  })
})

it('the state gives, not what a clause between says it owns', () => {
  const text = 'L’État, qui détient 80 % de la société Ombrine, va injecter 150 millions d’euros.'
  expect(dealsIn(text, names)).toEqual(['nobody > nobody: 150 millions d’euros, intended'])
})

it('a round is led by whoever gives most', () => {
  const text = 'Credalis led a $200 million round in Ombrine, with Verralex also investing.'
  expect(dealsIn(text, names, 'en')).toEqual(['Credalis > Ombrine: $200 million, announced'])
})

it('a brand may be bought', () => {
  expect(
    dealsIn('Verralex rachète la marque Solor pour 5 millions d’euros.', ['Verralex', 'Solor:product']),
  ).toEqual(['Verralex > Solor: 5 millions d’euros, signed'])
})

it('a council acts for its town', () => {
  const text = 'Ashburn council met. The report says the council paid Ombrine £4.6m in May.'
  expect(dealsIn(text, ['Ashburn:place', 'Ombrine'], 'en')).toEqual(['Ashburn > Ombrine: £4.6m, signed'])
})

describe('a newspaper that tells of a deal', () => {
  it('has no part in it', () => {
    const text = 'They are in talks to sell a brand to Ombrine for $3 billion, according to the Daily Crier.'
    expect(dealsIn(text, ['Ombrine', 'Daily Crier:media'], 'en')).toEqual([
      'Ombrine > nobody: $3 billion, negotiating',
    ])
  })
})

it('knows every form of a verb', () => {
  const paid = (verb: string) => dealsIn(`Verralex ${verb} Ombrine pour 3 millions d’euros.`, names)[0]
  for (const verb of ['a acquis', 'acquerra', 's’est offert', 'rachèterait', 'met la main sur'])
    expect(paid(verb)).toMatch(/^Verralex > Ombrine: 3 millions/)
  expect(dealsIn('Verralex, which has poured $13bn into Ombrine, is tired of it.', names, 'en')).toEqual([
    'Verralex > Ombrine: $13bn, announced',
  ])
})
