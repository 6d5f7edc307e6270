import { AppError } from '../model/error'
import type { VersionPlace, VersionRow } from '../model/version'
import { sameAddress, sameFileName } from '../text/same-source'
import { likelySourcesIn } from './likely-sources'
import { perStore } from './per-store'

/** What may be another version of a document: where it comes from, and what it says. */
export interface Arrived {
  fileName: string
  address: string | null
  text: string
}

// Whatever a person says, the next version of a page comes from where its file says.
const addressInFile = `coalesce(
  (SELECT said FROM corrected_metadata WHERE document_id = documents.id AND field = 'address'), address
)`

/** A document and the text it has now. */
export interface Candidate {
  id: number
  textSha256: string
}

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
  const standing = db.prepare<[string], VersionPlace>(
    `SELECT sha256, id, coalesce(version_of, id) AS document
     FROM readable_documents
     WHERE sha256 IN (SELECT value FROM json_each(?))`,
  )
  const sources = db.prepare<[string], Candidate & { fileName: string; address: string | null }>(
    `SELECT id, text_sha256 AS textSha256, file_name AS fileName, ${addressInFile} AS address
     FROM documents
     WHERE id IN (SELECT value FROM json_each(?)) AND trashed_at IS NULL
     ORDER BY id DESC`,
  )
  const text = db.prepare<[number], string>('SELECT text FROM documents WHERE id = ?').pluck()
  const textSha256 = db.prepare<[number], string>('SELECT text_sha256 FROM documents WHERE id = ?').pluck()
  const enlist = db.prepare('UPDATE documents SET version = @version WHERE id = @id')
  const shelve = db.prepare('UPDATE documents SET version_of = @document, version = NULL WHERE id = @id')
  const free = db.prepare('UPDATE documents SET version_of = NULL, version = 1 WHERE id = ?')
  const comeOut = db.prepare(
    'UPDATE documents SET version_of = NULL, version = 1, trashed_at = NULL WHERE id = ?',
  )

  return {
    /** The newest first. */
    list: (id: number) => list.all({ id }),

    /** The document that a row is a version of, itself where it is the newest; no number where it was taken back. */
    place(id: number): { document: number; version: number | null } {
      const place = placeOf.get(id)
      if (!place) throw new AppError('not-found')
      return place
    },

    /** Where those of some bytes stand that can be read. */
    standing: (prints: string[]) => standing.all(JSON.stringify(prints)),

    /** The text of a version, in the trash or not. */
    text: (id: number): string => text.get(id) ?? '',

    textSha256: (id: number): string => textSha256.get(id) ?? '',

    /**
     * Documents that something may be a new version of: those of the same file name or address. Under another name and
     * address the same text is a document of its own.
     */
    candidates: (arrived: Arrived): Candidate[] =>
      sources
        .all(JSON.stringify(likelySourcesIn(store)(arrived)))
        .filter((source) => sameFileName(source.fileName, arrived.fileName) || sameAddress(source, arrived))
        .map(({ id, textSha256 }) => ({ id, textSha256 })),

    /** What came in waits, unseen, for its turn as a version of a document. */
    shelve: (id: number, document: number) => void shelve.run({ id, document }),

    /** What waited as a version of another is a document of its own. */
    free: (id: number) => void free.run(id),

    /** A version is a document of its own, in view. */
    comeOut: (id: number) => void comeOut.run(id),

    enlist: (id: number, version: number) => void enlist.run({ id, version }),
  }
})
