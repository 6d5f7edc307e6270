import { expect, it } from 'vitest'
import { gistOf } from './note-body'

it.each([
  ['# Le contrat', '', 'Le contrat'],
  ['  ## Le contrat ', 'Un mot.', 'Le contrat'],
  ['', '# Le *contrat*\n\nUn mot.', 'Le contrat'],
  ['C# et F#', '', 'C# et F#'],
  ['#1 des ventes', '', '#1 des ventes'],
])('calls a note titled %j with the body %j %j', (title, body, called) => {
  expect(gistOf(title, body).title).toBe(called)
})

it('shows below a title the words that are not in it', () => {
  expect(gistOf('# Le contrat', 'Un mot.\n\nUn autre.').excerpt).toBe('Un mot. Un autre.')
  expect(gistOf('', '# Le contrat\n\nUn mot.').excerpt).toBe('Un mot.')
})
