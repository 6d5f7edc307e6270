import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startReading, type Reading } from './reading'

// What is counted is work: on a busy machine it takes its time.
vi.setConfig({ testTimeout: 60_000 })

// Stands for the built thread: what it answers is said by the file's name.
const script = `
  import { parentPort } from 'node:worker_threads'
  parentPort.on('message', ({ name }) => {
    parentPort.postMessage({ stage: 'reading' })
    if (name === 'endless') for (;;);
    if (name === 'crash') throw new Error('broken')
    if (name === 'exit') process.exit()
    if (name === 'refused') parentPort.postMessage({ ok: false, error: { code: 'empty-file', facts: { name } } })
    else if (name.startsWith('slow')) {
      const last = name === 'slower' ? Infinity : Date.now() + 600
      for (let next = 0; Date.now() < last; ) {
        if (Date.now() < next) continue
        parentPort.postMessage({ stage: 'reading' })
        next = Date.now() + 100
      }
      parentPort.postMessage({ ok: true, value: { name } })
    } else if (name === 'kept waiting') setTimeout(() => parentPort.postMessage({ ok: true, value: { name } }), 100)
    else if (name === 'never') return
    else if (name === 'found at length') {
      parentPort.postMessage({ stage: 'finding' })
      setTimeout(() => parentPort.postMessage({ ok: true, value: { name } }), 900)
    } else if (name === 'greedy') for (const all = []; ; ) all.push(new Array(1e5).fill(all.length))
    else parentPort.postMessage({ ok: true, value: { name } })
  })
`

let folder: string
let reading: Reading
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'florilege-'))
  writeFileSync(join(folder, 'worker.mjs'), script)
  reading = startReading(pathToFileURL(join(folder, 'worker.mjs')), { whole: 1_500, idle: 300 }, 64)
})
afterEach(() => {
  reading.end()
  rmSync(folder, { recursive: true })
})

function read(name: string): Promise<unknown> {
  return reading.read({ name, bytes: new Uint8Array() }).then(
    () => `read ${name}`,
    (error: Error) => error.message,
  )
}

it('reads one file after the other, and goes on after one that is refused', async () => {
  expect(await Promise.all(['a', 'refused', 'b'].map(read))).toEqual(['read a', 'empty-file', 'read b'])
})

it.each([
  ['crash', 'reading-failed'],
  ['exit', 'reading-failed'],
  ['endless', 'too-demanding'],
  ['greedy', 'too-demanding'],
])('goes on after a file that ends in: %s', async (name, code) => {
  expect(await Promise.all([name, 'next', name, 'last'].map(read))).toEqual([
    code,
    'read next',
    code,
    'read last',
  ])
})

it('waits for a file that gets on, though not for ever', async () => {
  expect(await read('slow')).toBe('read slow')
  expect(await read('found at length')).toBe('read found at length')
  expect(await read('slower')).toBe('too-demanding')
})

it('waits for a file whose thread waits a little itself, whatever this one does meanwhile', async () => {
  const answer = read('kept waiting')
  for (const until = Date.now() + 2_000; Date.now() < until;);
  expect(await answer).toBe('read kept waiting')
})

it('gives up a file for which nothing is done any longer', async () => {
  expect(await read('never')).toBe('too-demanding')
})

it('blames no file for the time in which its thread begins', async () => {
  const late = join(folder, 'late.mjs')
  writeFileSync(late, `await new Promise((resolve) => setTimeout(resolve, 600))\n${script}`)
  const patient = startReading(pathToFileURL(late), { whole: 9_000, idle: 300 }, 64)
  expect((await patient.read({ name: 'a', bytes: new Uint8Array() })) as unknown).toEqual({ name: 'a' })
  patient.end()
})

it('gives up within half a second when cancelled, and only the file being read', async () => {
  const answers = ['endless', 'next'].map(read)
  await new Promise((resolve) => setTimeout(resolve, 200))
  const since = Date.now()
  reading.cancel()
  expect(await answers[0]).toBe('cancelled')
  expect(Date.now() - since).toBeLessThan(500)
  expect(await answers[1]).toBe('read next')
  reading.cancel()
  expect(await read('after')).toBe('read after')
})
