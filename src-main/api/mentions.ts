import { decidedNamesIn } from '../store/decided-names'
import { marksIn } from '../store/marks'
import { mentionsIn } from '../store/mentions'
import type { ApiContext } from './context'
import type { Handlers } from './contract/contract'
import { entityOf } from './named-entity'
import { noneLeft, sameAct } from './same-cases'

export function mentionsTopic({ store, announce }: ApiContext): Handlers<'mentions'> {
  const mentions = mentionsIn(store)
  return {
    assign({ id, entity: named, scope }) {
      const mark = marksIn(store).get({ type: 'mention', id })
      const { entity: before, others } = mentions.sameAs(id)
      const same = sameAct({ id, document: mark.document, others, scope })
      const after = store.record({ act: 'correct mention', words: mark.words }, () => {
        const entity = entityOf(store, named)
        for (const each of same.ids) mentions.assign(each, entity)
        if (scope === 'library') decidedNamesIn(store).decide(before, mark.words, entity)
        return entity
      })
      announce({
        type: 'changed',
        topics: ['library', 'documents', 'marks', 'mentions', 'entities', 'search'],
      })
      return after === before ? noneLeft : same.left
    },
  }
}
