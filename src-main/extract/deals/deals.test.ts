import { describe, expect, it } from 'vitest'
import type { FoundDate, FoundDeal, FoundEntity, FoundFigure } from '../../model/extraction'
import { findDates } from '../dates/dates'
import { findDeals } from './deals'
import { findFigures } from '../figures/figures'
import type { FoundQuote } from '../../model/extraction'
import { readingOf } from '../reading'

/** The deals of a text whose organizations are given, each as "giver > taker: amount, statuses in order". */
function dealsIn(text: string, names: string[], language = 'fr', quotes: FoundQuote[] = []): string[] {
  const { deals, figures, entities } = readDeals(text, names, language, quotes)
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? 'nobody'
  return deals.map(({ from, to, figure, history }) => {
    const amount = figures.find(({ id }) => id === figure)?.words ?? 'no amount'
    return `${nameOf(from)} > ${nameOf(to)}: ${amount}, ${history.map(({ status }) => status).join(', ')}`
  })
}

/** The history of the first deal of a text, each entry as "status date". */
function datedDeal(text: string, names: string[]): string[] {
  const { deals, dates } = readDeals(text, names, 'fr')
  return deals[0]!.history.map(
    ({ status, date }) => `${status} ${dates.find(({ id }) => id === date)?.edtf ?? 'undated'}`,
  )
}

function statusOf(text: string, names: string[]): string {
  return readDeals(text, names, 'fr').deals[0]!.status
}

interface Read {
  deals: FoundDeal[]
  figures: FoundFigure[]
  dates: FoundDate[]
  entities: FoundEntity[]
}

function readDeals(text: string, names: string[], language: string, quotes: FoundQuote[] = []): Read {
  let at = 0
  const blocks = text.split('\n').map((line) => {
    const block = { kind: 'paragraph' as const, start: at, end: at + line.length }
    at += line.length + 1
    return block
  })
  const reading = readingOf({ text, blocks, published: '2026-03-10', language })
  const entities = names.map((name, index) => entityOf(text, name, `e${index + 1}`))
  const dates = findDates(reading)
  const figures = findFigures(reading, { dates, entities })
  const deals = findDeals(reading, { entities, figures, dates, quotes })
  return { deals, figures, dates, entities }
}

function entityOf(text: string, name: string, id: string): FoundEntity {
  const mentions = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
  }))
  return { id, kind: 'organization', name, aliases: [], mentions }
}

const names = ['Verralex', 'Ombrine', 'Credalis']

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

  it('counts jobs where jobs are cut', () => {
    expect(dealsIn('Verralex va supprimer 120 postes à Lens.', ['Verralex'])).toEqual([
      'Verralex > nobody: 120, intended',
    ])
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

/** The deals of a text in which one passage is quoted word for word from the first of some names. */
function dealsSaid(text: string, words: string, names: string[], language = 'fr'): string[] {
  const start = text.indexOf(words)
  const quote: FoundQuote = {
    ...{ id: 'q1', start, end: start + words.length, words, kind: 'direct', source: 'rules', confidence: 1 },
    ...{ speaker: { entity: 'e1', start: 0, end: 1, sure: 1 }, cue: null, via: null, reasons: [] },
  } as unknown as FoundQuote
  return dealsIn(text, names, language, [quote])
}

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

describe('fines', () => {
  it('are paid by whom they strike, whichever way they are told', () => {
    expect(dealsIn('Credalis fined Ombrine $3 million in May.', names, 'en')).toEqual([
      'Ombrine > Credalis: $3 million, announced',
    ])
    expect(dealsIn('Ombrine was fined $3 million by Credalis in May.', names, 'en')).toEqual([
      'Ombrine > Credalis: $3 million, announced',
    ])
    expect(dealsIn('Credalis a infligé une amende de 3 millions d’euros à Ombrine.', names)).toEqual([
      'Ombrine > Credalis: 3 millions d’euros, announced',
    ])
    expect(
      dealsIn('Ombrine s’est vu infliger une amende de 3 millions d’euros par Credalis.', names),
    ).toEqual(['Ombrine > Credalis: 3 millions d’euros, announced'])
  })
})

it('the state gives without a name', () => {
  expect(dealsIn('The government has promised £20 million for the bridge.', ['Ombrine'], 'en')).toEqual([
    'nobody > nobody: £20 million, intended',
  ])
})
