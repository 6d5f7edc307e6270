import { expect, it } from 'vitest'
import { reanchoring, type Placement } from './reanchor'

const before =
  'Le conseil a voté le budget lundi soir. La maire a salué un vote « historique » devant la presse. La séance a duré trois heures.'

function placed(words: string, after: string): Placement {
  const start = before.indexOf(words)
  return reanchoring(before, after)({ start, end: start + words.length })
}

it('finds words at their place in a text that did not change', () => {
  expect(placed('a salué un vote', before)).toMatchObject({ state: 'found', how: 'same place', score: 1 })
})

it('follows words that were moved by what was added before them', () => {
  const after = `Mis à jour.\n\n${before}`
  const placement = placed('a salué un vote', after)
  const start = after.indexOf('a salué un vote')
  expect(placement).toMatchObject({ state: 'found', start, end: start + 15 })
})

it('shows words nowhere in a text that never held them', () => {
  expect(placed('a salué un vote', 'Tout autre chose.')).toEqual({ state: 'orphan', candidates: [] })
})
