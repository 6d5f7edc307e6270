import type { Span } from '../model/span'
import { listDeals } from '../store/deal-list'
import { dealsIn } from '../store/deals'
import { documentsIn } from '../store/documents'
import { marksIn } from '../store/marks'
import { scalesOfStore } from '../store/told-figures'
import type { ApiContext } from './context'
import type { Handlers } from './contract/contract'
import { dealStepOf, standsIn } from './deal-steps'
import { entityOf, type NamedEntity } from './named-entity'

export function dealsTopic({ store, announce }: ApiContext): Handlers<'deals'> {
  const side = (named: NamedEntity | null | undefined) => named && entityOf(store, named)
  return {
    list: (asked) => listDeals(store, asked),
    scales: (asked) => scalesOfStore(store, asked),

    correct({ id, kind, from, to, figure, history }) {
      const { document, words } = marksIn(store).get({ type: 'deal', id })
      if (figure) standsIn(store, document, { type: 'figure', id: figure })
      const text = documentsIn(store).text(document)
      const course = history?.map((step) => dealStepOf(store, { document, text }, step))
      const correction = () => ({ kind, from: side(from), to: side(to), figure, history: course })
      store.record(
        { act: 'correct deal', words },
        () => dealsIn(store).correct(id, correction()),
        passing({ id, kind, figure, history }),
      )
      announce({ type: 'changed', topics: ['library', 'marks', 'entities'] })
    },
  }
}

/** Arrows in a list pass by others on the way to the one that is meant: what is picked from one list is one step. */
function passing({ id, kind, figure, history }: Picked): string | undefined {
  if (kind) return `kind of deal ${id}`
  if (figure !== undefined) return `amount of deal ${id}`
  return history && `course of deal ${id}: ${history.map(({ start, end }) => `${start}-${end}`).join(' ')}`
}

interface Picked {
  id: number
  kind?: string | undefined
  figure?: number | null | undefined
  history?: Span[] | undefined
}
