import type { CitedKind } from '../model/note'
import { libraryId } from './library-id'
import { perStore } from './per-store'
import type { Store } from './store'

/** Title and body of a note. */
interface CitingNote {
  id: number
  title: string
  body: string
}

/**
 * The notes that cite one of them or link to one, each once, the oldest first. Those of a document cite or link to anything
 * of it: its words, its earlier versions, its quotes and annotations.
 */
export function citingNotes(store: Store, kind: CitedKind, ids: number[]): CitingNote[] {
  const byLink = notesLinkingTo(store, kind, ids)
  const byCitation =
    kind === 'note' || kind === 'entity' ? [] : statements(store).citing[kind].all(JSON.stringify(ids))
  const notes = new Map([...byCitation, ...byLink].map((note) => [note.id, note]))
  return [...notes.values()].sort((one, other) => one.id - other.id)
}

/** The notes that hold an address of one of them. */
export function notesLinkingTo(store: Store, kind: CitedKind, ids: number[]): CitingNote[] {
  const leads = leadingTo(store, kind, JSON.stringify(ids))
  return statements(store)
    .linking.all()
    .filter(({ body }) => leads(body))
}

/** Whether a text holds an address, within this library, of one of them. */
function leadingTo(store: Store, kind: CitedKind, ids: string): (body: string) => boolean {
  const here = libraryId(store)
  const { versions, quotes, annotations } = statements(store)
  const sought = new Set(
    kind === 'document'
      ? [...versions.all({ ids }), ...quotes.all({ ids }), ...annotations.all({ ids })]
      : (JSON.parse(ids) as number[]).map((id) => `${kind}/${id}`),
  )
  return (body) =>
    [...body.matchAll(address)].some(
      ([, library, kind, id]) =>
        (library === undefined || library.toLowerCase() === here) &&
        sought.has(`${kind!.toLowerCase()}/${Number(id)}`),
    )
}

const address = /florilege:\/\/(?:([0-9a-f-]{36})\/)?([a-z]+)\/(\d+)/gi

const statements = perStore(({ db }) => {
  const citing = (cites: string) =>
    db.prepare<[string], CitingNote>(
      `SELECT id, title, body FROM notes
       WHERE id IN (
         SELECT note_id FROM note_citations
         JOIN citations ON citations.id = citation_id
         WHERE ${cites} IN (SELECT value FROM json_each(?))
       )`,
    )
  const rows = `SELECT id FROM documents
    WHERE id IN (SELECT value FROM json_each(@ids)) OR version_of IN (SELECT value FROM json_each(@ids))`
  const of = (table: string, kind: string) =>
    db
      .prepare<[{ ids: string }], string>(
        `SELECT '${kind}/' || id FROM ${table} WHERE document_id IN (${rows})`,
      )
      .pluck()
  return {
    citing: {
      annotation: citing('annotation_id'),
      quote: citing('quote_id'),
      // Words taken from an earlier version are words of the document, too.
      document: citing(
        '(SELECT coalesce(version_of, documents.id) FROM documents WHERE documents.id = document_id)',
      ),
    },
    linking: db.prepare<[], CitingNote>(
      `SELECT id, title, body FROM notes WHERE instr(body, 'florilege://')`,
    ),
    versions: db.prepare<[{ ids: string }], string>(`SELECT 'document/' || id FROM (${rows})`).pluck(),
    quotes: of('quotes', 'quote'),
    annotations: of('annotations', 'annotation'),
  }
})
