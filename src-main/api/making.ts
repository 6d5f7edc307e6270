import type { z } from 'zod'
import type { Span } from '../model/span'
import { datesIn } from '../store/dates'
import { dealsIn } from '../store/deals'
import { documentsIn } from '../store/documents'
import { figuresIn } from '../store/figures'
import { mentionsIn } from '../store/mentions'
import { quotesIn } from '../store/quotes'
import type { Store } from '../store/store'
import type { markToMake } from './contract/marks'
import { dealStepOf, standsIn } from './deal-steps'
import { amountMeant, daysMeant } from './meanings'
import { entityOf } from './named-entity'

/** Words of a document on which a person makes a mark. */
interface Place {
  document: number
  span: Span
  words: string
}

type MarkToMake = z.infer<typeof markToMake>

/** What puts a mark on words and answers its id. What the words mean is read first, and refused if they mean nothing. */
export async function makerOf(store: Store, place: Place, mark: MarkToMake): Promise<() => number> {
  const { document, span, words } = place
  switch (mark.type) {
    case 'mention':
      return () => mentionsIn(store).make(document, span, words, entityOf(store, mark.entity))
    case 'quote':
      return () => quotesIn(store).make(document, span, words, mark.kind, sideOf(store, mark.speaker))
    case 'figure': {
      const meant = await amountMeant(store, document, mark.amount)
      return () => figuresIn(store).make(document, span, words, meant)
    }
    case 'date': {
      const meant = await daysMeant(store, document, mark.meant)
      return () => datesIn(store).make(document, span, words, meant)
    }
    case 'deal':
      return dealMaker(store, place, mark)
  }
}

function dealMaker(
  store: Store,
  { document, span }: Place,
  { kind, from, to, figure, step }: Extract<MarkToMake, { type: 'deal' }>,
): () => number {
  const text = documentsIn(store).text(document)
  if (figure !== null) standsIn(store, document, { type: 'figure', id: figure })
  const told = dealStepOf(store, { document, text }, { ...step, ...span })
  return () => {
    const sides = { from: sideOf(store, from), to: sideOf(store, to) }
    return dealsIn(store).make(document, { kind, ...sides, figure, step: told })
  }
}

function sideOf(store: Store, named: Parameters<typeof entityOf>[1] | null): number | null {
  return named && entityOf(store, named)
}
