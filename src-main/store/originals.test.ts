import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { packed, unpacked } from './originals'

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
