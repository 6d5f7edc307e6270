import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { temporaryApi } from '../api/temporary-api'
import { originalsIn, packed, unpacked } from './originals'

test('bytes come back as they were kept, whether packing pays or not', () => {
  const prose = Buffer.from('Selon elle, « rien n’est joué ».\r\n'.repeat(500))
  const noise = randomBytes(3_000)
  expect(packed(prose).bytes.length).toBeLessThan(prose.length / 2)
  expect(packed(noise)).toEqual({ bytes: noise, packed: 0 })
  for (const bytes of [prose, noise, Buffer.alloc(0), prose.subarray(7, 90)])
    expect(unpacked(packed(bytes)).equals(bytes)).toBe(true)
})

test('damaged bytes are never taken for others', () => {
  const kept = packed(Buffer.from('Selon elle, « rien n’est joué ».\n'.repeat(50)))
  expect(() => unpacked({ ...kept, bytes: kept.bytes.subarray(0, 20) })).toThrow()
})

test('a document whose bytes cannot be unpacked is named', async () => {
  const library = temporaryApi()
  const bytes = Buffer.from('Selon elle, « rien n’est joué ».\n'.repeat(50))
  await library.client.documents.import({ files: [{ name: 'rien.txt', bytes }] })
  library.store.db.exec('UPDATE originals SET bytes = substr(bytes, 1, 20)')
  expect(() => originalsIn(library.store).of(1)).toThrow(
    expect.objectContaining({ code: 'damaged-file', facts: { name: 'rien.txt' } }),
  )
  library.remove()
})
