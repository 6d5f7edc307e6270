import type { MarkRef } from '../model/mark'
import { decidedNamesIn } from '../store/decided-names'
import { documentsIn } from '../store/documents'
import { marksIn } from '../store/marks'
import { mentionsIn } from '../store/mentions'
import type { ApiContext } from './context'
import type { Handlers, Topic } from './contract/contract'
import { makerOf } from './making'
import { sameAct } from './same-cases'
import { wordsAt } from './span'

const touched: Topic[] = [
  'library',
  'documents',
  'marks',
  'quotes',
  'mentions',
  'entities',
  'comparisons',
  'search',
]

export function marksTopic({ store, announce }: ApiContext): Handlers<'marks'> {
  const marks = marksIn(store)
  const changed = () => announce({ type: 'changed', topics: touched })

  return {
    async make({ document, span, mark }): Promise<MarkRef> {
      const words = wordsAt(documentsIn(store).text(document), span)
      const make = await makerOf(store, { document, span, words }, mark)
      const id = store.record({ act: 'make mark', words }, make)
      changed()
      return { type: mark.type, id }
    },

    move({ mark, span }) {
      const { document } = marks.get(mark)
      const words = wordsAt(documentsIn(store).text(document), span)
      store.record({ act: 'move mark', words }, () => marks.move(mark, span, words))
      changed()
    },

    accept({ mark, scope }) {
      const { document, words } = marks.get(mark)
      const others = mark.type === 'mention' ? mentionsIn(store).sameAs(mark.id).others : []
      const same = sameAct({
        id: mark.id,
        document,
        others: others.filter(({ doubtful }) => doubtful),
        scope,
      })
      store.record({ act: mark.type === 'quote' ? 'accept quote' : 'accept mark', words }, () => {
        for (const id of same.ids) marks.accept({ type: mark.type, id })
      })
      changed()
      return same.left
    },

    reject({ mark, scope }) {
      const { document, words } = marks.get(mark)
      const named = mark.type === 'mention' ? mentionsIn(store).sameAs(mark.id) : null
      const same = sameAct({ id: mark.id, document, others: named?.others ?? [], scope })
      store.record({ act: 'reject mark', words }, () => {
        for (const id of same.ids) marks.reject({ type: mark.type, id })
        if (named && scope === 'library') decidedNamesIn(store).decide(named.entity, words, null)
      })
      changed()
      return same.left
    },
  }
}
