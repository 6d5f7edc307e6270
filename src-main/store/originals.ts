import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { AppError } from '../model/error'
import { perStore } from './per-store'

/** A document's bytes as they lie in the library. */
export interface KeptBytes {
  bytes: Uint8Array
  packed: 0 | 1
}

/** The bytes documents were read from, exactly as they came. */
export const originalsIn = perStore(({ db }) => {
  const insert = db.prepare('INSERT INTO originals (document_id, bytes, packed) VALUES (?, @bytes, @packed)')
  const select = db.prepare<[number], KeptBytes & { name: string }>(
    `SELECT bytes, packed, file_name AS name
     FROM originals
     JOIN documents ON documents.id = document_id
     WHERE document_id = ?`,
  )

  return {
    add: (document: number, bytes: Uint8Array) => void insert.run(document, packed(bytes)),

    of(document: number): Buffer | undefined {
      const kept = select.get(document)
      if (!kept) return undefined
      try {
        return unpacked(kept)
      } catch {
        throw new AppError('damaged-file', { name: kept.name })
      }
    },
  }
})

const probe = 64 * 1024
/** Pictures, and what is packed already, would cost time and win nothing. */
const worthwhile = 0.9

/** Bytes as the library keeps them: packed where a look at their beginning says that it pays. */
export function packed(bytes: Uint8Array): KeptBytes {
  const sample = bytes.subarray(0, probe)
  if (deflateRawSync(sample).length > sample.length * worthwhile) return { bytes, packed: 0 }
  return { bytes: deflateRawSync(bytes), packed: 1 }
}

/** The bytes as they came; throws where what was kept is damaged. */
export function unpacked({ bytes, packed }: KeptBytes): Buffer {
  return packed ? inflateRawSync(bytes) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
