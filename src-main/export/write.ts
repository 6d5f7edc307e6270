import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { AppError } from '../model/error'
import type { WrittenFile } from '../model/export'
import { numbered, sameName } from './file-name'
import { merge } from './merge'
import { recallWritten, rememberWritten } from './remembered'
import { orRefuse, replaceFile } from './replace-file'

/** A file to be written, and what it is the export of: the same id is written to the same file again. */
export interface ExportFile {
  id: string
  /** Made by `fileName`: what is not a plain name is refused. */
  name: string
  text: string
}

/**
 * Writes an export into a folder: the one function that does. A file that something else put there is never touched;
 * one that a person edited since keeps the edits, or is left alone where they stand against what is new.
 */
export function writeExport(folder: string, wanted: ExportFile): WrittenFile {
  const root = folderOf(folder)
  const before = recallWritten(root, wanted.id)
  if (!before || !isFile(join(root, before.name))) return writeNew(root, wanted)
  const file = join(root, before.name)
  const onDisk = readFileSync(file, 'utf8')
  const merged = wanted.name.endsWith('.md')
    ? merge(before.text, onDisk, wanted.text)
    : replaced(before.text, onDisk, wanted.text)
  if (merged === null) return { file, outcome: 'beside', beside: writeBeside(root, before.name, wanted) }
  if (merged !== onDisk) replaceFile(root, before.name, merged)
  rememberWritten(root, wanted.id, { name: before.name, text: wanted.text })
  if (merged === onDisk) return { file, outcome: 'unchanged' }
  return { file, outcome: merged === wanted.text ? 'written' : 'merged' }
}

/** An export that is no text. */
interface Archive {
  id: string
  name: string
  bytes: Uint8Array
}

/** Writes an export of which nobody can keep single lines: over the one before while that is as it was left, else beside it. */
export function writeArchive(folder: string, { id, name, bytes }: Archive): WrittenFile {
  const root = folderOf(folder)
  const before = recallWritten(root, id)
  const known = before && isFile(join(root, before.name)) ? join(root, before.name) : null
  const onDisk = known === null ? null : sha256Of(readFileSync(known))
  const wanted = sha256Of(bytes)
  if (known !== null && onDisk === wanted) return { file: known, outcome: 'unchanged' }
  const isOurs = known !== null && onDisk === before?.text
  const free = isOurs ? before!.name : freeName(root, name)
  replaceFile(root, free, bytes)
  rememberWritten(root, id, { name: free, text: wanted })
  const file = join(root, free)
  return known === null || isOurs
    ? { file, outcome: 'written' }
    : { file: known, outcome: 'beside', beside: file }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Where lines cannot be merged, only a file nobody edited is replaced. */
function replaced(before: string, onDisk: string, wanted: string): string | null {
  return onDisk === before || onDisk === wanted ? wanted : null
}

function writeNew(root: string, { id, name, text }: ExportFile): WrittenFile {
  const free = freeName(root, name)
  replaceFile(root, free, text)
  rememberWritten(root, id, { name: free, text })
  return { file: join(root, free), outcome: 'written' }
}

function writeBeside(root: string, name: string, { id, text }: ExportFile): string {
  const dot = name.lastIndexOf('.')
  const beside = { id: `${id}-new`, name: `${name.slice(0, dot)}.new${name.slice(dot)}`, text }
  const before = recallWritten(root, beside.id)
  const own =
    before && isFile(join(root, before.name)) && readFileSync(join(root, before.name), 'utf8') === before.text
  if (!own) return writeNew(root, beside).file
  replaceFile(root, before.name, text)
  rememberWritten(root, beside.id, { name: before.name, text })
  return join(root, before.name)
}

function folderOf(folder: string): string {
  return orRefuse(folder, () => {
    makeFolder(folder)
    return realpathSync(folder)
  })
}

/** Makes a folder and those above it. One at a time: asked for all at once, Node never ends below /proc. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  if (dirname(resolve(folder)) !== resolve(folder)) makeFolder(dirname(resolve(folder)))
  mkdirSync(folder)
}

/** The first name of that kind which nothing in the folder has, on any system. */
function freeName(root: string, name: string): string {
  if (/[/\\\0]/.test(name) || name === '.' || name === '..') throw new AppError('bad-request', { name })
  const taken = readdirSync(root)
  for (let number = 1; ; number++) {
    const candidate = numbered(name, number)
    if (!taken.some((other) => sameName(other, candidate))) return candidate
  }
}

/** Links are not followed: what they lead to may lie outside the folder. */
function isFile(file: string): boolean {
  return existsSync(file) && lstatSync(file).isFile()
}
