import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { undo } from '../store/undo'
import { annotationsTopic } from './annotations'
import { twoQuotes, type TwoQuotes } from './two-quotes-in-test'

let library: TwoQuotes
beforeEach(() => {
  library = twoQuotes()
})
afterEach(() => library.remove())

describe('annotations', () => {
  it('are made, changed, found, removed and brought back with their tags', () => {
    const annotations = annotationsTopic(library.context)
    const made = annotations.make({
      document: library.document,
      span: { start: 7, end: 15 },
      colour: 'yellow',
      comment: 'À vérifier',
      tags: ['doute', 'b'],
    }) as { id: number }
    expect(made).toMatchObject({
      words: 'Avant 😀',
      tags: ['b', 'doute'],
      prefix: 'Procès\n',
      locator: { paragraph: 1 },
    })
    expect(annotations.list({ query: 'verifier' })).toHaveLength(1)
    expect(annotations.list({ query: 'doutte' })).toHaveLength(1)
    expect(annotations.list({ query: 'absent', document: library.document })).toEqual([])
    void annotations.remove({ id: made.id })
    expect(annotations.list({ query: '', document: library.document })).toEqual([])
    undo(library.store)
    expect(annotations.list({ query: '', document: library.document })).toEqual([made])
    expect(library.heard).toHaveLength(2)
  })
})
