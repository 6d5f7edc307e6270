import { expect, it } from 'vitest'
import { findEntities } from '../entities/entities'
import { readingOfLines } from '../lines.test-text'
import { feature, type Feature } from '../ranker'
import { termsOf } from './antecedent-terms'
import { castOf } from './cast'
import { cuesIn } from './cues'
import { describedBy } from './described'
import { framesOf } from './frames'
import { namedIn } from './mention'
import { mentionsIn } from './mentions'

/** For a pronoun or a description in a text, whether a feature holds of a name; the feature may ask what both are. */
function asking(text: string, words: string) {
  const reading = readingOfLines(text)
  const entities = findEntities(reading)
  const named = namedIn(entities)
  const scenes = framesOf(reading).map((frame) => {
    const mentions = mentionsIn(frame, named)
    return { frame, mentions, cues: cuesIn(frame, mentions) }
  })
  const { frame, mentions } = scenes.find(({ frame }) => frame.start <= text.indexOf(words) && text.indexOf(words) < frame.end)! // prettier-ignore
  const mention = mentions.find(({ start }) => start === text.indexOf(words))!
  const { phrases } = frame
  const what = describedBy({ phrases, text }, mention)
  const choices = castOf(reading, entities, scenes).antecedents(mention, {
    phrases, text, lately: null, passage: null, spoken: new Set(), hand: null, not: null, verb: '', after: '',
    title: false, headline: 0,
  }) // prettier-ignore
  const holds = (name: string, featureOf: (is: number) => Feature): boolean => {
    const choice = choices.find(({ entity }) => entity?.name.includes(name))!
    return choice.features.includes(featureOf(termsOf(what)(choice.entity!).is))
  }
  return { holds, kind: what.kind }
}

const seat =
  (name: string) =>
  (is: number): Feature =>
    feature`seat ${name} ${is}`

it('tells what a name does in its sentence', () => {
  const cousin = asking('Simon Tully, his cousin and rival, was quiet. He says no.', 'He')
  expect(cousin.holds('Simon Tully', seat('subject'))).toBe(true)
  const chair = asking('The chairman is Peter Hale. He says no.', 'He')
  expect(chair.holds('Peter Hale', seat('presented'))).toBe(true)
  const judge = asking('Le port parle de Jean Calder, vu par Paul Vernet. Il dit non.', 'Il')
  expect(judge.holds('Paul Vernet', seat('agent'))).toBe(true)
  expect(judge.holds('Jean Calder', seat('owner'))).toBe(true)
})

it('knows whom a sentence goes on to name', () => {
  const { holds } = asking('Jean Calder a quitté Paul Vernet. Il dit que Paul Vernet a cédé.', 'Il')
  expect(holds('Paul Vernet', () => feature`told of`)).toBe(true)
  expect(holds('Jean Calder', () => feature`told of`)).toBe(false)
})

it('ties a description to the body that bears its noun, and to who has its age', () => {
  const body = asking('La fondation Tenbry a un port. La fondation dit non.', 'La fondation dit')
  expect(body.holds('Tenbry', () => feature`head beside ${body.kind}`)).toBe(true)
  const aged = asking(
    'Anna Berg, 41, met Clara Rowe at the old harbour of the small town by the sea last week in the rain. The 41-year-old teacher says no.',
    'The 41',
  )
  expect(aged.holds('Anna Berg', () => feature`shares ${1} of ${2} ${aged.kind}`)).toBe(true)
})

it('tells a noun with a capital from others', () => {
  expect(asking('Anna Berg ran. The Belgian says no.', 'The Belgian').kind).toBe('d:called')
  expect(asking('Anna Berg ran. The runner says no.', 'The runner').kind).not.toBe('d:called')
})

it('hears a first name behind a title that no list knows', () => {
  const { holds } = asking('Alderwoman Mary Ackrill was quiet. She says no.', 'She')
  expect(holds('Alderwoman Mary Ackrill', () => feature`gender ${'likely'}`)).toBe(true)
})
