import { expect, it } from 'vitest'
import type { FoundDeal } from '../../model/extraction'
import { readingOf } from '../reading'
import { contradictions } from './contradictions'

const text = 'Le Courrier annonce la vente. Le maire dément.'

function claimed(sure: number): string[] {
  const step = (status: 'announced' | 'denied', source: string, words: string) => {
    const start = text.indexOf(words)
    return { status, date: null, source, start, end: start + words.length }
  }
  const deal: FoundDeal = {
    id: 'l1',
    kind: 'sale',
    from: 'e1',
    to: 'e2',
    figure: null,
    status: 'denied',
    history: [step('announced', 'e3', 'annonce'), step('denied', 'e4', 'dément')],
    sure,
  }
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }]
  const reading = readingOf({ text, blocks, published: null, language: 'fr' })
  const evidence = { reading, deals: [deal], figures: [], dates: [], quotes: [] }
  return contradictions(evidence).map(({ start, end }) => text.slice(start, end))
}

it('two contradict each other about a deal, but not about what hardly is one', () => {
  expect(claimed(0.6)).toEqual(['annonce la vente. Le maire dément'])
  expect(claimed(0.13)).toEqual([])
})
