import { annotationsIn } from '../store/annotations'
import { documentsIn } from '../store/documents'
import { contextOf } from '../text/context'
import type { ApiContext } from './context'
import type { Handlers, Topic } from './contract'
import { wordsAt } from './span'

const touched: Topic[] = ['library', 'documents', 'annotations', 'search']

export function annotationsTopic({ store, announce }: ApiContext): Handlers<'annotations'> {
  const annotations = annotationsIn(store)
  const changed = () => announce({ type: 'changed', topics: touched })

  return {
    list: (asked) => annotations.list(asked),

    make({ document, span, ...made }) {
      const text = documentsIn(store).text(document)
      const words = wordsAt(text, span)
      const anchored = { document, ...span, words, ...contextOf(text, span), ...made }
      const id = store.record({ act: 'highlight', words }, () => annotations.make(anchored))
      changed()
      return annotations.get(id)
    },

    change({ id, ...change }) {
      const { words } = annotations.get(id)
      // Typing in a comment is one step a burst.
      const key = change.comment === undefined ? undefined : `comment ${id}`
      store.record({ act: 'change annotation', words }, () => annotations.change(id, change), key)
      changed()
      return annotations.get(id)
    },

    remove({ id }) {
      const { words } = annotations.get(id)
      store.record({ act: 'remove annotation', words }, () => annotations.remove(id))
      changed()
    },
  }
}
