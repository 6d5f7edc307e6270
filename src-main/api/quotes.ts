import { AppError } from '../model/error'
import { alikeQuotes } from '../store/alike-quotes'
import { quoteFacets } from '../store/quote-facets'
import { listQuotes } from '../store/quote-list'
import { quoteRowsIn } from '../store/quote-rows'
import { quotesIn } from '../store/quotes'
import type { ApiContext } from './context'
import type { Handlers } from './contract/contract'
import { entityOf } from './named-entity'
import { noneLeft, sameAct } from './same-cases'

export function quotesTopic({ store, announce }: ApiContext): Handlers<'quotes'> {
  const rows = quoteRowsIn(store)
  const quotes = quotesIn(store)
  const changed = () =>
    announce({
      type: 'changed',
      topics: ['library', 'quotes', 'marks', 'entities', 'comparisons', 'search'],
    })

  return {
    list: (filter) => listQuotes(store, filter),
    facets: (filter) => quoteFacets(store, filter),
    get: ({ id }) => rows.get(id),

    alike: ({ id, limit }) => alikeQuotes(store, id, limit),

    correct({ id, kind, speaker, scope }) {
      if (kind === undefined && speaker === undefined) throw new AppError('bad-request')
      const before = rows.get(id)
      const others = speaker === undefined ? [] : quotes.sameSpeaker(id)
      const same = sameAct({ id, document: before.document, others, scope })
      const after = store.record({ act: 'correct quote', words: before.words }, () => {
        const named = speaker ? entityOf(store, speaker) : speaker
        for (const each of same.ids) quotes.correct(each, { speaker: named })
        quotes.correct(id, { kind })
        return named
      })
      changed()
      return after === (before.speaker?.id ?? null) ? noneLeft : same.left
    },
  }
}
