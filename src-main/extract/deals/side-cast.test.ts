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
