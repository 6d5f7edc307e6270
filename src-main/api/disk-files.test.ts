import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { bytesAt, sourcesUnder, withinFolder } from './disk-files'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'florilege-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const inside = (name: string) => join(folder, name)

it('finds the files of a folder and the folders in it, in order; hidden ones are left out, others passed over', async () => {
  mkdirSync(inside('b.txt'))
  for (const name of ['c.txt', 'a.txt', '.hidden', 'b.txt/d.md', 'photo.jpg', 'READ ME'])
    writeFileSync(inside(name), 'x')
  const { files, passedOver } = await sourcesUnder(folder, withinFolder(folder))
  expect(files.map(({ label }) => label)).toEqual(['READ ME', 'a.txt', 'b.txt/d.md', 'c.txt'])
  expect(files[2]).toMatchObject({ name: 'd.md', size: 1, inFolder: true })
  expect(passedOver).toEqual([inside('photo.jpg')])
  const { files: alone } = await sourcesUnder(inside('photo.jpg'))
  expect(alone).toMatchObject([{ name: 'photo.jpg', inFolder: false }])
})

it('says how many were found so far while it looks, and stops where that is refused', async () => {
  for (const part of ['a', 'b', 'c']) {
    mkdirSync(inside(part))
    for (let at = 0; at < 70; at++) writeFileSync(inside(`${part}/${at}.txt`), 'x')
  }
  const told: number[] = []
  await sourcesUnder(folder, withinFolder(folder), (found) => told.push(found))
  expect(told).toEqual(expect.arrayContaining([0, 64, 70, 140, 204]))
  const stopping = sourcesUnder(folder, withinFolder(folder), (found) => {
    if (found >= 70) throw new Error('stopped')
  })
  await expect(stopping).rejects.toThrow('stopped')
})

it.each([
  ['absent.txt', () => undefined, 'no-such-file'],
  ['folder.txt', (path: string) => mkdirSync(path), 'not-a-file'],
  ['pipe.txt', (path: string) => execFileSync('mkfifo', [path]), 'not-a-file'],
  ['device.txt', (path: string) => symlinkSync('/dev/zero', path), 'not-a-file'],
  ['loop.txt', (path: string) => symlinkSync('loop.txt', path), 'unreadable-file'],
  ['huge.txt', (path: string) => sparse(path, 500), 'too-large'],
  ['huge.pdf', (path: string) => sparse(path, 500), 'too-large'],
])('refuses %s with its reason', async (name, make, code) => {
  make(inside(name))
  await expect(bytesAt(inside(name))).rejects.toThrow(code)
})

it('refuses what the system keeps from the person', async () => {
  writeFileSync(inside('secret.txt'), 'words')
  chmodSync(inside('secret.txt'), 0)
  chmodSync(folder, 0o755)
  await expect(asOrdinaryUser(() => bytesAt(inside('secret.txt')))).rejects.toThrow('unreadable-file')
})

it('gives up a file that is being read once it is told to', async () => {
  sparse(inside('long.pdf'), 190)
  const stop = new AbortController()
  const reading = bytesAt(inside('long.pdf'), stop.signal)
  stop.abort()
  await expect(reading).rejects.toThrow('cancelled')
})

it.each([
  ['cut', (path: string) => truncateSync(path, 10)],
  ['written to', (path: string) => appendFileSync(path, 'more')],
])('refuses a file that is %s while it is read', async (_, change) => {
  const path = inside('long.pdf')
  sparse(path, 9)
  await expect(
    bytesAt(
      path,
      whileRead(() => change(path)),
    ),
  ).rejects.toThrow('changing-file')
})

it('reads a file that is removed while it is read as it was', async () => {
  writeFileSync(inside('gone.txt'), 'words')
  const bytes = await bytesAt(
    inside('gone.txt'),
    whileRead(() => rmSync(inside('gone.txt'))),
  )
  expect(Buffer.from(bytes).toString()).toBe('words')
})

it('reads every byte, and a file whose size is not known before', async () => {
  const bytes = Buffer.alloc(9_000_000, 'abc')
  writeFileSync(inside('long.txt'), bytes)
  expect(Buffer.compare(await bytesAt(inside('long.txt')), bytes)).toBe(0)
  expect(Buffer.from(await bytesAt('/proc/self/status')).toString()).toContain('Name:')
})

/** Asked between two pieces whether to go on; something happens to the file when it is asked first. */
function whileRead(happens: () => void): AbortSignal {
  const signal = new AbortController().signal
  let asked = 0
  Object.defineProperty(signal, 'aborted', {
    get() {
      if (asked++ === 0) happens()
      return false
    },
  })
  return signal
}

function sparse(path: string, megabytes: number): void {
  writeFileSync(path, '')
  truncateSync(path, megabytes * 1024 * 1024)
}

/** Root may read everything: it becomes somebody else for a while. */
async function asOrdinaryUser<Value>(work: () => Promise<Value>): Promise<Value> {
  if (process.getuid?.() !== 0) return work()
  process.seteuid!(65_534)
  try {
    return await work()
  } finally {
    process.seteuid!(0)
  }
}
