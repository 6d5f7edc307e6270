import { expect, it } from 'vitest'
import { names, weighedDealsIn } from './deals-in-test'

it.each([
  ['en', 'Verralex coughed up £2 million for Ombrine’s patents.', 'Verralex > Ombrine: £2 million, signed'],
  [
    'fr',
    'Verralex a raflé Ombrine contre 2 millions d’euros.',
    'Verralex > Ombrine: 2 millions d’euros, signed',
  ],
  ['fr', 'Credalis a dépanné Ombrine de 300 000 euros.', 'Credalis > Ombrine: 300 000 euros, signed'],
])('deals are learned from verbs that no rule knows (%s): %s', (language, text, deal) => {
  expect(weighedDealsIn(text, names, language)).toEqual([deal])
})

it('whom a pronoun means is a side', () => {
  const text = 'Verralex is short of cash. Credalis has tided it over with £3 million.'
  expect(weighedDealsIn(text, names, 'en')).toEqual(['Credalis > Verralex: £3 million, signed'])
})

it.each([
  ['en', 'Verralex posted sales of £90 million and a profit of £3 million.'],
  ['fr', 'Le chiffre d’affaires de Verralex atteint 90 millions d’euros.'],
])('what somebody earns is no deal (%s)', (language, text) => {
  expect(weighedDealsIn(text, names, language)).toEqual([])
})

it.each([
  ['en', 'The collapse leaves Verralex with net debt of £610 million and 430 workers.'],
  ['en', 'Verralex lost about £3 million a month while Ombrine waited for the loan.'],
  ['en', 'After the offer Verralex shares fell 12% to £2.64.'],
  [
    'fr',
    'Credalis, premier créancier de Verralex avec 31 millions d’euros d’encours, a assigné la compagnie.',
  ],
  ['fr', 'Verralex perd 2,3 millions d’euros par mois.'],
  ['fr', 'Verralex prévoit 80 millions d’euros d’économies par an après le rachat d’Ombrine.'],
  [
    'fr',
    'Le titre Verralex a pourtant cédé 6,8 % à la Bourse de Paris, à 41,20 euros, après l’offre d’Ombrine.',
  ],
  ['fr', 'À la Bourse, l’action Verralex cédait 4,1 % à 38,20 euros après l’offre d’Ombrine.'],
])('what somebody owes or loses, or a share costs, is no deal (%s): %s', (language, text) => {
  expect(weighedDealsIn(text, names, language)).toEqual([])
})

it('but what is asked for it is', () => {
  const text = 'Credalis will sue Ombrine for losses of £3 million.'
  expect(weighedDealsIn(text, names, 'en')).toEqual(['Ombrine > Credalis: £3 million, intended'])
})

it('an offer made in vain has come to nothing', () => {
  const text = 'Verralex offered £2 million for Ombrine in March. The offer was rejected within the hour.'
  expect(weighedDealsIn(text, names, 'en')).toEqual([
    'Verralex > Ombrine: £2 million, negotiating, collapsed',
  ])
})

it.each([
  [
    'en',
    'Verralex was to pay £3 million for Ombrine. The money has evaporated.',
    'Verralex > Ombrine: £3 million, collapsed',
  ],
  [
    'en',
    'A £3 million loan from Credalis to Ombrine is awaiting the regulator.',
    'Credalis > Ombrine: £3 million, announced, on hold',
  ],
  [
    'fr',
    'Verralex devait racheter Ombrine pour 3 millions d’euros. Il s’est ravisé.',
    'Verralex > Ombrine: 3 millions d’euros, intended, collapsed',
  ],
  [
    'fr',
    'Le prêt de 3 millions d’euros de Credalis à Ombrine dort dans un tiroir.',
    'Credalis > Ombrine: 3 millions d’euros, announced, on hold',
  ],
  [
    'fr',
    'Verralex aurait payé 3 millions d’euros à Ombrine, une fable selon Ombrine.',
    'Verralex > Ombrine: 3 millions d’euros, signed, denied',
  ],
])('how far a deal is is told by what came of it (%s): %s', (language, text, deal) => {
  expect(weighedDealsIn(text, names, language)).toEqual([deal])
})

it.each([
  ['en', 'Last year Credalis invested £3 million in Ombrine.', 'Credalis > Ombrine: £3 million, signed'],
  ['fr', 'Ombrine a reçu 3 millions d’euros de Credalis.', 'Credalis > Ombrine: 3 millions d’euros, signed'],
])('whether something is done or only told to be is weighed (%s): %s', (language, text, deal) => {
  expect(weighedDealsIn(text, names, language)).toEqual([deal])
})

it('what is likely a deal is given with the likelier side, though the sentence names neither', () => {
  const text = 'Ombrine dort. Le conseil régional a voté une aide de 800 000 euros pour les ports.'
  expect(weighedDealsIn(text, names, 'fr')).toEqual(['nobody > Ombrine: 800 000 euros, announced'])
})

