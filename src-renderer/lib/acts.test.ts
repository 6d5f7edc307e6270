import { expect, it } from 'vitest'
import { actSentence } from './acts'

it('says of a whole text its first words only', () => {
  const text = 'The harbour row began before breakfast. '.repeat(400)
  expect(actSentence({ act: 'highlight', words: text }).length).toBeLessThan(130)
  expect(actSentence({ act: 'highlight', words: text })).toContain('The harbour row began before breakfast.')
})
