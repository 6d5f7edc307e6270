import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { packed, unpacked } from './packing'

const prose = Array.from(
  { length: 3_000 },
  (_, at) => `Selon elle, « ${(at * 7919) % 9973} » n’est pas joué.`,
)
const text = prose.join('\n')
const written = Buffer.from(`\ufeff${prose.join('\r\n')}\r\n`)

test('bytes come back as they were kept, whether packing pays or not, and whatever their text', () => {
  const noise = randomBytes(3_000)
  expect(packed(noise, '')).toEqual({ bytes: noise, packed: 0, besideText: 0 })
  expect(packed(written, '').bytes.length).toBeLessThan(written.length / 2)
  for (const bytes of [
    written,
    noise,
    Buffer.alloc(0),
    written.subarray(7, 90),
    Buffer.from('.'.repeat(90_000)),
  ])
    for (const beside of ['', 'é', text.slice(0, 500), text, text.repeat(3), '\ud83d'])
      expect(unpacked(packed(bytes, beside), beside).equals(bytes)).toBe(true)
})

test('a text file takes next to nothing beside its text, however long it is', () => {
  for (const length of [100, 300, 3_000]) {
    const bytes = Buffer.from(`${prose.slice(0, length).join('\r\n')}\r\n`)
    const kept = packed(bytes, prose.slice(0, length).join('\n'))
    expect(kept.besideText).toBe(1)
    expect(kept.bytes.length).toBeLessThan(bytes.length / 10)
  }
})

test('what a text says nothing of is not packed beside it', () => {
  const other = Buffer.from(Array.from({ length: 4_000 }, (_, at) => `${(at * 31) % 997}`).join(';'))
  expect(packed(other, 'Rien de tel.').bytes.length).toBeLessThan(other.length / 2)
  // A lone half of a letter is stored as another letter: beside that, the bytes would be lost.
  expect(packed(written, `${text}\ud83d`)).toMatchObject({ packed: 1, besideText: 0 })
})

test('damaged bytes are never taken for others', () => {
  for (const beside of ['', text]) {
    const kept = packed(written, beside)
    const cut = { ...kept, bytes: kept.bytes.subarray(0, 20) }
    expect(() => unpacked(cut, beside)).toThrow()
  }
})
