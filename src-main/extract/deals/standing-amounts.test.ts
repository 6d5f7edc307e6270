import { expect, it } from 'vitest'
import { readText } from './deals-in-test'
import { dealsByRule } from './deals-by-rule'
import { isStanding } from './standing-amounts'

/** The amounts of a text that somebody may give, as far as their words tell. */
function dealable(text: string, language: string): string[] {
  const { reading, ...found } = readText(text, ['Verralex', 'Ombrine'], language, [])
  const { scenes } = dealsByRule(reading, found)
  return scenes.flatMap((scene, index) =>
    scene.amounts.flatMap((amount) =>
      isStanding({ scene, index, amount }) ? [] : amount.value.words.replace(/\s/g, ' '),
    ),
  )
}

it.each([
  ['en', 'The bridge would cost $40 million.'],
  ['en', 'Repairs will cost an estimated £3.2m.'],
  ['en', 'The plan should save £900,000 a year.'],
  ['en', 'Verralex reported a pre-tax loss of £6.2m.'],
  ['en', 'Its reserves stand at £22m.'],
  ['en', 'Verralex collapsed owing creditors £5m.'],
  ['en', 'Verralex, with a share capital of £250,000, is at home in Leeds.'],
  ['en', 'She said that revenue at Verralex had tripled to $13.1bn.'],
  ['en', 'Half of the $14bn in obligations will never be spent.'],
  ['en', 'The round could value Verralex at $730bn.'],
  ['fr', 'Le chiffre d’affaires d’Ombrine, de 13 millions d’euros, ne suffira pas.'],
  ['fr', 'La levée de fonds valoriserait Ombrine à 730 millions d’euros.'],
  ['fr', 'Verralex, société par actions simplifiée au capital de 250 000 euros, est à Lens.'],
  ['fr', 'Le pont coûtera 40 millions d’euros.'],
  ['fr', 'Le coût du chantier, dont le coût est estimé à 18 millions d’euros.'],
  ['fr', 'La fermeture permettrait d’économiser 17 millions d’euros par an.'],
  ['fr', 'La masse salariale, 41 millions d’euros, recule.'],
  ['fr', 'Il touche un salaire annuel de 2,8 millions d’euros.'],
  ['fr', 'Il faudrait 8 milliards d’euros par an.'],
  ['fr', 'Le budget prévisionnel s’établit à 95 millions d’euros.'],
  ['fr', 'Elle chiffre à 1,6 million d’euros le manque à gagner.'],
])('what something costs, saves or stands at is nobody’s to give (%s): %s', (language, text) => {
  expect(dealable(text, language)).toEqual([])
})

it.each([
  ['en', 'The ruling will cost Verralex $40 million.', '$40 million'],
  ['en', 'Verralex raised $5bn in debt from Ombrine.', '$5bn'],
  ['en', 'Verralex agreed to buy Ombrine in a deal valuing the company at $180m.', '$180m'],
  [
    'fr',
    'Verralex a racheté Ombrine pour un prix qui valorise la société à 180 millions d’euros.',
    '180 millions d’euros',
  ],
  ['fr', 'L’arrêt lui coûtera 40 millions d’euros.', '40 millions d’euros'],
  ['fr', 'La réponse coûtera 46 000 euros à Verralex.', '46 000 euros'],
  ['en', 'Verralex sued for losses of £3m.', '£3m'],
])('unless who has to pay is told (%s): %s', (language, text, amount) => {
  expect(dealable(text, language)).toEqual([amount])
})

it('of a range the second number is the price', () => {
  expect(dealable('Verralex offre entre 150 et 180 millions d’euros.', 'fr')).toEqual([
    '180 millions d’euros',
  ])
  expect(dealable('Verralex bids between $5 million and $8 million.', 'en')).toEqual(['$8 million'])
})
