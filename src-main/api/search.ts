import { findHits } from '../store/search'
import { readQuery } from '../store/search-reading'
import type { ApiContext } from './context'
import type { Handlers } from './contract/contract'

export function searchTopic({ store }: ApiContext): Handlers<'search'> {
  return {
    find: ({ query, ...asked }) => findHits(store, query, asked),
    read: ({ query, caret, language }) => readQuery(store, query, caret, language),
  }
}
