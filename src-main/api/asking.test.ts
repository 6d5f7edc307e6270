import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { temporaryLibrary, type TemporaryLibrary } from '../store/temporary-library'
import type { Api } from './api'
import { readingApart, startAsking, type Asking } from './asking'

let library: TemporaryLibrary
let asking: Asking
beforeEach(() => {
  library = temporaryLibrary()
  // A thread of our own, which says what it is asked in the order it hears it, and dies when told to.
  const thread = join(library.folder, 'thread.mjs')
  writeFileSync(
    thread,
    `import { parentPort } from 'node:worker_threads'
     let heard = 0
     parentPort.on('message', (told) => {
       if (told === 'end') process.exit()
       const { number, method, input, changes } = told
       if (method === 'die') process.exit(1)
       if (method === 'changes') return parentPort.postMessage({ number, answer: { ok: true, value: changes } })
       parentPort.postMessage({ number, answer: { ok: true, value: [++heard, input.query] } })
     })`,
  )
  asking = startAsking(library.store, pathToFileURL(thread))
})
afterEach(async () => {
  await asking.end()
  library.remove()
})

const ask = (query: string, asker?: string, method = 'find') =>
  asking.ask({ topic: 'search', method, input: { query, asker } }).catch((error: Error) => error.message)

it('gives up what waits once the same asker asks anew, and nothing of another', async () => {
  const answers = [
    ask('s', 'palette'),
    ask('sé', 'palette'),
    ask('x', 'quotes'),
    ask('séa', 'palette'),
    ask('all'),
  ]
  expect(await Promise.all(answers)).toEqual([[1, 's'], 'cancelled', [2, 'x'], [3, 'séa'], [4, 'all']])
})

it('starts another thread where one died', async () => {
  expect(await ask('', undefined, 'die')).toBe('unexpected')
  expect(await ask('again')).toEqual([1, 'again'])
})

it('answers nothing once it has ended', async () => {
  const late = ask('late')
  void asking.end()
  expect([await late, await ask('later')]).toEqual(['cancelled', 'cancelled'])
})

it('has closed its connection once it has ended, so that nothing of the library lies beside it', async () => {
  const reader = join(library.folder, 'reader.mjs')
  const sqlite = pathToFileURL(createRequire(import.meta.url).resolve('better-sqlite3')).href
  writeFileSync(
    reader,
    `import { parentPort, workerData } from 'node:worker_threads'
     import Database from '${sqlite}'
     const db = new Database(workerData.library, { readonly: true })
     const counted = db.prepare('WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT ?) SELECT max(x) FROM n')
     parentPort.on('message', (told) => {
       if (told === 'end') process.exit()
       const { number, input } = told
       parentPort.postMessage({ number, answer: { ok: true, value: counted.pluck().get(input.to) } })
     })`,
  )
  const reading = startAsking(library.store, pathToFileURL(reader))
  const count = (to: number) => reading.ask({ topic: 'search', method: 'find', input: { to } })
  expect(await count(2)).toBe(2)
  library.store.db.exec(`INSERT INTO tags (path) VALUES ('guerre')`)
  expect(existsSync(`${library.file}-wal`)).toBe(true)
  // In the middle of a question that takes long.
  const counting = expect(count(2_000_000)).rejects.toThrow('cancelled')
  await new Promise((resolve) => setImmediate(resolve))
  await reading.end()
  await counting
  library.store.close()
  expect(existsSync(`${library.file}-wal`)).toBe(false)
})

it('lets its thread begin and end by itself, since one ended inside native code takes the program down', async () => {
  const [thread, said] = [join(library.folder, 'slow.mjs'), join(library.folder, 'said')]
  writeFileSync(
    thread,
    `import { appendFileSync } from 'node:fs'
     import { parentPort } from 'node:worker_threads'
     Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
     process.on('exit', () => appendFileSync(${JSON.stringify(said)}, 'ended'))
     parentPort.on('message', (told) => told === 'end' && process.exit())`,
  )
  const slow = startAsking(library.store, pathToFileURL(thread))
  const asked = expect(slow.ask({ topic: 'search', method: 'find', input: {} })).rejects.toThrow('cancelled')
  await slow.end()
  await asked
  expect(readFileSync(said, 'utf8')).toBe('ended')
})

it('says with each question whether the library has changed', async () => {
  const before = await ask('', undefined, 'changes')
  expect(await ask('', undefined, 'changes')).toBe(before)
  library.store.db.exec(`INSERT INTO tags (path) VALUES ('guerre')`)
  expect(await ask('', undefined, 'changes')).not.toBe(before)
})

it('compares quotes in the thread of what is looked at, and writes where the library is', async () => {
  const thread = (name: string): Asking => ({
    ask: ({ topic, method }) => Promise.resolve(`${name}: ${topic}.${method}`),
    end: () => Promise.resolve(),
  })
  // Only what is asked below is there.
  const api = { comparisons: { make: () => 'here', compare: () => 'here' } } as unknown as Api
  const { comparisons } = readingApart(api, { typed: thread('typed'), looked: thread('looked') })
  expect(await comparisons.compare({ quotes: [1, 2] })).toBe('looked: comparisons.compare')
  expect(comparisons.make({ name: 'Accord', quotes: [1, 2] })).toBe('here')
})
