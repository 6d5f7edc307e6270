import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plantDocument } from '../store/temporary-document'
import { redo, undo } from '../store/undo'
import { comparisonsTopic } from './comparisons'
import { twoQuotes, type TwoQuotes } from './two-quotes-in-test'

let library: TwoQuotes
beforeEach(() => {
  library = twoQuotes()
})
afterEach(() => library.remove())

describe('comparisons', () => {
  it('put quotes side by side with what they share', () => {
    const { columns } = comparisonsTopic(library.context).compare({ quotes: [1, 2] }) as {
      columns: { runs: { words: string; shared: boolean }[]; context: { before: string } }[]
    }
    expect(columns[1]?.runs).toEqual([
      { words: 'Non, ', shared: false },
      { words: 'rien de tel', shared: true },
      { words: ' ici.', shared: false },
    ])
    expect(columns[0]?.context.before).toBe('Huang : « ')
  })

  it('take two to six quotes', () => {
    const comparisons = comparisonsTopic(library.context)
    expect(() => comparisons.compare({ quotes: [1, 1] })).toThrow('too-few-quotes')
    expect(() => comparisons.compare({ quotes: [1, 2, 3, 4, 5, 6, 7] })).toThrow('too-many-quotes')
    expect(() => comparisons.compare({ quotes: [1, 99] })).toThrow('not-found')
  })

  it('are kept in their order', () => {
    const comparisons = comparisonsTopic(library.context)
    const made = comparisons.make({ name: 'Refus', quotes: [2, 1] }) as { id: number; quotes: number }
    expect(made.quotes).toBe(2)
    expect(comparisons.quotes({ id: made.id })).toEqual([2, 1])
    void comparisons.change({ id: made.id, quotes: [1, 2], name: undefined })
    expect(comparisons.quotes({ id: made.id })).toEqual([1, 2])
    undo(library.store)
    expect(comparisons.quotes({ id: made.id })).toEqual([2, 1])
  })

  it('keep remarks on a quote and on a pair, each taken back in one step', () => {
    const comparisons = comparisonsTopic(library.context)
    const { id } = comparisons.make({ name: 'Refus', quotes: [2, 1] }) as { id: number }
    const remark = (other: number | null, words: string) =>
      void comparisons.remark({ id, quote: 2, other, words })
    remark(null, 'Sec.')
    remark(1, 'La même phrase')
    remark(1, 'La même phrase, moins un mot.')
    const both = [
      { quote: 1, other: 2, words: 'La même phrase, moins un mot.' },
      { quote: 2, other: null, words: 'Sec.' },
    ]
    expect(comparisons.remarks({ id })).toEqual(both)
    undo(library.store)
    expect(comparisons.remarks({ id })).toEqual(both.slice(1))
    redo(library.store)
    remark(null, '')
    expect(comparisons.remarks({ id })).toEqual(both.slice(0, 1))
    expect(() => remark(3, 'Ailleurs')).toThrow('not-found')
  })

  it('are copied with their remarks, and lose those of a quote that is taken away', () => {
    const comparisons = comparisonsTopic(library.context)
    const { id } = comparisons.make({ name: 'Refus', quotes: [2, 1] }) as { id: number }
    void comparisons.remark({ id, quote: 2, other: 1, words: 'Pareil' })
    const copy = comparisons.duplicate({ id, name: 'Refus (copie)' }) as { id: number; name: string }
    expect(copy.name).toBe('Refus (copie)')
    expect(comparisons.quotes({ id: copy.id })).toEqual([2, 1])
    expect(comparisons.remarks({ id: copy.id })).toEqual([{ quote: 1, other: 2, words: 'Pareil' }])
    undo(library.store)
    expect(() => comparisons.quotes({ id: copy.id })).toThrow('not-found')
    plantDocument(library.store, {
      title: 'Suite',
      paragraphs: ['« Si. »'],
      quotes: [{ words: 'Si.', speaker: 'Zoé Okafor' }],
    })
    void comparisons.change({ id, quotes: [1, 3], name: undefined })
    expect(comparisons.remarks({ id })).toEqual([])
    undo(library.store)
    expect(comparisons.remarks({ id })).toHaveLength(1)
  })
})