it.each([
  [
    'en',
    'The Herald reported that Credalis was in talks to lend Ombrine £3 million. It paid nothing.',
    'negotiating',
  ],
  ['fr', 'Ombrine négocie un prêt de 3 millions d’euros avec Credalis.', 'negotiating'],
  ['en', 'Credalis broke off talks to lend Ombrine £3 million.', 'collapsed'],
  [
    'fr',
    'Credalis avait accordé à Ombrine un prêt de 3 millions d’euros, avant de le dénoncer.',
    'collapsed',
  ],
  [
    'fr',
    'Les discussions avec Ombrine, en vue d’un rachat pour 3 millions d’euros, n’ont pas abouti.',
    'collapsed',
  ],
])('talks about an amount leave it open, and what ends them ends it (%s): %s', (language, text, last) => {
  const [deal] = weighedDealsIn(text, names, language)
  expect(deal?.split(', ').at(-1)).toBe(last)
})

it('only a town that does more than tell where takes what is paid', () => {
  const told = 'A mill near Brask was sold for £3 million. Credalis knew of it.'
  expect(weighedDealsIn(told, ['Credalis', 'Brask:place'], 'en').join()).not.toContain('Brask')
  const paid = 'Credalis paid £3 million to Brask for a mill.'
  expect(weighedDealsIn(paid, ['Credalis', 'Brask:place'], 'en')).toEqual([
    'Credalis > Brask: £3 million, signed',
  ])
})

it('amounts that share a verb are each given by whom stands beside it', () => {
  const shared = (text: string, language: string) =>
    weighedDealsIn(text, [...names, 'Solor'], language).map((deal) => deal.replace(/, \w+$/, ''))
  expect(
    shared('Verralex has raised £48m. Credalis invested £30m, Ombrine £10m and Solor the other £8m.', 'en'),
  ).toEqual(
    expect.arrayContaining([
      'Credalis > Verralex: £30m',
      'Ombrine > Verralex: £10m',
      'Solor > Verralex: £8m',
    ]),
  )
  expect(
    shared(
      'Verralex cherche des fonds. Credalis pourrait lui apporter 50 millions et Ombrine 22,5 millions d’euros.',
      'fr',
    ),
  ).toEqual(['Credalis > Verralex: 50 millions', 'Ombrine > Verralex: 22,5 millions d’euros'])
  expect(shared('Credalis and Ombrine will lend Verralex £35m and £25m respectively.', 'en')).toEqual(
    expect.arrayContaining(['Credalis > Verralex: £35m', 'Ombrine > Verralex: £25m']),
  )
  expect(shared('Credalis paid Ombrine £30m and Solor £10m.', 'en')).toEqual([
    'Credalis > Ombrine: £30m',
    'Credalis > Solor: £10m',
  ])
  // What has its own verb or preposition shares none.
  expect(shared('Credalis paid Ombrine £30m, and Solor lent Verralex £10m.', 'en')).toEqual([
    'Credalis > Ombrine: £30m',
    'Solor > Verralex: £10m',
  ])
})

it('what is called off is over, though it was signed', () => {
  const text = 'Verralex a rompu un contrat de 90 millions d’euros signé en mars avec Ombrine.'
  expect(weighedDealsIn(text, names)).toEqual(['Verralex > Ombrine: 90 millions d’euros, signed, collapsed'])
})

it('nothing is called off by who refuses to', () => {
  const text = 'Verralex refused to abandon its offer, and signed a £9 million contract with Ombrine.'
  expect(weighedDealsIn(text, names, 'en')[0]!.split(', ').at(-1)).not.toBe('collapsed')
})

it.each([
  ['en', 'Verralex and Credalis will invest $25 million each in Ombrine.', ['Verralex', 'Credalis']],
  [
    'fr',
    'Verralex et le fonds Credalis investiront chacun 25 millions d’euros dans Ombrine.',
    ['Verralex', 'Credalis'],
  ],
  [
    'en',
    'Two backers, Verralex and the Dutch fund Credalis, would still put in $25 million each, Ombrine said.',
    ['Verralex', 'Credalis'],
  ],
  ['en', 'Verralex and Credalis bought two mills of Ombrine at $25 million each.', 1],
  ['en', 'Verralex and Credalis will invest $25 million in Ombrine.', 1],
  ['en', 'Verralex will invest $25 million in Ombrine, and each of its plants will be sold to Credalis.', 1],
])('what each of two gives is two deals (%s): %s', (language, text, givers) => {
  const deals = weighedDealsIn(text, names, language)
  if (typeof givers === 'number') expect(deals).toHaveLength(givers)
  else expect(deals.map((deal) => deal.split(' > ')[0]).sort()).toEqual(givers.toSorted())
})
