import { describe, expect, it } from 'vitest'
import { dealsIn, datedDeal, names, readDeals, statusOf } from './deals-in-test'

describe('what a sentence leaves to those before it', () => {
  it('pays back whoever gave', () => {
    const text = 'Credalis lent Ombrine $4 million. Verralex watched. Ombrine repaid $1 million in May.'
    expect(dealsIn(text, ['Verralex', 'Ombrine', 'Credalis'], 'en')).toEqual([
      'Credalis > Ombrine: $4 million, signed',
      'Ombrine > Credalis: $1 million, signed',
    ])
  })

  it('takes no court that it speaks of in between for a side', () => {
    const court = 'cour d’appel de Nancy'
    const text = `La ${court} tranche. La ${court} a entendu Verralex. Ombrine offrait 70 millions d’euros.`
    expect(dealsIn(text, [court, 'Verralex', 'Ombrine'])).toEqual([
      'Ombrine > Verralex: 70 millions d’euros, intended',
    ])
  })

  it('hears no plan in what is said after a purchase', () => {
    expect(
      dealsIn(
        'Verralex bought Ombrine for $9 million and will close its mill.',
        ['Verralex', 'Ombrine'],
        'en',
      ),
    ).toEqual(['Verralex > Ombrine: $9 million, signed'])
  })

  it('reads an offer as a noun behind its article', () => {
    expect(
      dealsIn('Verralex withdrew a rival bid of $9 million for Ombrine.', ['Verralex', 'Ombrine'], 'en'),
    ).toEqual(['Verralex > Ombrine: $9 million, negotiating, collapsed'])
  })
})

describe('which amounts are dealt in', () => {
  it('leaves out the parts of a price and what it is compared with', () => {
    expect(
      dealsIn('Verralex rachète Ombrine pour 30 millions d’euros, dont 20 millions en actions.', [
        'Verralex',
        'Ombrine',
      ]),
    ).toEqual(['Verralex > Ombrine: 30 millions d’euros, signed'])
    expect(
      dealsIn(
        'Verralex gave Ombrine $8 million, more than the $5 million of last year.',
        ['Verralex', 'Ombrine'],
        'en',
      ),
    ).toEqual(['Verralex > Ombrine: $8 million, announced'])
  })

  it('leaves out what is paid for work', () => {
    const text = 'Ombrine hired Dora Finch. She will receive a bonus of £1.1m.'
    expect(dealsIn(text, ['Ombrine', 'Dora Finch:person'], 'en')).toEqual([])
    expect(dealsIn('Verralex versera une prime de 2 millions d’euros à Ombrine.', names)).toEqual([])
    expect(dealsIn('Verralex versera une prime de rachat de 2 millions d’euros à Ombrine.', names)).toEqual([
      'Verralex > Ombrine: 2 millions d’euros, intended',
    ])
  })

  it('leaves out what a measure of something costs', () => {
    const text = 'Verralex has dropped its offer, as cocoa fell from $12,565 a tonne. Ombrine is glad.'
    expect(dealsIn(text, names, 'en')).toEqual([])
  })

  it('takes whoever is ready to pay for no lender', () => {
    const { deals } = readDeals('Verralex est prêt à débourser 600 000 euros.', names, 'fr')
    expect(deals.map(({ kind, status }) => `${kind} ${status}`)).toEqual(['contract intended'])
  })

  it('counts jobs where jobs are cut', () => {
    expect(dealsIn('Verralex is to close its mill, cutting 1,200 jobs.', names, 'en')).toEqual([
      'Verralex > nobody: 1,200, intended',
    ])
    expect(dealsIn('Verralex va supprimer 120 postes à Lens.', ['Verralex'])).toEqual([
      'Verralex > nobody: 120, intended',
    ])
  })
})

describe('what is no end of a deal', () => {
  it('is only supposed', () => {
    expect(dealsIn('If the sale is terminated, Ombrine will pay Verralex $2 million.', names, 'en')).toEqual([
      'Ombrine > Verralex: $2 million, intended',
    ])
  })

  it('is a refusal to speak', () => {
    const text =
      'Verralex négocie l’achat d’Ombrine pour 3 millions d’euros. Verralex refuse de commenter l’offre.'
    expect(dealsIn(text, names)).toEqual(['Verralex > Ombrine: 3 millions d’euros, negotiating'])
  })
})

