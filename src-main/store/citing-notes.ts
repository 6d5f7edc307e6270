import type { CitedKind } from '../model/note'
import { perStore } from './per-store'
import type { Store } from './store'

/** Title and body of a note. */
interface CitingNote {
  id: number
  title: string
  body: string
}

/** The notes that cite one of them or link to one, each once, the oldest first. */
export function citingNotes(store: Store, kind: CitedKind, ids: number[]): CitingNote[] {
  const { citing, linking } = statements(store)
  const asked = new Set(ids)
  const links = new RegExp(`florilege://(?:[0-9a-f-]{36}/)?${kind}/(\\d+)`, 'gi')
  const byLink = linking
    .all(`/${kind}/`)
    .filter(({ body }) => [...body.matchAll(links)].some(([, id]) => asked.has(Number(id))))
  const byCitation = kind === 'note' ? [] : citing[kind].all(JSON.stringify(ids))
  const notes = new Map([...byCitation, ...byLink].map((note) => [note.id, note]))
  return [...notes.values()].sort((one, other) => one.id - other.id)
}

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
  return {
    citing: {
      annotation: citing('annotation_id'),
      quote: citing('quote_id'),
      // Words taken from an earlier version are words of the document, too.
      document: citing(
        '(SELECT coalesce(version_of, documents.id) FROM documents WHERE documents.id = document_id)',
      ),
    },
    linking: db.prepare<[string], CitingNote>(
      `SELECT id, title, body FROM notes WHERE instr(body, 'florilege://') AND instr(body, ?)`,
    ),
  }
})
