import Database from 'better-sqlite3'
import { AppError, type ErrorCode, type ErrorValue } from '../model/error'

const codes: [prefix: string, code: ErrorCode][] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_BUSY', 'library-busy'],
  ['SQLITE_LOCKED', 'library-busy'],
  ['SQLITE_READONLY', 'read-only-library'],
  ['SQLITE_PERM', 'read-only-library'],
  ['SQLITE_CANTOPEN', 'read-only-library'],
  ['SQLITE_CORRUPT', 'damaged-library'],
  ['SQLITE_NOTADB', 'damaged-library'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EACCES', 'read-only-library'],
  ['EROFS', 'read-only-library'],
]

/** What went wrong with a library's file, where a person can do something about it. */
export function asAppError(error: unknown): AppError | null {
  if (error instanceof AppError) return error
  const code = codeOf(error)
  const known = codes.find(([prefix]) => code.startsWith(prefix))
  return known ? new AppError(known[1]) : null
}

/** What went wrong, as it crosses the wire; what nobody foresaw is logged here and named there. */
export function errorValueOf(error: unknown, log: (error: unknown) => void = console.error): ErrorValue {
  const known = asAppError(error)
  if (!known) log(error)
  const { code, facts } = known ?? new AppError('unexpected')
  return { code, facts }
}

function codeOf(error: unknown): string {
  if (error instanceof Database.SqliteError) return error.code
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
