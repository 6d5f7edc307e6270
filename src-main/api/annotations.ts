import { annotationsIn } from '../store/annotations'
import { documentsIn } from '../store/documents'
import { earlierPlacesIn } from '../store/earlier-places'
import type { Annotation } from '../model/annotation'
import type { Store } from '../store/store'
import { contextOf } from '../text/context'
import type { ApiContext } from './context'
import type { Handlers, Topic } from './contract'
import { wordsAt } from './span'

const touched: Topic[] = ['library', 'documents', 'annotations', 'search']

export function annotationsTopic({ store, announce }: ApiContext): Handlers<'annotations'> {
  const annotations = annotationsIn(store)
  const changed = () => announce({ type: 'changed', topics: touched })

  return {
    list(asked) {
      const listed = annotations.list(asked)
      return asked.document === undefined ? listed : withEarlier(store, asked.document, listed)
    },

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

/** In an earlier version, annotations that went on from there are shown where they stood then. */
function withEarlier(store: Store, document: number, listed: Annotation[]): Annotation[] {
  const then = earlierPlacesIn(store)
    .of(document)
    .map(({ annotation, ...place }) => ({ ...annotationsIn(store).get(annotation), ...place }))
  return [...listed, ...then].sort((a, b) => a.start - b.start || a.end - b.end)
}
