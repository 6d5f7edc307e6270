import { marksIn } from '../store/marks'
import { mentionsIn } from '../store/mentions'
import type { ApiContext } from './context'
import type { Handlers } from './contract'
import { entityOf } from './named-entity'

export function mentionsTopic({ store, announce }: ApiContext): Handlers<'mentions'> {
  return {
    assign({ id, entity }) {
      const { words } = marksIn(store).get({ type: 'mention', id })
      store.record({ act: 'correct mention', words }, () =>
        mentionsIn(store).assign(id, entityOf(store, entity)),
      )
      announce({
        type: 'changed',
        topics: ['library', 'documents', 'marks', 'mentions', 'entities', 'search'],
      })
    },
  }
}
