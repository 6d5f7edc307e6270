import { AppError } from '../model/error'
import { entitiesIn } from '../store/entities'
import { entityChangesIn } from '../store/entity-changes'
import { listEntities } from '../store/entity-list'
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

    rename({ id, name }) {
      const words = entities.get(id).name
      store.record({ act: 'rename entity', words }, () => changes.rename(id, name))
      changed()
    },

    changeKind({ id, kind }) {
      const words = entities.get(id).name
      store.record({ act: 'change entity', words }, () => changes.changeKind(id, kind))
      changed()
    },

    merge({ from, into }) {
      const words = entities.get(from).name
      if (from === entities.get(into).id) throw new AppError('bad-request')
      store.record({ act: 'merge entities', words }, () => changes.merge(from, into))
      changed()
    },
  }
}
