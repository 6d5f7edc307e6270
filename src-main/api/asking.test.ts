import { writeFileSync } from 'node:fs'
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
     parentPort.on('message', ({ number, method, input, changes }) => {
       if (method === 'die') process.exit(1)
       if (method === 'changes') return parentPort.postMessage({ number, answer: { ok: true, value: changes } })
       parentPort.postMessage({ number, answer: { ok: true, value: [++heard, input.query] } })
     })`,
  )
  asking = startAsking(library.store, pathToFileURL(thread))
})
afterEach(() => {
  asking.end()
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
  asking.end()
  expect([await late, await ask('later')]).toEqual(['cancelled', 'cancelled'])
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
    end: () => undefined,
  })
  // Only what is asked below is there.
  const api = { comparisons: { make: () => 'here', compare: () => 'here' } } as unknown as Api
  const { comparisons } = readingApart(api, { typed: thread('typed'), looked: thread('looked') })
  expect(await comparisons.compare({ quotes: [1, 2] })).toBe('looked: comparisons.compare')
  expect(comparisons.make({ name: 'Accord', quotes: [1, 2] })).toBe('here')
})
