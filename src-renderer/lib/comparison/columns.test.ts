import { describe, expect, it } from 'vitest'
import type { ComparisonColumn } from '../../../src-main/model/comparison'
import type { DateMark } from '../../../src-main/model/mark'
import { columnsOf, columnsWithin, datesOf, daysOf } from './columns'

const date = (id: number, from: string, to = from): DateMark => ({
  id,
  start: 0,
  end: 1,
  words: `le ${from}`,
  edtf: from,
  from,
  to,
  resolvedFrom: null,
  why: '',
  sure: 1,
  origin: 'found',
})

const column = (id: number, speaker: string | null, dates: DateMark[] = []): ComparisonColumn => ({
  quote: {
    id,
    earlier: null,
    newest: 1,
    document: 1,
    documentTitle: 'Article',
    publisher: null,
    published: '2026-02',
    said: null,
    kind: 'direct',
    words: 'Non.',
    start: 0,
    end: 4,
    speaker: speaker === null ? null : { id: 9, name: speaker, kind: 'person' },
    speakerWords: speaker === null ? 'le procureur' : null,
    cue: null,
    via: null,
    setting: null,
    locator: { page: null, heading: null, paragraph: 1 },
    confidence: 1,
  },
  runs: [],
  figures: [],
  dates,
  when: null,
  context: { before: '', after: '' },
})

describe('columns', () => {
  it('are named by who speaks, or by the words that stand for them', () => {
    const columns = [column(1, 'Jensen Huang'), column(2, null), column(3, 'Sam Altman')]
    expect(columnsOf(columns, [3, 2]).map(({ number, name }) => `${number} ${name}`)).toEqual([
      '2 le procureur',
      '3 Sam Altman',
    ])
  })
})

describe('columns of a passage', () => {
  const columns = [column(1, 'Ana'), column(2, 'Bo')]
  columns[1]!.quote = { ...columns[1]!.quote, document: 2 }

  it('are those whose quotes stand in it, of its document alone', () => {
    expect(columnsWithin(columns, { document: 1, start: 0, end: 2 })).toEqual([1])
    expect(columnsWithin(columns, { document: 2, start: 3, end: 9 })).toEqual([2])
  })

  it('are none where it ends before a quote or begins behind it', () => {
    expect(columnsWithin(columns, { document: 1, start: 4, end: 9 })).toEqual([])
  })
})

describe('dates of columns', () => {
  it('stand once for all quotes of a sentence, and once for their document', () => {
    const shared = date(5, '2026-02-03')
    const dates = datesOf([column(1, 'A', [shared]), column(2, 'B', [shared])], (title) => `out: ${title}`)
    expect(dates.map(({ label, quotes }) => `${label} ${quotes}`)).toEqual([
      'le 2026-02-03 1,2',
      'out: Article 1,2',
    ])
  })

  it('span what a document says of its day', () => {
    expect(daysOf('2024')).toEqual({ from: '2024-01-01', to: '2024-12-31' })
    expect(daysOf('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
    expect(daysOf('2026-02-03T10:00Z')).toEqual({ from: '2026-02-03', to: '2026-02-03' })
  })
})
