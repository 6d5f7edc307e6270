import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../open'
import { makeLibrary } from './made-library'

/**
 * Works on a made library of so many documents. KEEP=FOLDER keeps it there for the next run, whichever benchmark that is,
 * and goes on with one that was broken off.
 */
export function withMadeLibrary<Result>(
  documents: number,
  seed: number,
  work: (file: string) => Result,
): Result {
  const kept = process.env['KEEP']
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'florilege-made-'))
  const remove = () => {
    if (!kept) rmSync(folder, { recursive: true, force: true })
  }
  try {
    const file = join(folder, `${documents}.florilege`)
    const made = openStore(file, { create: true })
    makeLibrary(made, { documents, seed })
    made.close()
    const result = work(file)
    if (result instanceof Promise) void result.finally(remove)
    else remove()
    return result
  } catch (error) {
    remove()
    throw error
  }
}
