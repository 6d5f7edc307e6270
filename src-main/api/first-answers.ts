import { listDocuments } from '../store/document-list'
import type { Store } from '../store/store'
import type { AnyHandlers } from './answer'
import { stateOf } from './library'

/** What the first view asks, answered as ever, by what is read in no time: the rest of the api takes longer. */
export function firstAnswers(store: Store): AnyHandlers {
  return {
    library: { state: () => stateOf(store) },
    documents: { list: (asked) => listDocuments(store, asked) },
  }
}
