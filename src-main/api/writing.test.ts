import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { temporaryLibrary, type TemporaryLibrary } from '../store/temporary-library'
import type { Announcement } from './contract/announcement'
import { turnsOf, type Turns } from './taking-turns'
import { startWriting, type Writing } from './writing'

let library: TemporaryLibrary
let turns: Turns
let writing: Writing
let announced: Announcement[]
/** Of its turns: that one began, and that it alone has written in it. */
let turned: string[]

beforeEach(() => {
  library = temporaryLibrary()
  announced = []
  turned = []
  // A thread of our own, which asks for its turn and dies in it when told to.
  const thread = join(library.folder, 'thread.mjs')
  writeFileSync(
    thread,
    `import { parentPort } from 'node:worker_threads'
     let work
     const answer = (value) => parentPort.postMessage({ number: work.number, answer: { ok: true, value } })
     parentPort.on('message', (told) => {
       if (told === 'end') process.exit()
       if (told === 'cancel') return answer({ status: 'refused', name: work.file.name, code: 'cancelled', facts: {} })
       if (told === 'your turn') {
         if (work.method === 'die') process.exit(1)
         parentPort.postMessage({ announcement: { type: 'opened' } })
         parentPort.postMessage({ turn: 'over', rowsChanged: 7, alone: work.method !== 'undo' })
         return answer([work.batch ?? null, work.file?.name ?? work.method])
       }
       work = told
       if (work.file?.name !== 'slow') parentPort.postMessage({ turn: 'wanted' })
     })`,
  )
  turns = turnsOf(library.store.db)
  const announce = (announcement: Announcement) => void announced.push(announcement)
  const doors = {
    ...{ library: library.file, turns, announce },
    onturn: () => void turned.push('begun'),
    onwritten: () => void turned.push('alone'),
  }
  writing = startWriting(doors, pathToFileURL(thread))
})
afterEach(async () => {
  await writing.end()
  library.remove()
})

const file = (name: string) => ({ name, bytes: new Uint8Array() })

it('gives the files of one batch to the thread as such, in its turn', async () => {
  const [one, other] = [writing.startBatch(), writing.startBatch()]
  expect(await one.take(file('a'))).toEqual([1, 'a'])
  expect(await one.take(file('b'))).toEqual([1, 'b'])
  expect(await other.take(file('c'))).toEqual([2, 'c'])
  expect(await writing.ask('library', 'undo', undefined)).toEqual([null, 'undo'])
  expect(announced).toHaveLength(4)
  expect(writing.rowsChanged()).toBe(7)
  expect(turned).toEqual([...['begun', 'alone'], ...['begun', 'alone'], ...['begun', 'alone'], 'begun'])
})

it('takes the turn back from a thread that died in it, and starts another', async () => {
  await expect(writing.ask('library', 'die', undefined)).rejects.toThrow('unexpected')
  expect(await turns.here(() => 'written')).toBe('written')
  expect(await writing.startBatch().take(file('after'))).toEqual([1, 'after'])
})

it('refuses the file at which the thread died', async () => {
  const taken = writing.startBatch().take(file('slow'))
  await writing.end()
  expect(await taken).toEqual({ status: 'refused', name: 'slow', code: 'unexpected', facts: {} })
})

it('tells the thread to give up what it reads', async () => {
  const taken = writing.startBatch().take(file('slow'))
  writing.cancel()
  expect(await taken).toMatchObject({ status: 'refused', code: 'cancelled' })
})
