import { AppError } from '../model/error'
import type { CitedSource } from '../model/note'
import { perStore } from './per-store'

/** What is cited, in the trash or not. */
export const sourcesIn = perStore(({ db }) => {
  const shown = `SELECT id, title, file_name AS fileName, sha256, author, publisher, published, language, address, captured,
      (SELECT group_concat(field, ', ') FROM corrected_metadata WHERE document_id = documents.id) AS corrected,
      version, imported_at AS importedAt,
      coalesce((SELECT version FROM documents AS newest WHERE newest.id = documents.version_of), version) AS newest
    FROM documents`
  const select = db.prepare<[number], CitedSource>(`${shown} WHERE id = ?`)
  const list = db.prepare<[], CitedSource>(`${shown} WHERE trashed_at IS NULL ORDER BY id`)
  const readable = db.prepare<[], CitedSource>(
    `${shown} WHERE id IN (SELECT id FROM readable_documents) ORDER BY id`,
  )
  const textBySha256 = db.prepare<[string], string>('SELECT text FROM documents WHERE sha256 = ?').pluck()

  return {
    get(id: number): CitedSource {
      const source = select.get(id)
      if (!source) throw new AppError('not-found')
      return source
    },
    list: () => list.all(),
    /** Earlier versions too. */
    readable: () => readable.all(),
    textBySha256: (sha256: string): string | null => textBySha256.get(sha256) ?? null,
  }
})
