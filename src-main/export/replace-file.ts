import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../model/error'

/** Puts a file in place whole or not at all: written beside under another name, forced to the disk, then renamed. */
export function replaceFile(folder: string, name: string, content: string | Uint8Array): void {
  const draft = join(folder, `.${process.pid}-${Date.now().toString(36)}.tmp`)
  orRefuse(folder, () => {
    try {
      writeWhole(draft, Buffer.from(content))
      renameSync(draft, join(folder, name))
    } finally {
      rmSync(draft, { force: true })
    }
  })
}

function writeWhole(file: string, bytes: Buffer): void {
  const handle = openSync(file, 'wx')
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** A folder where nothing can be written is named to the person who chose it. */
export function orRefuse<Value>(folder: string, work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (typeof code !== 'string' || !refusals.includes(code)) throw error
    throw new AppError('read-only-folder', { folder })
  }
}

const refusals = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT']
