import { citationsIn as citationsInBody, gistOf } from '../export/note-body'
import { citationsIn } from '../store/citations'
import { citingNotes } from '../store/citing-notes'
import { renamedLinksIn } from '../store/renamed-links'
import { listNotes } from '../store/note-list'
import { notesIn } from '../store/notes'
import { toCite } from './citing'
import type { ApiContext } from './context'
import type { Handlers, Topic } from './contract/contract'
import { noteAsMarkdown } from './exports'
import { toNote, toRow } from './note-rows'
import { suggest } from './suggestions'

const touched: Topic[] = ['library', 'notes', 'search']

export function notesTopic({ store, announce }: ApiContext): Handlers<'notes'> {
  const notes = notesIn(store)
  const citations = citationsIn(store)
  const changed = () => announce({ type: 'changed', topics: touched })

  return {
    list(asked) {
      const { rows, total } = listNotes(store, asked)
      return { rows: rows.map(toRow), total }
    },
    get: ({ id }) => toNote(notes.get(id)),

    make({ title, body = '' }) {
      const id = store.record({ act: 'make note', words: title }, () => {
        const made = notes.make(title)
        if (body) notes.save(made, title, body, citationsInBody(body))
        return made
      })
      changed()
      return toNote(notes.get(id))
    },

    save({ id, title, body }) {
      const before = notes.get(id)
      if (before.title === title && before.body === body) return toRow(before)
      const [from, to] = [gistOf(before.title, before.body).title, gistOf(title, body).title]
      const cited = before.body === body ? notes.cited(id) : citationsInBody(body)
      store.record(
        { act: 'write note', words: from, note: id },
        () => {
          notes.save(id, title, body, cited)
          renamedLinksIn(store)({ kind: 'note', id, from, to })
        },
        `note ${id}`,
      )
      changed()
      return toRow(notes.get(id))
    },

    remove({ id }) {
      const { title, body } = notes.get(id)
      store.record({ act: 'remove note', words: gistOf(title, body).title }, () => notes.remove(id))
      changed()
    },

    cite(asked) {
      const citation = toCite(store, asked)
      const id = store.record({ act: 'cite', words: citation.words }, () => citations.make(citation))
      changed()
      return citations.of([id])[0]!
    },

    citeAll({ all }) {
      const cited = all.map((asked) => toCite(store, asked))
      const ids = store.record({ act: 'cite', words: cited[0]!.words }, () => cited.map(citations.make))
      changed()
      return citations.of(ids)
    },

    citations: ({ ids }) => citations.of(ids),
    citing: ({ kind, ids }) =>
      citingNotes(store, kind, ids).map(({ id, title, body }) => ({ id, title: gistOf(title, body).title })),
    suggest: (asked) => suggest(store, asked),

    preview: ({ id }) => noteAsMarkdown(store, id).markdown,
  }
}
