import { describe, expect, test } from 'vitest'
import type { Citation } from '../../../../src-main/model/note'
import { factsOf, isPlaced } from './facts'
import type { Known } from './known'
import type { FoundLink } from './links'

const link: FoundLink = {
  ...{ kind: 'citation', id: 8, address: 'florilege://citation/8', from: 0, to: 10, words: 'rien de tel' },
  ...{ alone: true, marked: false },
}

const citation: Citation = {
  ...{ version: 1, newest: 1, importedAt: '', now: { document: 1, start: 5, end: 16, words: 'rien de tel' } },
  ...{ id: 8, document: 1, documentTitle: '100 milliards évaporés', fileName: 'a.txt', sha256: '' },
  ...{ published: null, quote: 4, annotation: null, words: 'rien de tel', prefix: '', suffix: '' },
  ...{ kind: 'words', marks: { open: '«\u00a0', close: '\u00a0»' } },
  ...{
    start: 5,
    end: 16,
    speaker: 'Jensen Huang',
    locator: { page: null, heading: null, paragraph: 7 },
    exact: true,
  },
}

const knowing = (found: Citation | null): Known => ({
  citations: new Map([[8, found]]),
  kinds: new Map([[3, 'organization']]),
  speakers: new Map([['Jensen Huang', 'person']]),
})

/** What a link is drawn as, in a short line. */
const drawn = (found: Citation | null, change: Partial<FoundLink> = {}) => {
  const { shape, standing, kind } = factsOf({ ...link, ...change }, knowing(found), false)
  return [shape, standing, kind].filter(Boolean).join(', ')
}

describe('a link of a note', () => {
  test('is a card on its own line, quoted words in a sentence', () => {
    expect(drawn(citation)).toBe('card, exact, person')
    expect(drawn(citation, { alone: false })).toBe('quoted, exact, person')
  })

  test('stands between the marks of its source, once, and between none where nobody said it so', () => {
    const marks = (found: Citation | null, change: Partial<FoundLink> = {}) =>
      factsOf({ ...link, ...change }, knowing(found), false).marks
    expect(marks(citation)).toEqual(citation.marks)
    expect(marks(citation, { marked: true })).toBeNull()
    expect(marks({ ...citation, kind: 'reported', marks: null })).toBeNull()
  })

  test('is never said to be word for word when it is not', () => {
    expect(drawn({ ...citation, exact: false })).toBe('card, moved, person')
    expect(drawn(null)).toBe('card, missing')
    expect(drawn(citation, { words: 'rien de ça' })).toBe('own words, exact, person')
  })

  test('says where the newest version of its source has other words, or none of them', () => {
    const now = { ...citation.now!, document: 1, words: 'rien de semblable' }
    expect(drawn({ ...citation, document: 9, newest: 2, now })).toBe('card, reworded, person')
    expect(drawn({ ...citation, document: 9, newest: 2, now: null })).toBe('card, gone, person')
  })

  test('asks for a look only where nobody knows where its words stand', () => {
    const now = { ...citation.now!, document: 1, words: 'rien de semblable' }
    expect(isPlaced({ ...citation, now })).toBe(true)
    expect(isPlaced({ ...citation, now: null })).toBe(false)
    expect(isPlaced({ ...citation, exact: false })).toBe(false)
  })

  test('shows words of several lines on one', () => {
    const words = 'rien\n de tel'
    expect(drawn({ ...citation, words, now: { ...citation.now!, words } })).toBe('card, exact, person')
  })

  test('has the sign of what it names', () => {
    expect(drawn(null, { kind: 'entity', id: 3 })).toBe('name, unknown, organization')
    expect(drawn(null, { kind: 'note', id: 3 })).toBe('name, unknown')
  })
})
