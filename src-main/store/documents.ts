import type { RecognisedDocument } from '../model/document'
import { AppError } from '../model/error'
import type { DocumentRow, OpenDocument } from '../model/library'
import { blocksIn } from './blocks'
import { perStore } from './per-store'

/** A document that comes in: what was read, and what it was read from. */
export interface NewDocument {
  read: RecognisedDocument
  language: string
  fileName: string
  sha256: string
  textSha256: string
  bytes: Uint8Array
}

const shown = `SELECT id, title, author, publisher, published, language, format, file_name AS fileName, sha256,
    imported_at AS importedAt, length,
    (SELECT count(*) FROM quotes WHERE document_id = documents.id AND rejected = 0) AS quotes,
    (SELECT count(*) FROM figures WHERE document_id = documents.id AND rejected = 0) AS figures,
    (SELECT count(DISTINCT entity_id) FROM mentions WHERE document_id = documents.id AND rejected = 0) AS entities,
    (SELECT count(*) FROM annotations WHERE document_id = documents.id) AS annotations`

export const documentsIn = perStore((store) => {
  const { db } = store
  const list = db.prepare<[], DocumentRow>(
    `${shown} FROM documents WHERE trashed_at IS NULL ORDER BY imported_at DESC, id DESC`,
  )
  const open = db.prepare<[number], Omit<OpenDocument, 'blocks'>>(
    `${shown}, address, captured, text FROM documents WHERE id = ? AND trashed_at IS NULL`,
  )
  const text = db
    .prepare<[number], string>('SELECT text FROM documents WHERE id = ? AND trashed_at IS NULL')
    .pluck()
  const title = db
    .prepare<[number], string>('SELECT title FROM documents WHERE id = ? AND trashed_at IS NULL')
    .pluck()
  const bySha256 = db.prepare<[string], { id: number; title: string; trashed: number }>(
    'SELECT id, title, trashed_at IS NOT NULL AS trashed FROM documents WHERE sha256 = ?',
  )
  const bytes = db.prepare<[number], Buffer>('SELECT bytes FROM originals WHERE document_id = ?').pluck()
  const insert = db.prepare(
    `INSERT INTO documents (title, author, publisher, published, language, address, captured, format, file_name,
       sha256, text_sha256, imported_at, trashed_at, length, text)
     VALUES (@title, @author, @publisher, @published, @language, @address, @captured, @format, @fileName,
       @sha256, @textSha256, @now, @now, @length, @text)`,
  )
  const insertOriginal = db.prepare('INSERT INTO originals (document_id, bytes) VALUES (?, ?)')
  const trash = db.prepare('UPDATE documents SET trashed_at = ? WHERE id = ?')

  return {
    list: () => list.all(),
    get: (id: number): OpenDocument => ({ ...found(open.get(id)), blocks: blocksIn(store).of(id) }),
    text: (id: number): string => found(text.get(id)),
    title: (id: number): string => found(title.get(id)),
    bytes: (id: number): Buffer => found(bytes.get(id)),
    /** The document that came from the same bytes, in the trash or not. */
    ofBytes: (sha256: string) => bySha256.get(sha256),

    /** Keeps it in the trash: taking it out is the act that can be undone. */
    add({ read, bytes, ...facts }: NewDocument): number {
      const { blocks, ...said } = read
      const row = { ...said, ...facts, length: read.text.length, now: new Date().toISOString() }
      const document = Number(insert.run(row).lastInsertRowid)
      insertOriginal.run(document, bytes)
      blocksIn(store).add(document, read.text, blocks)
      return document
    },

    trash: (id: number) => void trash.run(new Date().toISOString(), id),
    bringBack: (id: number) => void trash.run(null, id),
  }
})

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new AppError('not-found')
  return value
}
