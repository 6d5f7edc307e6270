import type { DocumentRow } from '../model/library'
import { perStore } from './per-store'

/** What lists show of a document, from a table or view named `documents`. */
export const documentColumns = `id, version, version_of AS versionOf, title, author, publisher, published, language, format, file_name AS fileName, sha256,
    imported_at AS importedAt, length,
    (SELECT count(*) FROM quotes WHERE document_id = documents.id AND rejected = 0) AS quotes,
    (SELECT count(*) FROM figures WHERE document_id = documents.id AND rejected = 0) AS figures,
    (SELECT count(DISTINCT entity_id) FROM mentions WHERE document_id = documents.id AND rejected = 0) AS entities,
    (SELECT count(*) FROM annotations WHERE document_id = documents.id AND annotations.trashed_at IS NULL) AS annotations`

/** Documents in view as lists show them. */
export const documentRowsIn = perStore(({ db }) => {
  const page = db.prepare<{ limit: number; id: number | null; importedAt: string | null }, DocumentRow>(
    `SELECT ${documentColumns}
     FROM documents
     WHERE trashed_at IS NULL
       AND (@id IS NULL OR (imported_at, id) < (@importedAt, @id))
     ORDER BY imported_at DESC, id DESC
     LIMIT @limit`,
  )
  const some = db.prepare<[string], DocumentRow>(
    `SELECT ${documentColumns}
     FROM (SELECT key, value FROM json_each(?)) AS asked
     JOIN documents ON documents.id = asked.value AND trashed_at IS NULL
     ORDER BY asked.key`,
  )
  // To count all and what is not in view reads two small indexes; to count what is in view reads every row.
  const total = db
    .prepare<[], number>(
      `SELECT (SELECT count(*) FROM documents) - (SELECT count(*) FROM documents WHERE trashed_at IS NOT NULL)`,
    )
    .pluck()

  return {
    /** The newest first, those that follow one of them, which need not be there any more. */
    page: (limit: number, after: { id: number; importedAt: string } | null): DocumentRow[] =>
      page.all({ limit, id: after?.id ?? null, importedAt: after?.importedAt ?? null }),
    /** Those of some ids that are in view, in their order. */
    of: (ids: number[]): DocumentRow[] => some.all(JSON.stringify(ids)),
    total: (): number => total.get() ?? 0,
  }
})
