import { AppError } from '../model/error'
import { entitiesIn } from '../store/entities'
import { entityChangesIn } from '../store/entity-changes'
import { listEntities } from '../store/entity-list'
import { entitySplitIn } from '../store/entity-split'
import type { ApiContext } from './context'
import type { Handlers } from './contract'

export function entitiesTopic({ store, announce }: ApiContext): Handlers<'entities'> {
  const entities = entitiesIn(store)
  const changes = entityChangesIn(store)
  const changed = () =>
    announce({
      type: 'changed',
      topics: ['library', 'documents', 'quotes', 'marks', 'entities', 'comparisons', 'search'],
    })

  return {
    list: (filter) => listEntities(store, filter),

    rename(asked) {
      const { id, name: words } = entities.get(asked.id)
      store.record({ act: 'rename entity', words }, () => changes.rename(id, asked.name))
      changed()
    },

    changeKind(asked) {
      const { id, name: words } = entities.get(asked.id)
      store.record({ act: 'change entity', words }, () => changes.changeKind(id, asked.kind))
      changed()
    },

    merge(asked) {
      const { id: from, name: words } = entities.get(asked.from)
      const { id: into } = entities.get(asked.into)
      if (from === into) throw new AppError('bad-request')
      store.record({ act: 'merge entities', words }, () => changes.merge(from, into))
      changed()
    },

    split({ id, name }) {
      const apart = store.record({ act: 'split entity', words: name }, () => entitySplitIn(store)(id, name))
      changed()
      return apart
    },
  }
}
