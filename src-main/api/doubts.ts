import { documentsIn } from '../store/documents'
import { doubtsIn } from '../store/doubts'
import type { ApiContext } from './context'
import type { Handlers } from './contract/contract'

export function doubtsTopic({ store }: ApiContext): Handlers<'doubts'> {
  const doubts = doubtsIn(store)
  return {
    list: () => doubts.list(),

    stopAt({ document, start }) {
      documentsIn(store).title(document)
      doubts.stopAt(document, start)
    },
  }
}
