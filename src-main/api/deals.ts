import { listDeals } from '../store/deal-list'
import { dealsIn } from '../store/deals'
import { marksIn } from '../store/marks'
import { scalesOfStore } from '../store/told-figures'
import type { ApiContext } from './context'
import type { Handlers } from './contract/contract'
import { entityOf, type NamedEntity } from './named-entity'

export function dealsTopic({ store, announce }: ApiContext): Handlers<'deals'> {
  const side = (named: NamedEntity | null | undefined) => named && entityOf(store, named)
  return {
    list: (asked) => listDeals(store, asked),
    scales: (asked) => scalesOfStore(store, asked),

    correct({ id, kind, from, to }) {
      const { words } = marksIn(store).get({ type: 'deal', id })
      // Arrows in a list of kinds pass by others on the way to the one that is meant: all of it is one step.
      const passed = kind ? `kind of deal ${id}` : undefined
      store.record(
        { act: 'correct deal', words },
        () => dealsIn(store).correct(id, { kind, from: side(from), to: side(to) }),
        passed,
      )
      announce({ type: 'changed', topics: ['library', 'marks', 'entities'] })
    },
  }
}
