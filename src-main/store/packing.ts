import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { fingerprintOf } from './fingerprint'

/** A document's bytes as they lie in the library. */
export interface KeptBytes {
  bytes: Uint8Array
  packed: 0 | 1
  /** Whether they can be unpacked only beside the document's text. */
  besideText: 0 | 1
}

const probe = 64 * 1024
/** Pictures, and what is packed already, would cost time and win nothing. */
const worthwhile = 0.9
/** What is left of a text file beside its text; where there is more, it may be less without. */
const little = 0.1

/** Bytes as the library keeps them: packed where a look at their beginning says that it pays, beside their text where that is less. */
export function packed(bytes: Uint8Array, text: string): KeptBytes {
  const sample = bytes.subarray(0, probe)
  if (deflateRawSync(sample).length > sample.length * worthwhile) return { bytes, packed: 0, besideText: 0 }
  const beside = halfLetter.test(text) ? null : packedBeside(bytes, text)
  if (beside && beside.length < bytes.length * little) return { bytes: beside, packed: 1, besideText: 1 }
  const alone = deflateRawSync(bytes)
  return beside && beside.length < alone.length
    ? { bytes: beside, packed: 1, besideText: 1 }
    : { bytes: alone, packed: 1, besideText: 0 }
}

/** Half of a letter of two code units, alone: it does not come out of the library as it went in. */
const halfLetter = /\p{Surrogate}/u

/** The bytes as they came; throws where what was kept is damaged. */
export function unpacked({ bytes, packed, besideText }: KeptBytes, text: string): Buffer {
  if (besideText) return unpackedBeside(bytes, text)
  return packed ? inflateRawSync(bytes) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The same, null where they are not those of a fingerprint: the disk has changed what was kept, or the text beside it. */
export function unpackedWhole(kept: KeptBytes, text: string, sha256: string): Buffer | null {
  try {
    const bytes = unpacked(kept, text)
    return fingerprintOf(bytes) === sha256 ? bytes : null
  } catch {
    return null
  }
}

/** Deflate looks back so far: beside more text than that, bytes are packed piece by piece. */
const window = 32_000
const lengthOfLength = 4

/** Pieces of the bytes, each packed beside the piece of the text at the same place and preceded by its length. */
function packedBeside(bytes: Uint8Array, text: string): Buffer {
  const dictionaries = piecesOf(Buffer.from(text), piecesIn(text))
  const pieces = piecesOf(bytes, dictionaries.length)
  return Buffer.concat(
    pieces.flatMap((piece, at) => {
      const packed = deflateRawSync(piece, { dictionary: dictionaries[at] })
      const length = Buffer.alloc(lengthOfLength)
      length.writeUInt32LE(packed.length)
      return [length, packed]
    }),
  )
}

function unpackedBeside(kept: Uint8Array, text: string): Buffer {
  const bytes = Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength)
  let from = 0
  const pieces = piecesOf(Buffer.from(text), piecesIn(text)).map((dictionary) => {
    const start = from + lengthOfLength
    from = start + bytes.readUInt32LE(from)
    return inflateRawSync(bytes.subarray(start, from), { dictionary })
  })
  return Buffer.concat(pieces)
}

function piecesIn(text: string): number {
  return Math.max(1, Math.ceil(Buffer.byteLength(text) / window))
}

function piecesOf(bytes: Uint8Array, count: number): Uint8Array[] {
  const length = Math.ceil(bytes.length / count)
  return Array.from({ length: count }, (_, at) => bytes.subarray(at * length, (at + 1) * length))
}
