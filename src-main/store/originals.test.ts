import { expect, test } from 'vitest'
import { temporaryApi } from '../api/temporary-api'
import { checkLibrary } from './check'
import { originalsIn } from './originals'
import type { KeptBytes } from './packing'

const prose = 'Selon elle, « rien n’est joué ».\n'.repeat(50)

test('a text file is kept beside its text, and its own bytes are given back', async () => {
  const library = temporaryApi()
  const bytes = Buffer.from(`\ufeff${prose.replaceAll('\n', '\r\n')}`)
  await library.client.documents.import({ files: [{ name: 'rien.txt', bytes }] })
  const { db } = library.store
  expect(db.prepare<[], KeptBytes>('SELECT beside_text AS besideText FROM originals').get()).toEqual({
    besideText: 1,
  })
  expect(originalsIn(library.store).of(1)?.equals(bytes)).toBe(true)
  expect(checkLibrary(db, { indexes: true }).faults).toEqual([])
  library.remove()
})

/** A library into which the prose came, of which these bytes are kept, as before there was a text beside them. */
async function keptAlone(kept: string) {
  const library = temporaryApi()
  await library.client.documents.import({ files: [{ name: 'rien.txt', bytes: Buffer.from(prose) }] })
  library.store.db
    .prepare('UPDATE originals SET bytes = ?, packed = 0, beside_text = 0')
    .run(Buffer.from(kept))
  return library
}

test('bytes that were kept before there was a text beside them are given back', async () => {
  const library = await keptAlone(prose)
  expect(originalsIn(library.store).of(1)?.toString()).toBe(prose)
  library.remove()
})

test('bytes that are others than those that came are not given', async () => {
  const library = await keptAlone(prose.replace('joué', 'jouée'))
  expect(() => originalsIn(library.store).of(1)).toThrow(
    expect.objectContaining({ code: 'damaged-file', facts: { name: 'rien.txt' } }),
  )
  library.remove()
})

test('a document whose bytes cannot be unpacked is named', async () => {
  const library = temporaryApi()
  await library.client.documents.import({ files: [{ name: 'rien.txt', bytes: Buffer.from(prose) }] })
  library.store.db.exec('UPDATE originals SET bytes = substr(bytes, 1, 20)')
  expect(() => originalsIn(library.store).of(1)).toThrow(
    expect.objectContaining({ code: 'damaged-file', facts: { name: 'rien.txt' } }),
  )
  library.remove()
})
