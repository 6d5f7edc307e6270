import { AppError } from '../model/error'
import { placeOrphan } from '../store/carrying'
import { documentsIn } from '../store/documents'
import { orphansIn } from '../store/orphans'
import { versionsIn } from '../store/versions'
import type { ApiContext } from './context'
import type { Handlers, Topic } from './contract/contract'
import { follow } from './meeting'
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

export function orphansTopic(context: ApiContext): Handlers<'orphans'> {
  const { store, announce } = context
  const orphans = orphansIn(store)
  const changed = () => announce({ type: 'changed', topics: touched })

  return {
    list: () => orphans.list(),

    async place({ id, ...where }) {
      const orphan = orphans.get(id)
      const span =
        'span' in where ? where.span : orphan.candidates.find((place) => place.id === where.candidate)
      if (!span) throw new AppError('not-found')
      const { text, textSha256 } = versionsIn(store)
      const before = textSha256(orphan.document)
      wordsAt(documentsIn(store).text(orphan.document), span)
      const arrived = { name: orphan.documentTitle, text: text(orphan.document) }
      const followed = new Map([[textSha256(orphan.source), await follow(context, orphan.source, arrived)]])
      // A newer version may have come meanwhile: the span was meant for this one.
      if (textSha256(orphan.document) !== before) throw new AppError('not-found')
      store.record({ act: 'place orphan', words: orphan.words }, () => {
        for (const each of orphans.onSameWords(id)) placeOrphan(store, each, span, followed)
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
