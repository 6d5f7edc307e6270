import { describe, expect, test } from 'vitest'
import { articleDocuments } from './articles.mjs'

describe('the articles that names are learned from', () => {
  const documents = articleDocuments()
  const namesIn = (id) => {
    const { text, entities } = documents.find((document) => document.id === id)
    return entities.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)
  }
  test('are all there, with each mention of what they name', () => {
    expect(documents).toHaveLength(360)
    expect(namesIn('business.jsonl/en-01')).toContain('organization Van Hecke & Zoon')
    expect(namesIn('business.jsonl/en-01').filter((name) => name === 'organization Marrowby')).toHaveLength(4)
  })
  test('name nothing that is written in lower case alone', () => {
    expect(namesIn('business.jsonl/en-15')).not.toContain('organization state government')
    expect(namesIn('courts-and-labour.jsonl/fr-01')).toContain('organization tribunal correctionnel de Tulle')
  })
})
