import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { AppError } from '../model/error'
import { replaceFile } from './replace-file'

/** What was last written as the export of something, and under which name. */
export interface Remembered {
  name: string
  text: string
}

// Kept in the folder itself, so that it travels with the files: note programs leave names with a leading dot alone.
const memory = '.florilege'

export function recallWritten(folder: string, id: string): Remembered | null {
  keepInside(folder)
  const file = join(folder, memory, memoryName(id))
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return null
  const [name, ...lines] = readFileSync(file, 'utf8').split('\n')
  // A name from a file that anyone may have edited: it must not lead outside.
  return name && name === basename(name) && !/[\\\0]/.test(name) && name !== '..'
    ? { name, text: lines.join('\n') }
    : null
}

/** The name on the first line, the text below it, so that a person can read it too. */
export function rememberWritten(folder: string, id: string, { name, text }: Remembered): void {
  const known = recallWritten(folder, id)
  if (known?.name === name && known.text === text) return
  mkdirSync(join(folder, memory), { recursive: true })
  replaceFile(join(folder, memory), memoryName(id), `${name}\n${text}`)
}

/** A link in its place could lead anywhere. */
function keepInside(folder: string): void {
  const found = lstatSync(join(folder, memory), { throwIfNoEntry: false })
  if (found && !found.isDirectory()) throw new AppError('not-a-file', { name: join(folder, memory) })
}

function memoryName(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 32)
}
