import { tagsIn } from '../store/tags'
import type { ApiContext } from './context'
import type { Handlers, Topic } from './contract/contract'

const touched: Topic[] = ['library', 'tags', 'annotations']

export function tagsTopic({ store, announce }: ApiContext): Handlers<'tags'> {
  const tags = tagsIn(store)
  const changed = () => announce({ type: 'changed', topics: touched })
  return {
    list: () => tags.list(),

    make({ path }) {
      store.record({ act: 'make tag', words: path }, () => tags.named(path))
      changed()
    },

    change({ id, ...change }) {
      const { path } = tags.get(id)
      // A burst of typing, or of arrows that run through the colours, is one step.
      const burst = (['description', 'colour'] as const).find((field) => change[field] !== undefined)
      const key = burst && `tag ${id} ${burst}`
      store.record({ act: 'change tag', words: path }, () => tags.change(id, change), key)
      changed()
    },

    rename({ id, path }) {
      store.record({ act: 'rename tag', words: tags.get(id).path }, () => tags.rename(id, path))
      changed()
    },

    remove({ id }) {
      store.record({ act: 'remove tag', words: tags.get(id).path }, () => tags.remove(id))
      changed()
    },
  }
}
