import { findHits } from '../store/search'
import type { ApiContext } from './context'
import type { Handlers } from './contract'

export function searchTopic({ store }: ApiContext): Handlers<'search'> {
  return {
    find: ({ query, kinds, limit }) => findHits(store, query, kinds, limit),
  }
}
