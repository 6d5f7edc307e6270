import { expect, it } from 'vitest'
import type { DocumentRow } from '../../../src-main/model/library'
import { documentMeta } from './document-words'

it('writes many words with their thousands apart', () => {
  const row = { author: null, publisher: null, published: null, language: 'en', quotes: 0, figures: 0 }
  expect(documentMeta(row as DocumentRow, 126_000)).toContain('126,000 words')
})
