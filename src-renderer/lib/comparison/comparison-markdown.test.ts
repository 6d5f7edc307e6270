import { expect, it } from 'vitest'
import type { ComparisonColumn, Dispute, FigureScale } from '../../../src-main/model/comparison'
import type { Figure } from '../../../src-main/model/mark'
import { citedIn, comparisonMarkdown } from './comparison-markdown'

const figure = (id: number, value: number): Figure => ({
  ...{
    id,
    value,
    kind: 'money',
    words: `${value / 1e9} milliards`,
    unit: 'USD',
    approximate: false,
    of: null,
  },
  ...{ start: 0, end: 1, origin: 'found', why: '', sure: 1 },
})

const column = (id: number, speaker: string, figures: Figure[]): ComparisonColumn => ({
  quote: {
    ...{
      id,
      document: 1,
      documentTitle: 'Gazette',
      publisher: null,
      published: null,
      said: null,
      earlier: null,
      newest: 1,
    },
    ...{ kind: 'direct', words: speaker, speakerWords: null, cue: null, via: null, setting: null },
    ...{ speaker: { id, name: speaker, kind: 'person' }, start: 0, end: 1, confidence: 1 },
    locator: { page: null, heading: null, paragraph: 1 },
  },
  ...{ runs: [], figures, dates: [], when: null, context: { before: '', after: '' } },
})

const [hundred, twenty] = [figure(1, 100e9), figure(2, 20e9)]
const columns = [column(1, 'Huang', [hundred]), column(2, 'Altman', [twenty])]
const scales: FigureScale[] = [
  {
    unit: 'USD',
    entries: [
      { quote: 1, figure: hundred, ratio: 1 },
      { quote: 2, figure: twenty, ratio: 0.2 },
    ],
  },
]
const citations = citedIn(columns).map((_, index) => ({ id: index + 1, words: `cited ${index + 1}` }))

it.each(['table', 'blocks'] as const)(
  'says in %s what a figure is of the greatest, and how far from it',
  (shape) => {
    const markdown = comparisonMarkdown(
      { name: 'Both', columns, remarks: [], scales, disputes: [] },
      citations,
      shape,
    )
    expect(markdown).toContain('$20B: one fifth, −$80B')
    for (const { words } of citations) expect(markdown).toContain(`[${words}]`)
  },
)

it.each(['table', 'blocks'] as const)('says in %s according to whom', (shape) => {
  const [one, other] = columns
  const via = { id: 9, name: 'Reuters', kind: 'media' as const }
  const told = [one!, { ...other!, quote: { ...other!.quote, via } }]
  const markdown = comparisonMarkdown(
    { name: 'Both', columns: told, remarks: [], scales, disputes: [] },
    citations,
    shape,
  )
  expect(markdown.match(/reported by Reuters, \[Gazette/g)).toHaveLength(1)
})

it.each(['table', 'blocks'] as const)('says in %s who published it', (shape) => {
  const [one, other] = columns
  const published = [one!, { ...other!, quote: { ...other!.quote, publisher: 'L’Écho [du soir]' } }]
  const markdown = comparisonMarkdown(
    { name: 'Both', columns: published, remarks: [], scales, disputes: [] },
    citations,
    shape,
  )
  expect(markdown.match(/, L’Écho \\\[du soir\\\]/g)).toHaveLength(1)
})

it.each(['table', 'blocks'] as const)(
  'says in %s what does not agree, of what and in which columns',
  (shape) => {
    const [twelve, many] = [figure(3, 12), figure(4, 25)].map((each) => ({
      ...each,
      unit: null,
      kind: 'count' as const,
    }))
    const dispute: Dispute = {
      check: {
        kind: 'contradiction',
        from: [
          { type: 'figure', id: 3 },
          { type: 'figure', id: 4 },
        ],
        claims: 12,
        computed: 25,
        holds: false,
        operation: null,
      },
      marks: { figures: [twelve!, many!], dates: [], deals: [] },
      quotes: [1, 2],
      sentences: [],
      counted: 'injured',
    }
    const written = { name: 'Both', columns, remarks: [], scales, disputes: [dispute] }
    expect(comparisonMarkdown(written, citations, shape)).toContain(
      'What does not agree\n\n- **12 ≠ 25** injured · 1 Huang · 2 Altman',
    )
  },
)
