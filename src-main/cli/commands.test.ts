import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { plantDocument } from '../store/temporary-document'
import { temporaryLibrary, type TemporaryLibrary } from '../store/temporary-library'
import { check } from './check'
import { backup } from './backup'
import type { Asked, Command } from './command'
import { exportFiles } from './export'
import { setLanguage } from './language'
import { restore } from './restore'
import { search } from './search'
import { verify } from './verify'

let library: TemporaryLibrary
let out: string[]
let told: string[]

beforeEach(() => {
  setLanguage({ LANG: 'en_GB.UTF-8' })
  library = temporaryLibrary()
  plantDocument(library.store, {
    title: 'Procès',
    paragraphs: ['Huang : « Rien de tel\u009b31m. »'],
    quotes: [{ words: 'Rien de tel\u009b31m.', speaker: 'Jensen Huang' }],
  })
  library.store.close()
  out = []
  told = []
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => out.push(`${line as string}`) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => told.push(`${line as string}`) > 0)
})
afterEach(() => {
  vi.restoreAllMocks()
  library.remove()
})

async function run(
  command: Command,
  words: string[],
  options: Record<string, string | true> = {},
): Promise<number> {
  const asked: Asked = {
    words,
    library: library.file,
    has: (option) => options[option] === true,
    text: (option) => {
      const value = options[option]
      return typeof value === 'string' ? value : undefined
    },
  }
  return command.run(asked)
}

/** A note that cites the one quote, as the window leaves it. */
function writeNote(): void {
  const store = library.reopen()
  const now = '2026-02-04T10:00:00.000Z'
  const quote = store.db
    .prepare<[], { id: number; words: string; start: number; end: number }>('SELECT * FROM quotes')
    .get()!
  store.db
    .prepare(
      `INSERT INTO citations (document_id, quote_id, start, "end", words, prefix, suffix, speaker, created_at)
       VALUES (1, @id, @start, @end, @words, '« ', ' »', 'Jensen Huang', '${now}')`,
    )
    .run(quote)
  store.db
    .prepare(
      `INSERT INTO notes (title, body, created_at, changed_at) VALUES ('Le refus', ?, '${now}', '${now}')`,
    )
    .run(`[${quote.words}](florilege://citation/1)`)
  store.close()
}

