import { extract } from '../extract/extract'
import { AppError } from '../model/error'
import { readDocument } from '../readers/index'
import type { FileToRead, ReadFileAnswer } from './context'

interface Watch {
  /** A file is being read and gets on. */
  progress(): void
  /** It is read; what it says is being found. */
  read(): void
}

const nobody: Watch = { progress: () => undefined, read: () => undefined }

/** Reads a file and what it says. Whatever a hostile file breaks is the file's fault: it is refused by name. */
export async function readFile(
  { name, bytes, capture, known }: FileToRead,
  watch: Watch = nobody,
): Promise<ReadFileAnswer> {
  try {
    const read = known ?? (await readDocument(name, bytes, watch.progress, capture))
    watch.read()
    return { read, extraction: extract(read) }
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('reading-failed', { name, why: error instanceof Error ? error.message : '' })
  }
}
