import { AppError } from '../model/error'
import { placeOrphan } from '../store/carrying'
import { documentsIn } from '../store/documents'
import { orphansIn } from '../store/orphans'
import type { ApiContext } from './context'
import type { Handlers, Topic } from './contract/contract'
import { wordsAt } from './span'

const touched: Topic[] = [
  'library',
  'orphans',
  'documents',
  'quotes',
  'marks',
  'mentions',
  'entities',
  'annotations',
  'comparisons',
  'notes',
  'search',
]

export function orphansTopic({ store, announce }: ApiContext): Handlers<'orphans'> {
  const orphans = orphansIn(store)
  const changed = () => announce({ type: 'changed', topics: touched })

  return {
    list: () => orphans.list(),

    place({ id, ...where }) {
      const orphan = orphans.get(id)
      const span =
        'span' in where ? where.span : orphan.candidates.find((place) => place.id === where.candidate)
      if (!span) throw new AppError('not-found')
      wordsAt(documentsIn(store).text(orphan.document), span)
      store.record({ act: 'place orphan', words: orphan.words }, () => {
        for (const each of orphans.onSameWords(id)) placeOrphan(store, each, span)
      })
      changed()
    },

    keep({ id, kept }) {
      const { words, candidates } = orphans.get(id)
      const state = kept ? 'kept' : candidates.length === 1 ? 'proposed' : 'orphan'
      store.record({ act: 'keep orphan', words }, () => orphans.changeState(id, state))
      changed()
    },

    remove({ id }) {
      const { words, kind } = orphans.get(id)
      // A note cites what it cites: only writing in it changes that.
      if (kind === 'citation') throw new AppError('bad-request')
      store.record({ act: 'remove orphan', words }, () => orphans.remove(id))
      changed()
    },
  }
}
