import { AppError } from '../model/error'
import { packed, unpackedWhole, type KeptBytes } from './packing'
import { perStore } from './per-store'

/** The bytes documents were read from, exactly as they came. */
export const originalsIn = perStore(({ db }) => {
  const insert = db.prepare(
    'INSERT INTO originals (document_id, bytes, packed, beside_text) VALUES (?, @bytes, @packed, @besideText)',
  )
  const select = db.prepare<[number], KeptBytes & { name: string; sha256: string; text: string }>(
    `SELECT bytes, packed, beside_text AS besideText, file_name AS name, sha256, iif(beside_text, text, '') AS text
     FROM originals
     JOIN documents ON documents.id = document_id
     WHERE document_id = ?`,
  )

  return {
    /** Beside a text that never changes, since that of some is needed to unpack them. */
    add: (document: number, bytes: Uint8Array, text: string) =>
      void insert.run(document, packed(bytes, text)),

    /** Throws where the disk has changed them since: better none than others. */
    of(document: number): Buffer | undefined {
      const kept = select.get(document)
      if (!kept) return undefined
      const bytes = unpackedWhole(kept, kept.text, kept.sha256)
      if (!bytes) throw new AppError('damaged-file', { name: kept.name })
      return bytes
    },
  }
})
