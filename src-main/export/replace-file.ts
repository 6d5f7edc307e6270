import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Puts a file in place whole or not at all: written beside under another name, forced to the disk, then renamed. */
export function replaceFile(folder: string, name: string, text: string): void {
  const draft = join(folder, `.${process.pid}-${Date.now().toString(36)}.tmp`)
  try {
    const handle = openSync(draft, 'wx')
    try {
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(draft, join(folder, name))
  } finally {
    rmSync(draft, { force: true })
  }
}
