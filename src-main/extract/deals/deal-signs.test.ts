import { expect, it } from 'vitest'
import { readingOf } from '../reading'
import { signsIn } from './deal-signs'
import { dealsByRule } from './deals-by-rule'

/** The hints of a sentence, each as its word and what that hints at, with "not" where another word turns it. */
function hintsIn(text: string, language: string): string[] {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }]
  const reading = readingOf({ text, blocks, language, published: null })
  const { scenes } = dealsByRule(reading, { entities: [], figures: [], dates: [], quotes: [] })
  return scenes.flatMap((scene) =>
    signsIn(scene).map(
      ({ hint, at, isTurned }) => `${scene.line.tokens[at]!.text}: ${isTurned ? 'not ' : ''}${hint}`,
    ),
  )
}

it.each([
  ['en', 'The bid has evaporated.', 'evaporated: ends'],
  ['en', 'The bank has not yet paid.', 'paid: not does'],
  ['en', 'The bank took it back.', 'took: ends'],
  ['fr', 'La banque s’est ravisée.', 'ravisée: ends'],
  ['fr', 'Le maire n’a encore rien versé.', 'versé: not does'],
])(
  'a word hints at how far a deal is by how it begins, and "not" turns it (%s): %s',
  (language, text, hint) => {
    expect(hintsIn(text, language)).toContain(hint)
  },
)

it('a short word hints only as it stands', () => {
  expect(hintsIn('Its officers left the offices.', 'en')).toEqual([])
  expect(hintsIn('The sale is off.', 'en')).toContain('off: ends')
})

it('a refusal to speak hints at no end', () => {
  expect(hintsIn('The firm declined to comment.', 'en')).toEqual([])
  expect(hintsIn('The bank declined the bid.', 'en')).toContain('declined: ends')
  expect(hintsIn('La banque refuse de commenter.', 'fr')).toEqual([])
})
