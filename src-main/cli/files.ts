import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  type Dirent,
  type Stats,
} from 'node:fs'
import { basename, join } from 'node:path'
import { AppError } from '../model/error'

const largest = 200 * 1024 * 1024

/** A file from the disk: only a regular one of a bearable size is opened, links followed once. */
export function fileAt(path: string): { name: string; bytes: Uint8Array<ArrayBuffer> } {
  const found = statsOf(path)
  if (!found) throw new AppError('no-such-file', { name: path })
  if (!found.isFile()) throw new AppError('not-a-file', { name: path })
  if (found.size > largest) throw new AppError('too-large', { name: path, limit: largest / 1024 / 1024 })
  return { name: basename(path), bytes: bytesOf(path) }
}

/** Opened without waiting: what was a file a moment ago may be a pipe that nobody writes to. */
function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  let handle: number | undefined
  try {
    handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    if (!fstatSync(handle).isFile()) throw new AppError('not-a-file', { name: path })
    return readFileSync(handle)
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('unreadable-file', { name: path })
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

/** Nothing where there is no such path; links that lead nowhere or in a loop cannot be read. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    throw new AppError('unreadable-file', { name: path })
  }
}

/** The files that a path stands for: itself, or all in a folder and the folders in it, in order, hidden ones left out. */
export function filesUnder(path: string): string[] {
  const entries = entriesOf(path)
  if (!entries) return [path]
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const inside = join(path, entry.name)
    return entry.isDirectory() ? filesUnder(inside) : [inside]
  })
}

/** What lies in a folder; null for anything else and for a folder that cannot be read: it is refused by name later. */
function entriesOf(path: string): Dirent[] | null {
  try {
    return readdirSync(path, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
  } catch {
    return null
  }
}
