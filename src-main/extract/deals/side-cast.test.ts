import { expect, it } from 'vitest'
import { wordOf } from '../ranker'
import { dealsByRule } from './deals-by-rule'
import { readText } from './deals-in-test'
import { cluesAt } from './scene-words'
import { castOf } from './side-cast'

function castIn(text: string, names: string[], language: string): ReturnType<typeof castOf> {
  const { reading, ...found } = readText(text, names, language, [])
  const { scenes, entities } = dealsByRule(reading, { ...found, quotes: [] })
  return castOf(scenes, entities, [], [])
}

it('knows by its name and the nouns beside it what a body does', () => {
  const cast = castIn(
    'Gresham Bank fears Mellory, its insurer. Verralex does not.',
    ['Gresham Bank', 'Mellory', 'Verralex'],
    'en',
  )
  const trades = [...cast.members.values()].map((member) => [...member.trades])
  expect(trades).toEqual([[wordOf('lender')], [wordOf('insurer')], []])
})

it('takes whoever is named most of all people, and often, for whom a text is about', () => {
  const text = 'Anna Berg came. Tom Ash left. Anna Berg stayed. Anna Berg won.'
  const people = ['Anna Berg:person', 'Tom Ash:person']
  const cast = castIn(text, people, 'en')
  expect(cast.members.get(cast.hero ?? '')?.times).toBe(3)
  expect(castIn('Anna Berg came. Tom Ash left.', people, 'en').hero).toBeNull()
})

it.each([
  ['en', 'Verralex stumped up £3 million.', 'gives'],
  ['en', 'Verralex raked in £3 million.', 'gets'],
  ['fr', 'Verralex a déboursé puis englouti 3 millions d’euros.', 'gives'],
  ['fr', 'Verralex a engrangé 3 millions d’euros.', 'gets'],
])('knows verbs that hint at which way money goes (%s): %s', (language, text, subject) => {
  const [scene] = castIn(text, ['Verralex'], language).scenes
  const place = { scene: scene!, index: 0, amount: scene!.amounts[0]! }
  expect(cluesAt(place).verb?.value.subject).toBe(subject)
})

it.each([
  ['en', 'Verralex works in Brask.', false],
  ['en', 'Verralex told a Brask weekly.', false],
  ['en', 'Verralex runs a line between Brask and Orlen.', false],
  ['en', 'Verralex hailed a deal between Brask and Orlen.', true],
  ['en', 'Verralex works in Brask. Brask lent it £3 million.', true],
  ['fr', 'Verralex exploite une ligne entre Brask et Orlen.', false],
  ['fr', 'Verralex salue un accord entre Brask et Orlen.', true],
])('a place deals only where it does more than tell where (%s): %s', (language, text, acts) => {
  const cast = castIn(text, ['Verralex', 'Brask:place', 'Orlen:place'], language)
  const towns = [...cast.members.values()].filter(({ kind, traces }) => kind === 'place' && traces.length > 0)
  expect(towns.map((town) => town.acts)).toEqual(towns.map(() => acts))
})
