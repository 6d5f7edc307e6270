import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lockFile } from '../store/file-lock'
import { ImportsInTest } from './imports-in-test'

let papers: ImportsInTest
beforeEach(() => {
  papers = new ImportsInTest()
  for (const name of ['a.txt', 'b.txt']) papers.write(name, `Mots de ${name}.`)
})
afterEach(() => papers.library.remove())

const locks = () => readdirSync(papers.library.folder).filter((name) => name.includes('.import-'))

it('is offered by no other program while it goes on, and is once it was stopped', async () => {
  const queue = papers.queueOver()
  // Another program over the same library knows nothing of this one's queue.
  const other = papers.queueOver()
  const seen: unknown[] = []
  papers.before['b.txt'] = () => {
    seen.push(other.list(), other.report(1), other.resume(1).catch(String))
    queue.cancel()
  }
  const { id, report } = await papers.addFolder(queue)
  await report
  expect(await Promise.all(seen)).toMatchObject([
    [{ id, left: 0 }],
    { left: 0, cancelled: false, resumable: false },
    'Error: not-found',
  ])
  papers.before = {}
  expect(other.list()).toMatchObject([{ id, left: 1 }])
  expect(other.report(id)).toMatchObject({ left: 1, cancelled: true, resumable: true })
  expect(locks()).toEqual([])
  await other.resume(id)
  expect(other.list()).toMatchObject([{ imported: 1 }, { imported: 1, left: 0 }])
  expect(locks()).toEqual([])
})

it('is offered where its program went down, whose lock is nobody’s any more', async () => {
  const queue = papers.queueOver()
  papers.before['a.txt'] = () => queue.cancel()
  const { id, report } = await papers.addFolder(queue)
  await report
  const file = `${papers.library.store.db.name}.import-${id}`
  const letGo = lockFile(file)!
  expect(papers.queueOver().list()).toMatchObject([{ left: 0 }])
  letGo()
  expect(papers.queueOver().list()).toMatchObject([{ left: 2 }])
})