describe('the command line', () => {
  it('finds words, and sends a terminal nothing that it would obey', async () => {
    expect(await run(search, ['huang'], { kind: 'quote' })).toBe(0)
    expect(out.join('')).toBe('quote  Rien de tel\ufffd31m.\n       — Jensen Huang · Procès\n')
    out = []
    await run(search, ['tel'], { kind: 'quote', json: true })
    expect(out.join('')).toContain('\\u009b')
    expect(JSON.parse(out[0]!)).toMatchObject({ kind: 'quote', document: 1, words: 'Rien de tel\u009b31m.' })
  })

  it('answers a file of queries with a line each', async () => {
    const file = join(library.folder, 'queries.txt')
    writeFileSync(file, 'rien\r\n\nabsent\n')
    await run(search, [], { queries: file, json: true })
    expect(out.map((line) => JSON.parse(line) as { query: string; hits: unknown[] })).toMatchObject([
      { query: 'rien' },
      { query: '', hits: [] },
      { query: 'absent', hits: [] },
    ])
  })

  it('tells beside the hits what a query names that is not known', async () => {
    await run(search, ['tel before:hier'], { kind: 'quote', json: true })
    expect(out.map((line) => JSON.parse(line) as object)).toMatchObject([{ kind: 'quote' }])
    await run(search, ['speaker:"Nobody'], { kind: 'quote' })
    expect(told.join('')).toContain('speaker:"Nobody')
  })

  it('refuses what it is asked wrongly', async () => {
    await expect(async () => run(search, [])).rejects.toThrow('give a query')
    await expect(async () => run(search, ['x'], { kind: 'thing' })).rejects.toThrow('--kind')
    await expect(async () => run(search, ['x'], { limit: 'many' })).rejects.toThrow('--limit')
    await expect(async () => run(exportFiles, [], {})).rejects.toThrow('--to')
    await expect(async () => run(exportFiles, [], { to: 'x', note: '-1' })).rejects.toThrow('--note')
    await expect(async () => run(check, ['x'])).rejects.toThrow('no files')
  })

  it('says of a note that never was that there is none', async () => {
    expect(await run(exportFiles, [], { to: join(library.folder, 'out'), note: '99' })).toBe(1)
    expect(told).toEqual(['There is no note 99 in this library.\n'])
  })

  it('counts what is in the trash apart', async () => {
    const store = library.reopen()
    store.db.prepare("UPDATE documents SET trashed_at = '2026-01-01T00:00:00.000Z'").run()
    store.close()
    expect(await run(check, [])).toBe(0)
    expect(out.join('')).toContain('Documents: 0. In the trash: 1. Earlier versions of them: 0.')
  })

  it('exports notes, verifies them, and keeps what a person wrote into them', async () => {
    writeNote()
    const to = join(library.folder, 'out')
    expect(await run(exportFiles, [], { to })).toBe(0)
    const file = join(to, 'Le refus.md')
    expect(out).toEqual([`${file}\n`])
    expect(await run(verify, [file])).toBe(0)
    expect(out[1]).toMatch(/^true {2}Rien de tel/)
    writeFileSync(file, readFileSync(file, 'utf8').replace('> Rien', '> Un rien'))
    expect(await run(verify, [file])).toBe(1)
    expect(await run(exportFiles, [], { to })).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('> Un rien')
  })

  it('says that a marker is gone, and that a file cites nothing', async () => {
    writeNote()
    const to = join(library.folder, 'out')
    await run(exportFiles, [], { to })
    const file = join(to, 'Le refus.md')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\[\^citation-1\](?!:)/, ''))
    out = []
    expect(await run(verify, [file])).toBe(1)
    expect(out.join('')).toMatch(/^marker gone {2}citation-1\n/)
    const other = join(library.folder, 'other.md')
    writeFileSync(other, 'Des mots.')
    expect(await run(verify, [other])).toBe(0)
    expect(told.at(-1)).toBe(`${other} holds no citation.\n`)
  })

  it('counts the earlier versions of documents apart', async () => {
    const store = library.reopen()
    plantDocument(store, { title: 'Procès', paragraphs: ['Huang se tait.'] })
    store.db.exec('UPDATE documents SET version_of = 2 WHERE id = 1')
    store.close()
    expect(await run(check, [])).toBe(0)
    expect(out.at(-1)).toContain('Documents: 1. In the trash: 0. Earlier versions of them: 1.')
  })

  it('exports a project for other programs, the same bytes each time, and none over an unknown file', async () => {
    writeNote()
    const to = join(library.folder, 'out')
    mkdirSync(to)
    writeFileSync(join(to, 'project.qdpx'), 'of another program')
    expect(await run(exportFiles, [], { to, as: 'qdpx' })).toBe(0)
    const file = join(to, 'project 2.qdpx')
    expect(out).toEqual([`${file}\n`])
    const bytes = readFileSync(file)
    expect(await run(exportFiles, [], { to, as: 'qdpx' })).toBe(0)
    expect(readFileSync(file).equals(bytes)).toBe(true)
    expect(readFileSync(join(to, 'project.qdpx'), 'utf8')).toBe('of another program')
    writeFileSync(file, 'edited')
    expect(await run(exportFiles, [], { to, as: 'qdpx' })).toBe(1)
    expect(readFileSync(file, 'utf8')).toBe('edited')
  })

  it('checks, backs up and restores', async () => {
    expect(await run(check, [])).toBe(0)
    expect(await run(backup, [])).toBe(0)
    writeFileSync(library.file, 'damaged')
    await expect(run(check, [])).rejects.toThrow('not-a-library')
    expect(await run(restore, [])).toBe(0)
    expect(await run(check, [])).toBe(0)
    expect(out.at(-1)).toContain('Good backups: 1')
    const { db } = library.reopen()
    db.exec('UPDATE quotes SET start = start + 1')
    expect(await run(check, [])).toBe(1)
    expect(out.at(-1)).toBe('quote 1 does not hold its words.\n')
  })
})
