import { realpathSync } from 'node:fs'
import { AppError } from '../model/error'
import { lockFile } from './file-lock'

interface Held {
  letGo: () => void
  times: number
}

const held = new Map<string, Held>()

/**
 * Keeps a library for the windows of this program until the answer is called: of two windows, each would write over what
 * is typed in the other. What is held is SQLite's lock on a file of its own beside the library: it ends with the program,
 * however that ends, and leaves the command line free to work beside the window.
 */
export function holdForWindow(library: string): () => void {
  const file = `${realpathSync(library)}.in-window`
  const here = held.get(file) ?? { letGo: lock(file, library), times: 0 }
  here.times++
  held.set(file, here)
  return () => {
    here.times--
    if (here.times > 0) return
    held.delete(file)
    here.letGo()
  }
}

function lock(file: string, library: string): () => void {
  const letGo = lockFile(file)
  if (!letGo) throw new AppError('library-in-window', { file: library })
  return letGo
}
