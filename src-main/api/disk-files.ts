import { constants, lstatSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs'
import { lstat, open, readdir, stat, type FileHandle } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { AppError } from '../model/error'
import { formatNamed, extensionOf } from '../model/formats'
import type { FileSource } from './import-source'

const megabyte = 1024 * 1024
const largest = 200 * megabyte

/** The bytes of a file on the disk: only a regular one of a bearable size is opened, links followed once. */
export async function bytesAt(path: string, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const found = statsOf(path)
  if (!found) throw new AppError('no-such-file', { name: path })
  if (isLinkedFolder(path)) throw new AppError('linked-folder', { name: path, folder: realpathSync(path) })
  if (!found.isFile()) throw new AppError('not-a-file', { name: path })
  refuseTooLarge(path, found.size)
  let handle: FileHandle | undefined
  try {
    // Opened without waiting: what was a file a moment ago may be a pipe that nobody writes to.
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stats = await handle.stat()
    if (!stats.isFile()) throw new AppError('not-a-file', { name: path })
    refuseTooLarge(path, stats.size)
    const whole = await wholeOf(handle, path, stats.size, signal)
    refuseChanged(path, stats, await handle.stat(), whole.length)
    return whole
  } catch (error) {
    throw error instanceof AppError ? error : refusalOf(path, error)
  } finally {
    await handle?.close().catch(() => undefined)
  }
}

/** In pieces, so that it can be given up between two; what grows without end is refused as what is too large. */
async function wholeOf(
  handle: FileHandle,
  path: string,
  size: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  // One more than there is, so that the end shows at once; files of the system say nothing of their size.
  const room = Math.min(4 * megabyte, Math.max(size + 1, 65_536))
  const pieces: Uint8Array[] = []
  let length = 0
  for (;;) {
    if (signal?.aborted) throw new AppError('cancelled')
    const { bytesRead, buffer } = await handle.read(new Uint8Array(room), 0, room, null)
    if (bytesRead === 0) break
    pieces.push(buffer.subarray(0, bytesRead))
    refuseTooLarge(path, (length += bytesRead))
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Refuses a file that somebody wrote to while it was read: half of it would be the old one. Those of the system say no size. */
function refuseChanged(name: string, before: Stats, after: Stats, length: number): void {
  if (before.size > 0 && (length !== before.size || after.mtimeMs !== before.mtimeMs))
    throw new AppError('changing-file', { name })
}

/** Refuses by its size a file that no format may have; to be asked before anything of it is read. */
export function refuseTooLarge(name: string, size: number): void {
  const limit = (formatNamed(name)?.largest ?? largest / megabyte) * megabyte
  if (size > limit) throw new AppError('too-large', { name, limit: limit / megabyte })
}

function refusalOf(name: string, error: unknown): AppError {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR') return new AppError('no-such-file', { name })
  return new AppError('unreadable-file', { name })
}

/** Nothing where there is no such path; links that lead nowhere or in a loop cannot be read. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    throw new AppError('unreadable-file', { name: path })
  }
}

/** The files that a path stands for, and how many of a folder are passed over: they are of kinds that are not read. */
export interface Found {
  files: FileSource[]
  passedOver: string[]
}

/** Hears how many files were found so far, now and then; what it throws ends the looking. */
export type Looking = (found: number) => void

/**
 * A file by itself, or all that can be read in a folder and the folders in it, in order, hidden ones left out. `label`
 * is how the person knows a path. Others have their turn meanwhile: a folder may hold a hundred thousand files.
 */
export async function sourcesUnder(
  path: string,
  label = (inside: string) => inside,
  looking: Looking = () => undefined,
): Promise<Found> {
  const entries = await entriesOf(path)
  if (!entries) return { files: [sourceAt(path, label(path), false)], passedOver: [] }
  const found: Found = { files: [], passedOver: [] }
  await addAll(path, entries, label, found, looking)
  return found
}

/** So many files are asked for their size at a time. */
const askedAtOnce = 64

async function addAll(
  folder: string,
  entries: readonly Dirent[],
  label: (path: string) => string,
  found: Found,
  looking: Looking,
): Promise<void> {
  for (let at = 0; at < entries.length;) {
    looking(found.files.length)
    const entry = entries[at]!
    const path = join(folder, entry.name)
    const inside = entry.isDirectory() ? await entriesOf(path) : null
    if (inside) {
      await addAll(path, inside, label, found, looking)
      at++
      continue
    }
    const next = entries.slice(at + 1, at + askedAtOnce).findIndex((other) => other.isDirectory())
    const files = entries.slice(at, next < 0 ? at + askedAtOnce : at + 1 + next)
    const sources = await Promise.all(files.map(({ name }) => sourceIn(join(folder, name), label)))
    sources.forEach((source, place) => {
      if (source) found.files.push(source)
      else found.passedOver.push(join(folder, files[place]!.name))
    })
    at += files.length
  }
}

/** Null for what is of no kind that is read. A link may lead anywhere, to a whole disk or round in a circle: what it leads to is for a person to name. */
async function sourceIn(path: string, label: (path: string) => string): Promise<FileSource | null> {
  const readable = isReadable(path) || (await isLinkToFolder(path))
  return readable ? sourceThere(path, label(path), true) : null
}

/** Labels the files of a folder by their way from it: "letters/1914.txt". */
export function withinFolder(folder: string): (path: string) => string {
  return (path) => relative(folder, path).split(sep).join('/') || basename(path)
}

/** A file without an ending may be a text; one with an ending that no format has is passed over in a folder. */
export function isReadable(path: string): boolean {
  return extensionOf(basename(path)) === '' || formatNamed(path) !== undefined
}

function isLinkedFolder(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink() && statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** A file that is known to lie there. */
export function sourceAt(path: string, label: string, inFolder: boolean): FileSource {
  return sourceOf(path, label, inFolder, sizeAt(path))
}

/** The same, where there are many: the disk is not waited for. */
export async function sourceThere(path: string, label: string, inFolder: boolean): Promise<FileSource> {
  return sourceOf(path, label, inFolder, await sizeOf(path))
}

function sourceOf(path: string, label: string, inFolder: boolean, size: number): FileSource {
  return { name: basename(path), path, label, size, inFolder, load: (signal) => bytesAt(path, signal) }
}

function sizeAt(path: string): number {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0
  } catch {
    return 0
  }
}

const sizeOf = (path: string) =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  )

const isLinkToFolder = (path: string) =>
  lstat(path)
    .then(async (stats) => stats.isSymbolicLink() && (await stat(path)).isDirectory())
    .catch(() => false)

/** What lies in a folder; null for anything else and for a folder that cannot be read: it is refused by name later. */
async function entriesOf(path: string): Promise<Dirent[] | null> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null)
  return (
    entries?.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1)) ?? null
  )
}
