import { savedSearchesIn } from '../store/saved-searches'
import type { ApiContext } from './context'
import { annotationFilter } from './contract/annotation-filter'
import type { Handlers } from './contract/contract'

export function searchesTopic({ store, announce }: ApiContext): Handlers<'searches'> {
  const searches = savedSearchesIn(store)
  const changed = () => announce({ type: 'changed', topics: ['library', 'searches'] })
  return {
    /** A filter that cannot be read is as good as none: it hides no other. */
    list: () =>
      searches.list().flatMap(({ id, name, filter }) => {
        const read = annotationFilter.safeParse(parsed(filter))
        return read.success ? [{ id, name, filter: read.data }] : []
      }),

    save({ name, filter }) {
      store.record({ act: 'save search', words: name }, () => searches.add(name, JSON.stringify(filter)))
      changed()
    },

    remove({ id }) {
      const words = searches.list().find((each) => each.id === id)?.name ?? ''
      store.record({ act: 'remove search', words }, () => searches.remove(id))
      changed()
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
