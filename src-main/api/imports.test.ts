import { mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ImportReport } from '../model/imports'
import { importsIn } from '../store/imports'
import { sourceAt, sourcesUnder, withinFolder } from './disk-files'
import { sourceOfWords } from './import-source'
import { batch } from './importing'
import { ImportsInTest } from './imports-in-test'

let papers: ImportsInTest
beforeEach(() => {
  papers = new ImportsInTest()
})
afterEach(() => papers.library.remove())

function outline({ id, outcomes, left, passedOver }: ImportReport): string[] {
  const names = left > 0 ? importsIn(papers.library.store).leftNames(id) : []
  return [
    ...outcomes.map(({ name, status }) => `${status} ${name}`),
    ...names.map((name) => `left ${name}`),
    ...(passedOver ? [`passed over ${passedOver}`] : []),
  ]
}

describe('an import', () => {
  it('that could not begin keeps none from following', async () => {
    papers.write('a.txt', 'Des mots.')
    let asked = 0
    const queue = papers.queueOver((context) => {
      if (asked++ === 0) throw new Error('no thread')
      return batch(context)
    })
    await expect((await papers.addFolder(queue)).report).rejects.toThrow('no thread')
    expect(outline(await (await papers.addFolder(queue)).report)).toEqual(['imported a.txt'])
  })

  it('of a folder passes over what is of no kind that is read, and keeps its report', async () => {
    for (const [name, text] of [
      ['a.txt', 'Des mots.'],
      ['b.txt', ''],
      ['c.jpg', 'x'],
      ['BINARY', '\x89PNG\r\n\x1a\n\0\0'],
    ] as const)
      papers.write(name, text)
    const queue = papers.queueOver()
    const { report } = await papers.addFolder(queue)
    expect(outline(await report)).toEqual(['imported a.txt', 'refused b.txt', 'passed over 2'])
    papers.library.restart()
    expect(await papers.library.client.imports.list()).toMatchObject([
      { id: 1, folder: 'papers', imported: 1, refused: 1, there: 0, left: 0, passedOver: 2 },
    ])
    const kept = await papers.library.client.imports.report({ id: 1 })
    expect(kept).toMatchObject({ retriable: [2], cancelled: false })
    expect(kept.outcomes[1]).toEqual({
      ...{ place: 2, name: 'b.txt', status: 'refused', code: 'empty-file', facts: { name: 'b.txt' } },
    })
  })

  it('that was stopped is gone on with from the file it was at', async () => {
    for (const name of ['a', 'b', 'c', 'd']) papers.write(`${name}.txt`, `Des mots ${name}.`)
    const queue = papers.queueOver()
    papers.before['b.txt'] = () => queue.cancel()
    const { id, report } = await papers.addFolder(queue)
    const stopped = await report
    expect(outline(stopped)).toEqual(['imported a.txt', 'left b.txt', 'left c.txt', 'left d.txt'])
    expect(stopped).toMatchObject({ cancelled: true, resumable: true })
    papers.before = {}
    expect(outline(await queue.resume(id))).toEqual(['a', 'b', 'c', 'd'].map((x) => `imported ${x}.txt`))
    expect((await papers.library.client.library.state()).counts.documents).toBe(4)
  })

  it('tries again what was refused, once it is mended on the disk', async () => {
    papers.write('a.txt', '')
    papers.write('b.txt', '')
    const queue = papers.queueOver()
    const { id, report } = await papers.addFolder(queue)
    expect(outline(await report)).toEqual(['refused a.txt', 'refused b.txt'])
    papers.write('a.txt', 'Mots retrouvés.')
    papers.write('b.txt', 'Autres mots.')
    expect(outline(await queue.retry(id, 1))).toEqual(['refused a.txt', 'imported b.txt'])
    expect(outline(await queue.retry(id, null))).toEqual(['imported a.txt', 'imported b.txt'])
  })

  it('tries again after a restart what was refused, as an import of its own', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt']) papers.write(name, '')
    const queue = papers.queueOver()
    const { id, report } = await papers.addFolder(queue)
    await report
    papers.library.restart()
    for (const name of ['b.txt', 'c.txt']) papers.write(name, `Mots de ${name}.`)
    const later = papers.queueOver()
    expect(later.report(id)).toMatchObject({ retriable: [0, 1, 2], resumable: false })
    expect(JSON.stringify(later.report(id))).not.toContain(papers.folder)
    expect(outline(await later.retry(id, 1))).toEqual(['imported b.txt'])
    expect(outline(later.report(id))).toEqual(['refused a.txt', 'refused c.txt'])
    expect(outline(await later.retry(id, null))).toEqual(['refused a.txt', 'imported c.txt'])
    expect(outline(later.report(id))).toEqual([])
  })

  it('tries again after a restart what lies on the disk, and leaves aside what only the window could read', async () => {
    papers.write('a.txt', '')
    const dropped = {
      ...{ name: 'dropped.txt', label: 'dropped.txt', size: 0, inFolder: false },
      load: () => Promise.resolve(new Uint8Array()),
    }
    const files = [dropped, ...(await sourcesUnder(papers.folder, withinFolder(papers.folder))).files]
    const { id, report } = papers.queueOver().add({ files, origin: 'window', folder: null, passedOver: 0 })
    expect(await report).toMatchObject({ retriable: [0, 1] })
    papers.library.restart()
    papers.write('a.txt', 'Mots retrouvés.')
    const later = papers.queueOver()
    expect(later.report(id)).toMatchObject({ retriable: [1] })
    await expect(Promise.resolve().then(() => later.retry(id, 0))).rejects.toThrow('not-found')
    expect(outline(await later.retry(id, null))).toEqual(['imported a.txt'])
    expect(outline(later.report(id))).toEqual(['refused dropped.txt'])
  })

  it('of pasted words that was stopped is gone on with after a restart, and keeps them no longer than needed', async () => {
    const waiting = () => papers.library.store.db.prepare('SELECT count(*) FROM waiting_words').pluck().get()
    const capture = { at: '2026-02-03T10:00:00.000Z', chosen: true }
    const words = { name: 'Collé.html', bytes: Buffer.from('<h2>Le pont</h2><p>Il ouvre.</p>'), capture }
    const queue = papers.queueOver()
    papers.before['Collé.html'] = () => queue.cancel()
    const { id, report } = queue.add({
      ...{ files: [sourceOfWords('Collé', words)], origin: 'window', folder: null, passedOver: 0 },
    })
    expect(outline(await report)).toEqual(['left Collé'])
    papers.before = {}
    papers.library.restart()
    expect(waiting()).toBe(1)
    const later = papers.queueOver()
    expect(later.report(id)).toMatchObject({ resumable: true })
    expect(outline(await later.resume(id))).toEqual(['imported Collé'])
    const [row] = (await papers.library.client.documents.list({})).rows
    expect(row).toMatchObject({ title: 'Le pont' })
    expect(await papers.library.client.documents.get({ id: row!.id })).toMatchObject({
      ...{ fileName: 'Collé.html', format: 'html', captured: capture.at },
    })
    expect(waiting()).toBe(0)
  })

  it('that went down with the program is gone on with after a restart', async () => {
    for (const name of ['a', 'b', 'c']) papers.write(`${name}.txt`, `Des mots ${name}.`)
    const { id, report } = await papers.addFolder(papers.queueOver())
    papers.library.restart()
    await expect(report).rejects.toThrow('not open')
    const later = papers.queueOver()
    expect(later.report(id)).toMatchObject({ resumable: true, left: 3 })
    expect(outline(await later.resume(id))).toEqual(['a', 'b', 'c'].map((x) => `imported ${x}.txt`))
  })

  it('says of none of its files that it was not reached while it goes on', async () => {
    for (const name of ['a', 'b']) papers.write(`${name}.txt`, `Des mots ${name}.`)
    const queue = papers.queueOver()
    const { id, report } = await papers.addFolder(queue)
    expect(queue.report(id)).toMatchObject({ left: 0, cancelled: false, resumable: false })
    papers.before['b.txt'] = () => queue.cancel()
    expect(await report).toMatchObject({ left: 1, cancelled: true, resumable: true })
    expect(queue.list()).toMatchObject([{ id, left: 1 }])
  })

  it('of a folder says of a folder that is only linked into it what to do, and does not follow it', async () => {
    const archives = join(papers.library.folder, 'archives 1914')
    mkdirSync(archives)
    writeFileSync(join(archives, 'old.txt'), 'De vieux mots.')
    papers.write('a.txt', 'Des mots.')
    symlinkSync(archives, join(papers.folder, 'old.papers'))
    const { outcomes, passedOver, retriable } = await (await papers.addFolder(papers.queueOver())).report
    expect(passedOver).toBe(0)
    expect(retriable).toEqual([])
    expect(outcomes).toMatchObject([
      { status: 'imported', name: 'a.txt' },
      {
        status: 'refused',
        name: 'old.papers',
        code: 'linked-folder',
        facts: { folder: realpathSync(archives) },
      },
    ])
  })

  it('of very many files lets others have their turn before the first is read, and knows all that is left', async () => {
    const files = Array.from({ length: 3_000 }, (_, at) => ({
      ...{
        name: `${at}.txt`,
        label: `${at}.txt`,
        path: join(papers.folder, `${at}.txt`),
        size: 0,
        inFolder: true,
      },
      load: () => Promise.reject(new Error('never read')),
    }))
    const queue = papers.queueOver()
    const { id, report } = queue.add({ files, origin: 'window', folder: null, passedOver: 0 })
    setImmediate(() => queue.cancel())
    expect(await report).toMatchObject({ outcomes: [], cancelled: true })
    papers.library.restart()
    const later = papers.queueOver()
    expect(later.report(id)).toMatchObject({ left: 3_000, resumable: true })
    expect(later.whole(id).leftNames).toEqual(files.map(({ label }) => label))
  })

  it('of very many files is gone on with in parts, between which others have their turn', async () => {
    const at = (name: string) => sourceAt(join(papers.folder, name), name, true)
    const files = Array.from({ length: 1_200 }, (_, place) => at(`${place}.txt`))
    const queue = papers.queueOver()
    const { id, report } = queue.add({ files, origin: 'window', folder: 'papers', passedOver: 0 })
    setImmediate(() => queue.cancel())
    await report
    papers.library.restart()
    const later = papers.queueOver()
    let [turns, going] = [0, true]
    const count = () => void (turns++, going && setImmediate(count))
    setImmediate(count)
    const resumed = later.resume(id)
    setImmediate(() => later.cancel())
    await resumed.finally(() => (going = false))
    expect(turns).toBeGreaterThan(4)
    expect(later.report(id)).toMatchObject({ left: 0, resumable: false })
  })

  it('waits for the one before it, and is stopped with it', async () => {
    papers.write('a.txt', 'Des mots.')
    const queue = papers.queueOver()
    const [first, second] = [await papers.addFolder(queue), await papers.addFolder(queue)]
    expect([await first.report, await second.report].map(outline)).toEqual([
      ['imported a.txt'],
      ['already there a.txt'],
    ])
    papers.write('b.txt', 'Autres mots.')
    papers.before['b.txt'] = () => queue.cancel()
    const [third, fourth] = [await papers.addFolder(queue), await papers.addFolder(queue)]
    expect([await third.report, await fourth.report].map(outline)).toEqual([
      ['already there a.txt', 'left b.txt'],
      ['left a.txt', 'left b.txt'],
    ])
  })

  it('that was stopped is gone on with after a restart, as an import of its own', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt']) papers.write(name, `Des mots de ${name}.`)
    const queue = papers.queueOver()
    papers.before['b.txt'] = () => queue.cancel()
    const { id, report } = await papers.addFolder(queue)
    expect(outline(await report)).toEqual(['imported a.txt', 'left b.txt', 'left c.txt'])
    delete papers.before['b.txt']
    papers.library.restart()
    const later = papers.queueOver()
    expect(later.report(id)).toMatchObject({ resumable: true, left: 2 })
    const rest = await later.resume(id)
    expect(outline(rest)).toEqual(['imported b.txt', 'imported c.txt'])
    expect(rest.folder).toBe('papers')
    expect(outline(later.report(id))).toEqual(['imported a.txt'])
    expect(later.report(id).resumable).toBe(false)
  })

  it('refuses a file that went away, and goes on', async () => {
    papers.write('a.txt', 'Des mots.')
    papers.write('b.txt', 'Autres mots.')
    papers.before['a.txt'] = () => rmSync(join(papers.folder, 'b.txt'))
    const { report } = await papers.addFolder(papers.queueOver())
    const { outcomes } = await report
    expect(outcomes[1]).toMatchObject({ status: 'refused', code: 'no-such-file' })
  })

  it('remarks on what of a file was not read', async () => {
    const part = (name: string) => `Content-Disposition: attachment; filename="${name}"`
    papers.write(
      'a.eml',
      [
        'From: Anne <a@a.example>\r\nSubject: Le budget\r\nMIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary=x\r\n',
        '--x\r\nContent-Type: text/plain\r\n\r\nDes mots.\r\n',
        `--x\r\nContent-Type: application/pdf\r\n${part('budget.pdf')}\r\n\r\nx\r\n--x--`,
      ].join('\r\n'),
    )
    const { report } = await papers.addFolder(papers.queueOver())
    const remarks = [{ code: 'attachments-unread', facts: { count: 1, parts: 'budget.pdf' } }]
    expect((await report).outcomes).toMatchObject([{ status: 'imported', remarks }])
  })
})

it('of 1,000 files with 20 broken ones makes 980 documents and 20 sentences', async () => {
  for (let at = 0; at < 1_000; at++) papers.write(`${at}.txt`, at % 50 === 7 ? '' : `Texte numéro ${at}.`)
  const queue = papers.queueOver()
  const { id, report } = await papers.addFolder(queue)
  const { outcomes, imported, refused } = await report
  const count = (all: typeof outcomes, status: string) => all.filter((each) => each.status === status).length
  expect([imported, refused, count(outcomes, 'refused')]).toEqual([980, 20, 20])
  // The window is given the first of them; what is kept of it names them all.
  expect(count(outcomes, 'imported')).toBe(500)
  expect(count(queue.whole(id).outcomes, 'imported')).toBe(980)
  // A search looks into each part of an index, and each file has left one.
  await queue.idle()
  const parts = papers.library.store.db.prepare('SELECT count(DISTINCT segid) FROM passage_words_idx').pluck()
  expect(parts.get()).toBe(1)
  expect((await papers.library.client.library.state()).counts.documents).toBe(980)
}, 60_000)
