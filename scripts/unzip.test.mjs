import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { unzip } from './unzip.mjs'

let folder
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'florilege-unzip-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('unpacks what has a place, with its bytes and its right to run', async () => {
  const text = 'Cinq mois plus tard. '.repeat(100)
  const file = join(folder, 'a.zip')
  writeFileSync(
    file,
    zip([
      { name: 'App/', content: '' },
      { name: 'App/run', content: text, mode: 0o755 },
      { name: 'App/plain/stored.txt', content: 'as it is', stored: true },
      { name: 'App/empty', content: '', stored: true },
      { name: 'Other/left out', content: 'no' },
    ]),
  )
  await unzip(file, join(folder, 'to'), (name) => (name.startsWith('App/') ? name.slice(4) : null))
  expect(readFileSync(join(folder, 'to/run'), 'utf8')).toBe(text)
  expect(statSync(join(folder, 'to/run')).mode & 0o111).toBe(0o111)
  expect(readFileSync(join(folder, 'to/plain/stored.txt'), 'utf8')).toBe('as it is')
  expect(readFileSync(join(folder, 'to/empty'), 'utf8')).toBe('')
  expect(() => statSync(join(folder, 'to/left out'))).toThrow()
})

it('refuses half a zip file', async () => {
  const file = join(folder, 'half.zip')
  const whole = zip([{ name: 'App/run', content: 'x'.repeat(500) }])
  writeFileSync(file, whole.subarray(0, whole.length - 30))
  await expect(unzip(file, folder, (name) => name)).rejects.toThrow('half')
})

/** As small a zip writer as will do: local headers with an extra field, a directory, an ending. */
function zip(entries) {
  const parts = []
  const directory = []
  let offset = 0
  for (const { name, content, mode = 0o644, stored = false } of entries) {
    const packed = stored ? Buffer.from(content) : deflateRawSync(content)
    const local = Buffer.alloc(30)
    local.write('PK\x03\x04', 0, 'latin1')
    local.writeUInt16LE(Buffer.byteLength(name), 26)
    local.writeUInt16LE(4, 28)
    const central = Buffer.alloc(46)
    central.write('PK\x01\x02', 0, 'latin1')
    central.writeUInt16LE(stored ? 0 : 8, 10)
    central.writeUInt32LE(packed.length, 20)
    central.writeUInt16LE(Buffer.byteLength(name), 28)
    central.writeUInt32LE(mode * 0x10000, 38)
    central.writeUInt32LE(offset, 42)
    const bytes = Buffer.concat([local, Buffer.from(name), Buffer.alloc(4), packed])
    parts.push(bytes)
    directory.push(central, Buffer.from(name))
    offset += bytes.length
  }
  const listing = Buffer.concat(directory)
  const ending = Buffer.alloc(22)
  ending.write('PK\x05\x06', 0, 'latin1')
  ending.writeUInt32LE(listing.length, 12)
  ending.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, listing, ending])
}
