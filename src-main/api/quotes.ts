import { AppError } from '../model/error'
import { listQuotes } from '../store/quote-list'
import { quoteRowsIn } from '../store/quote-rows'
import { quotesIn } from '../store/quotes'
import type { ApiContext } from './context'
import type { Handlers } from './contract'
import { entityOf } from './named-entity'

export function quotesTopic({ store, announce }: ApiContext): Handlers<'quotes'> {
  const rows = quoteRowsIn(store)
  return {
    list: (filter) => listQuotes(store, filter),
    get: ({ id }) => rows.get(id),

    correct({ id, kind, speaker }) {
      if (kind === undefined && speaker === undefined) throw new AppError('bad-request')
      const { words } = rows.get(id)
      store.record({ act: 'correct quote', words }, () => {
        const named = speaker ? entityOf(store, speaker) : speaker
        quotesIn(store).correct(id, { kind, speaker: named })
      })
      announce({
        type: 'changed',
        topics: ['library', 'quotes', 'marks', 'entities', 'comparisons', 'search'],
      })
    },
  }
}