describe('how a deal goes on', () => {
  it('follows it through later sentences', () => {
    const text =
      'En mai 2025, Verralex et Ombrine signaient une lettre d’intention de 40 millions d’euros. Fin juin 2025, les discussions sont au point mort. Deux mois plus tard, le projet est mort.'
    expect(dealsIn(text, ['Verralex', 'Ombrine'])).toEqual([
      'Verralex > Ombrine: 40 millions d’euros, intended, on hold, collapsed',
    ])
  })

  it('dates each state by the date beside it', () => {
    const text =
      'Credalis, qui avait promis 3 millions d’euros à Ombrine en mars 2025, a suspendu le prêt en mai 2025.'
    expect(datedDeal(text, names)).toEqual(['intended 2025-03', 'on hold 2025-05'])
  })

  it('keeps signed what is announced once it is signed', () => {
    const text =
      'Verralex a annoncé mardi l’achat d’Ombrine pour 3 millions d’euros. Le contrat a été signé lundi.'
    expect(datedDeal(text, names)).toEqual(['signed 2026-03-09', 'announced 2026-03-10'])
    expect(statusOf(text, names)).toBe('signed')
  })

  it('goes on where blocks are bought, and land', () => {
    expect(dealsIn('Verralex bought two office blocks from Ombrine for $9 million.', names, 'en')).toEqual([
      'Verralex > Ombrine: $9 million, signed',
    ])
    expect(dealsIn('Verralex bought land from Ombrine for $9 million.', names, 'en')).toEqual([
      'Verralex > Ombrine: $9 million, signed',
    ])
  })

  it('ends where it is blocked', () => {
    const text = 'Verralex’s $9 billion bid for Ombrine was blocked by the government.'
    expect(dealsIn(text, names, 'en')).toEqual(['Verralex > Ombrine: $9 billion, negotiating, collapsed'])
  })

  it('is denied where it was just told, whatever else its sides deal in', () => {
    const text =
      'Verralex négocie l’achat d’Ombrine pour 3 millions d’euros. Le prix est discuté. On attend. On espère. Credalis propose 5 millions d’euros à Verralex. Verralex dément.'
    expect(dealsIn(text, names)).toEqual([
      'Verralex > Ombrine: 3 millions d’euros, negotiating',
      'Credalis > Verralex: 5 millions d’euros, intended, denied',
    ])
  })

  it('hears no signature in a denial of one', () => {
    const text = 'Verralex négocie l’achat d’Ombrine pour 3 millions d’euros. Aucun contrat n’a été signé.'
    expect(dealsIn(text, ['Verralex', 'Ombrine'])).toEqual([
      'Verralex > Ombrine: 3 millions d’euros, negotiating',
    ])
  })

  it('leaves amounts that nobody deals in alone', () => {
    expect(
      dealsIn('L’action Verralex est tombée à 40 euros et la dette à 3 millions d’euros.', ['Verralex']),
    ).toEqual([])
  })
})

it('tells a deal anew that was told hundreds of deals ago', () => {
  const told = 'Verralex investit 3 millions d’euros dans Ombrine. '
  const others = Array.from(
    { length: 210 },
    (_, n) => `Verralex investit ${n + 10} millions d’euros dans Ombrine. `,
  )
  const names = ['Verralex', 'Ombrine']
  expect(dealsIn(`${told}${told}`, names)).toHaveLength(1)
  expect(dealsIn(`${told}${others.join('')}${told}`, names)).toHaveLength(212)
})

it('a purchase by nobody named is no deal between two bodies that the text names elsewhere', () => {
  const text = [
    'Une voiture',
    'Elle a acheté une voiture pour 20 000 euros. Il faisait beau ce jour-là sur la route.',
    'Le groupe Altorex a tenu son assemblée. La société Doventis se tait.',
  ].join('\n')
  expect(dealsIn(text, ['Altorex', 'Doventis'])).toEqual([])
})

describe('one deal told in two ways', () => {
  it('has one sum in two currencies', () => {
    expect(
      dealsIn('Verralex will buy Ombrine for 2 billion euros ($2.3 billion) in cash.', names, 'en'),
    ).toEqual(['Verralex > Ombrine: 2 billion euros, intended'])
  })

  it('gets its price from a later sentence', () => {
    const text =
      'Verralex rachète Ombrine\nVerralex a versé 2 milliards d’euros pour acquérir Ombrine. Verralex exulte.'
    expect(dealsIn(text, names)).toEqual(['Verralex > Ombrine: 2 milliards d’euros, signed'])
  })
})

it('whoever buys goods takes nobody over', () => {
  const kindsIn = (text: string) => readDeals(text, names, 'fr').deals.map(({ kind }) => kind)
  expect(kindsIn('Verralex a acheté pour 3 millions d’euros de matériel à Ombrine.')).toEqual(['contract'])
  expect(kindsIn('Verralex a acheté Ombrine pour 3 millions d’euros.')).toEqual(['acquisition'])
})

it.each([
  ['en', 'Verralex did not acquire Ombrine.', 'denied'],
  ['en', 'Verralex never bought Ombrine.', 'denied'],
  ['en', 'Verralex has not yet bought Ombrine.', 'signed'],
  ['en', 'In a deal that did not surprise Verralex bought Ombrine.', 'signed'],
  ['fr', 'Verralex n’a jamais racheté Ombrine.', 'denied'],
  ['fr', 'Verralex n’a racheté qu’Ombrine.', 'signed'],
])('what was not bought is denied (%s): %s', (language, text, status) => {
  expect(dealsIn(text, ['Verralex', 'Ombrine'], language)).toEqual([
    `Verralex > Ombrine: no amount, ${status}`,
  ])
})
