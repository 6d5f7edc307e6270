import { AppError } from '../model/error'
import type { VersionRow } from '../model/version'
import { likeness } from '../text/likeness'
import { sameAddress, sameFileName } from '../text/same-source'
import { likelySourcesIn } from './likely-sources'
import { perStore } from './per-store'

/** What may be another version of a document: where it comes from, and what it says. */
interface Arrived {
  fileName: string
  address: string | null
  text: string
}

/** Below this, a text of the same name is another document; revising one word in five leaves half of a text's runs. */
const leastLikeness = 0.4

export const versionsIn = perStore((store) => {
  const { db } = store
  const list = db.prepare<{ id: number }, VersionRow>(
    `SELECT id, version, title, file_name AS fileName, sha256, imported_at AS importedAt, length
     FROM documents
     WHERE (id = @id OR version_of = @id) AND version IS NOT NULL
     ORDER BY version DESC`,
  )
  const placeOf = db.prepare<[number], { document: number; version: number | null }>(
    'SELECT coalesce(version_of, id) AS document, version FROM documents WHERE id = ?',
  )
  const sources = db.prepare<[string], { id: number; fileName: string; address: string | null }>(
    `SELECT id, file_name AS fileName, address
     FROM documents
     WHERE id IN (SELECT value FROM json_each(?)) AND trashed_at IS NULL
     ORDER BY id DESC`,
  )
  const text = db.prepare<[number], string>('SELECT text FROM documents WHERE id = ?').pluck()
  const enlist = db.prepare('UPDATE documents SET version = @version WHERE id = @id')
  const shelve = db.prepare('UPDATE documents SET version_of = @document, version = NULL WHERE id = @id')
  const free = db.prepare('UPDATE documents SET version_of = NULL, version = 1 WHERE id = ?')

  return {
    /** The newest first. */
    list: (id: number) => list.all({ id }),

    /** The document that a row is a version of, itself where it is the newest; no number where it was taken back. */
    place(id: number): { document: number; version: number | null } {
      const place = placeOf.get(id)
      if (!place) throw new AppError('not-found')
      return place
    },

    /** The text of a version, in the trash or not. */
    text: (id: number): string => text.get(id) ?? '',

    /**
     * The document that something is a new version of: one of the same file name or address with enough of its text in
     * common, the likest of several. Under another name and address the same text is a document of its own.
     */
    documentOf(arrived: Arrived): number | null {
      const alike = sources
        .all(JSON.stringify(likelySourcesIn(store)(arrived)))
        .filter((source) => sameFileName(source.fileName, arrived.fileName) || sameAddress(source, arrived))
        .map(({ id }) => ({ id, share: likeness(text.get(id)!, arrived.text) }))
        .filter(({ share }) => share >= leastLikeness)
        .sort((a, b) => b.share - a.share)
      return alike[0]?.id ?? null
    },

    /** What came in waits, unseen, for its turn as a version of a document. */
    shelve: (id: number, document: number) => void shelve.run({ id, document }),

    /** What waited as a version of another is a document of its own. */
    free: (id: number) => void free.run(id),

    enlist: (id: number, version: number) => void enlist.run({ id, version }),
  }
})
