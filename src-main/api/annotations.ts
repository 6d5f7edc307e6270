import { findAnnotations } from '../store/annotation-list'
import { annotationTrashIn } from '../store/annotation-trash'
import { annotationsIn } from '../store/annotations'
import { documentsIn } from '../store/documents'
import { earlierPlacesIn } from '../store/earlier-places'
import type { Annotation } from '../model/annotation'
import type { Store } from '../store/store'
import { findOccurrences } from '../store/occurrences'
import { contextOf } from '../text/context'
import { isWithin, tagPath } from '../text/tag-path'
import type { ApiContext } from './context'
import type { Handlers, Topic } from './contract/contract'
import { wordsAt } from './span'

const touched: Topic[] = ['library', 'documents', 'annotations', 'tags', 'search']

export function annotationsTopic({ store, announce }: ApiContext): Handlers<'annotations'> {
  const annotations = annotationsIn(store)
  const trash = annotationTrashIn(store)
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

    find: (filter) => findAnnotations(store, filter),
    rows: ({ ids }) => annotations.of(ids),

    changeMany({ ids, colour, addTag, removeTag }) {
      const rows = annotations.of(ids)
      const without = removeTag === undefined ? null : tagPath(removeTag)
      store.record({ act: 'change annotations', words: gist(rows) }, () => {
        for (const { id, tags } of rows) {
          const kept = without === null ? tags : tags.filter((tag) => !isWithin(tag, without))
          const next = addTag === undefined ? kept : [...kept, addTag]
          annotations.change(id, { colour, tags: (addTag ?? removeTag) ? next : undefined })
        }
      })
      changed()
      return rows.length
    },

    removeMany({ ids }) {
      const act = { act: 'remove annotations' as const, words: gist(annotations.of(ids)) }
      store.record(act, () => trash.add(ids))
      changed()
    },

    trashed: () => trash.list(),

    bringBack({ ids }) {
      store.record({ act: 'return annotations', words: gist(inTrash(ids)) }, () => trash.bringBack(ids))
      changed()
    },

    removeForGood({ ids }) {
      store.record({ act: 'delete annotations', words: gist(inTrash(ids)) }, () => trash.remove(ids))
      changed()
    },

    occurrences: ({ words, document }) => findOccurrences(store, words, document),

    makeMany({ places, colour }) {
      const texts = new Map<number, string>()
      const made = places.map(({ document, span }) => {
        const text = texts.get(document) ?? documentsIn(store).text(document)
        texts.set(document, text)
        const words = wordsAt(text, span)
        return { document, ...span, words, ...contextOf(text, span), colour, comment: '', tags: [] }
      })
      const act = { act: 'highlight all' as const, words: made[0]?.words ?? '' }
      store.record(act, () => made.forEach((one) => annotations.make(one)))
      changed()
      return made.length
    },
  }

  function inTrash(ids: number[]) {
    return trash.list().filter(({ id }) => ids.includes(id))
  }
}

/** The words of the first, and how many more there are. */
function gist(rows: { words: string }[]): string {
  const [first, ...others] = rows
  const words = `« ${first?.words.replace(/\s+/g, ' ').slice(0, 60) ?? ''} »`
  return others.length ? `${words} + ${others.length}` : words
}

/** In an earlier version, annotations that went on from there are shown where they stood then. */
function withEarlier(store: Store, document: number, listed: Annotation[]): Annotation[] {
  const then = earlierPlacesIn(store)
    .of(document)
    .map(({ annotation, ...place }) => ({ ...annotationsIn(store).get(annotation), ...place }))
  return [...listed, ...then].sort((a, b) => a.start - b.start || a.end - b.end)
}
