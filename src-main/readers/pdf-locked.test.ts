import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { readPdf } from './pdf'
import { pdfOf } from './pdf-in-test'

const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')

function padded(password: string): Buffer {
  return Buffer.concat([Buffer.from(password, 'latin1'), padding]).subarray(0, 32)
}

function md5(...parts: Buffer[]): Buffer {
  return createHash('md5').update(Buffer.concat(parts)).digest()
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index)
  const swap = (a: number, b: number) => ([state[a], state[b]] = [state[b]!, state[a]!])
  for (let i = 0, j = 0; i < 256; i++) swap(i, (j = (j + state[i]! + key[i % key.length]!) & 255))
  let [i, j] = [0, 0]
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255
      j = (j + state[i]!) & 255
      swap(i, j)
      return byte ^ state[(state[i]! + state[j]!) & 255]!
    }),
  )
}

/** The same PDF, encrypted as by the first version of the standard: its owner may print it, its readers open it by a password. */
function locked(pdf: Uint8Array, password: string): Uint8Array<ArrayBuffer> {
  const owner = rc4(md5(padded('owner')).subarray(0, 5), padded(password))
  const permissions = Buffer.from([0xc0, 0xff, 0xff, 0xff])
  const id = Buffer.alloc(16, 7)
  const key = md5(padded(password), owner, permissions, id).subarray(0, 5)
  const user = rc4(key, padding)
  const hex = (bytes: Buffer) => `<${bytes.toString('hex')}>`
  const entries = `/Encrypt << /Filter /Standard /V 1 /R 2 /P ${permissions.readInt32LE()} /O ${hex(owner)} /U ${hex(user)} >> /ID [${hex(id)} ${hex(id)}]`
  const source = Buffer.from(pdf).toString('latin1')
  const streams = source.replace(
    /(\d+) 0 obj\n(<<.*>>)\nstream\n([\s\S]*?)\nendstream/g,
    (_, number: string, dictionary: string, words: string) => {
      const place = Buffer.from([Number(number) & 255, Number(number) >> 8, 0, 0, 0])
      const sealed = rc4(md5(key, place).subarray(0, 10), Buffer.from(words, 'latin1')).toString('latin1')
      return `${number} 0 obj\n${dictionary}\nstream\n${sealed}\nendstream`
    },
  )
  return new Uint8Array(Buffer.from(streams.replace('trailer\n<<', `trailer\n<< ${entries}`), 'latin1'))
}

const open = pdfOf([[{ words: 'Le budget est vote.', x: 50, y: 700 }]])

it('reads what is encrypted but open to whoever has the file', async () => {
  expect((await readPdf('a.pdf', locked(open, ''))).text).toBe('Le budget est vote.')
})

it('says of what only a password opens that it is so', async () => {
  await expect(readPdf('a.pdf', locked(open, 'secret'))).rejects.toThrow('password-file')
})
