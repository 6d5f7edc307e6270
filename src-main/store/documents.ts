import type { RecognisedDocument } from '../model/document'
import { AppError } from '../model/error'
import type { OpenDocument } from '../model/library'
import { blocksIn } from './blocks'
import { documentColumns } from './document-rows'
import { originalsIn } from './originals'
import { perStore } from './per-store'
import { printedPagesIn } from './printed-pages'

/** A document that comes in: what was read, and what it was read from. */
export interface NewDocument {
  read: RecognisedDocument
  language: string
  fileName: string
  sha256: string
  textSha256: string
  bytes: Uint8Array
}

interface StoredSource {
  title: string
  fileName: string
  address: string | null
  text: string
  trashed: 0 | 1
}

export const documentsIn = perStore((store) => {
  const { db } = store
  const open = db.prepare<[number], Omit<OpenDocument, 'blocks' | 'pages'>>(
    `SELECT ${documentColumns}, address, captured, text FROM readable_documents AS documents WHERE id = ?`,
  )
  const text = db
    .prepare<[number], string>('SELECT text FROM documents WHERE id = ? AND trashed_at IS NULL')
    .pluck()
  const title = db
    .prepare<[number], string>('SELECT title FROM documents WHERE id = ? AND trashed_at IS NULL')
    .pluck()
  const readable = db.prepare<[number], string>('SELECT text FROM readable_documents WHERE id = ?').pluck()
  const bySha256 = db.prepare<[string], { id: number; trashed: number }>(
    'SELECT id, trashed_at IS NOT NULL AS trashed FROM documents WHERE sha256 = ?',
  )
  const any = db.prepare<[number], StoredSource>(
    `SELECT title, file_name AS fileName, address, text, trashed_at IS NOT NULL AS trashed
     FROM documents
     WHERE id = ?`,
  )
  const insert = db.prepare(
    `INSERT INTO documents (title, author, publisher, published, language, address, captured, format, file_name,
       sha256, text_sha256, imported_at, trashed_at, length, text)
     VALUES (@title, @author, @publisher, @published, @language, @address, @captured, @format, @fileName,
       @sha256, @textSha256, @now, @now, @length, @text)`,
  )
  const trash = db.prepare('UPDATE documents SET trashed_at = ? WHERE id = ?')

  return {
    /** A document, or one of its earlier versions. */
    get: (id: number): OpenDocument => ({
      ...found(open.get(id)),
      blocks: blocksIn(store).of(id),
      pages: printedPagesIn(store).pages(id),
    }),
    /** What marks can be made on: the newest version's text. */
    text: (id: number): string => found(text.get(id)),
    /** The text of a document or of one of its earlier versions. */
    readableText: (id: number): string => found(readable.get(id)),
    title: (id: number): string => found(title.get(id)),
    bytes: (id: number): Buffer => found(originalsIn(store).of(id)),
    /** The document that came from the same bytes, in the trash or not. */
    ofBytes: (sha256: string) => bySha256.get(sha256),
    /** What is there of a document, in the trash or not. */
    stored: (id: number): StoredSource => found(any.get(id)),

    /** Keeps it in the trash: taking it out is the act that can be undone. */
    add({ read, bytes, ...facts }: NewDocument): number {
      const { blocks, ...said } = read
      const row = { ...said, ...facts, length: read.text.length, now: new Date().toISOString() }
      const document = Number(insert.run(row).lastInsertRowid)
      originalsIn(store).add(document, bytes, read.text)
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
