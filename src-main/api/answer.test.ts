import Database from 'better-sqlite3'
import { afterEach, expect, it, vi } from 'vitest'
import { AppError } from '../model/error'
import { answer, type AnyHandlers } from './answer'

afterEach(() => void vi.restoreAllMocks())

function handlers(undo: () => never): AnyHandlers {
  const act = { act: 'cite' as const, words: '' }
  return { library: { state: undo, redo: () => act, undo } }
}

async function codeOf(error: unknown): Promise<unknown> {
  const answered = await answer(
    handlers(() => {
      throw error
    }),
    'library',
    'undo',
    undefined,
  )
  return answered.ok ? 'answered' : answered.error
}

it.each([
  ['nothing', '__proto__'],
  ['__proto__', 'toString'],
  ['library', 'constructor'],
  ['library', 'hasOwnProperty'],
  ['quotes', 'list'],
])('knows no %s.%s', async (topic, name) => {
  const answered = await answer(
    handlers(() => undefined as never),
    topic,
    name,
    undefined,
  )
  expect(answered).toEqual({ ok: false, error: { code: 'bad-request', facts: {} } })
})

it('refuses input that the contract does not', async () => {
  expect(
    await answer(
      handlers(() => undefined as never),
      'library',
      'redo',
      { a: 1 },
    ),
  ).toMatchObject({ ok: false })
  expect(
    await answer(
      handlers(() => undefined as never),
      'library',
      'redo',
      undefined,
    ),
  ).toMatchObject({ ok: true })
})

it('says what a person can do something about, with its facts', async () => {
  expect(await codeOf(new AppError('too-large', { name: 'a.txt' }))).toEqual({
    code: 'too-large',
    facts: { name: 'a.txt' },
  })
})

it.each([
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_BUSY', 'library-busy'],
  ['SQLITE_BUSY_SNAPSHOT', 'library-busy'],
  ['SQLITE_READONLY', 'read-only-library'],
  ['SQLITE_CORRUPT_VTAB', 'damaged-library'],
  ['SQLITE_NOTADB', 'damaged-library'],
])('turns %s into %s', async (sqlite, code) => {
  expect(await codeOf(new Database.SqliteError('no', sqlite))).toEqual({ code, facts: {} })
})

it('logs what nobody foresaw, and shows none of it', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue()
  expect(await codeOf(new Error('secret'))).toEqual({ code: 'unexpected', facts: {} })
  expect(log).toHaveBeenCalledOnce()
})
