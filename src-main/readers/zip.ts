import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { crc32 } from 'node:zlib'
import { AppError } from '../model/error'

/** The parts of a file that is an archive: read one by one, by their exact names, in memory. */
export interface Zip {
  has(part: string): boolean
  /** The bytes of a part; null where there is none of that name. */
  read(part: string): Promise<Uint8Array | null>
}

const megabyte = 1024 * 1024
const mostParts = 10_000
const largestPart = 100 * megabyte
const largestWhole = 200 * megabyte
/** How many times its packed size a part may grow, once it is larger than any small file that packs well. */
const steepest = 200
const small = 10 * megabyte

/** Opens an archive; what is none, or is cut off, is refused by name. Sizes are counted as bytes come out. */
export async function openZip(name: string, bytes: Uint8Array): Promise<Zip> {
  const file = await orDamaged(name, fromBufferPromise(Buffer.from(bytes), { decodeStrings: false }))
  if (file.entryCount > mostParts) throw new AppError('too-many-parts', { name, limit: mostParts })
  const entries = await orDamaged(name, entriesOf(file))
  let unpacked = 0

  async function unpack(entry: Entry): Promise<Uint8Array> {
    if (entry.isEncrypted()) throw new AppError('password-file', { name })
    if (!entry.canDecodeFileData()) throw new AppError('unknown-packing', { name })
    const chunks: Buffer[] = []
    let length = 0
    for await (const chunk of (await file.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      length += chunk.length
      unpacked += chunk.length
      const steep = length > small && length > entry.compressedSize * steepest
      if (steep || length > largestPart || unpacked > largestWhole)
        throw new AppError('unpacks-too-large', { name, limit: largestWhole / megabyte })
    }
    const whole = Buffer.concat(chunks)
    if (crc32(whole) !== entry.crc32) throw new Error('checksum')
    return whole
  }

  return {
    has: (part) => entries.has(part),
    read: async (part) => {
      const entry = entries.get(part)
      return entry ? orDamaged(name, unpack(entry)) : null
    },
  }
}

/** By name; of two with one name, the first. Names lead nowhere but into this map, so none of them is dangerous. */
async function entriesOf(file: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  for await (const entry of file.eachEntry()) {
    if (entries.size > mostParts) throw new Error('too many entries')
    const name = entry.fileNameRaw.toString('utf8')
    if (!entries.has(name)) entries.set(name, entry)
  }
  return entries
}

/** Whatever the archive's parser throws says that the file is damaged. */
async function orDamaged<Value>(name: string, value: Promise<Value>): Promise<Value> {
  try {
    return await value
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('damaged-file', { name })
  }
}
