import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'

/**
 * Unpacks the entries of a zip file for which `place` gives a path inside `folder`.
 * A bare machine has neither `unzip` nor Python, and this runs before any dependency is there.
 */
export async function unzip(file, folder, place) {
  const zip = await open(file)
  try {
    for (const entry of await readDirectory(zip)) {
      const path = entry.name.endsWith('/') ? null : place(entry.name)
      if (path) await extract(zip, file, entry, join(folder, path))
    }
  } finally {
    await zip.close()
  }
}

async function readDirectory(zip) {
  const { size } = await zip.stat()
  const ending = await read(zip, Math.max(0, size - 65_557), Math.min(size, 65_557))
  const mark = ending.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (mark < 0) throw new Error('not a zip file, or only half of one')
  const directory = await read(zip, ending.readUInt32LE(mark + 16), ending.readUInt32LE(mark + 12))

  const entries = []
  for (let at = 0; at < directory.length;) {
    const nameLength = directory.readUInt16LE(at + 28)
    entries.push({
      deflated: directory.readUInt16LE(at + 10) === 8,
      packedSize: directory.readUInt32LE(at + 20),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      offset: directory.readUInt32LE(at + 42),
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

async function extract(zip, file, entry, target) {
  // The lengths of name and extra field are the local header's own: they may differ from the directory's.
  const header = await read(zip, entry.offset, 30)
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  await mkdir(dirname(target), { recursive: true })
  const out = createWriteStream(target, { mode: entry.mode & 0o777 || 0o644 })
  if (entry.packedSize === 0) return void (await pipeline([], out))
  const packed = createReadStream(file, { start, end: start + entry.packedSize - 1 })
  await (entry.deflated ? pipeline(packed, createInflateRaw(), out) : pipeline(packed, out))
}

async function read(zip, position, length) {
  const buffer = Buffer.alloc(length)
  await zip.read(buffer, 0, length, position)
  return buffer
}
