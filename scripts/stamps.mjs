import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './folders.mjs'

/** A stamp says what a finished piece was made from; it is written last and under its name only when whole. */
export function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

export function writeStamp(file, facts) {
  mkdirSync(dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, JSON.stringify(facts, null, 2))
  renameSync(unfinished, file)
}

export function removeStamp(file) {
  rmSync(file, { force: true })
}

/** One hash over the content of those files of the project, in these files and folders, that count. */
export function contentHash(paths, counts) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesIn).filter(counts))
    hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** One hash over names and sizes: enough to see that a file is missing or cut short, at no cost. */
export function shapeHash(folder) {
  const hash = createHash('sha256')
  for (const file of filesBelow(folder)) hash.update(`${file}\0${statSync(join(folder, file)).size}\n`)
  return hash.digest('hex')
}

function filesIn(path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  return statSync(full).isFile() ? [path] : filesBelow(full).map((file) => join(path, file))
}

function filesBelow(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort()
}
