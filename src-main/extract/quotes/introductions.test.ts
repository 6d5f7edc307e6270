import { expect, test } from 'vitest'
import { findEntities } from '../entities/entities'
import { readingOfLines } from '../lines.test-text'
import { findQuotes } from './quotes'

test('a comma before what leads to a colon is no part of the cue', () => {
  const text = 'Her predecessor, Lars Holm, disagreed: “The numbers don’t add up.”'
  const reading = readingOfLines(['A title', text].join('\n'))
  const [quote] = findQuotes(reading, { entities: findEntities(reading) })
  expect(reading.text.slice(quote!.cue!.start, quote!.cue!.end)).toBe('disagreed')
})
