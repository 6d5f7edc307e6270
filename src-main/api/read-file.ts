import { extract } from '../extract/extract'
import { AppError } from '../model/error'
import { readDocument } from '../readers/index'
import type { FileToRead, ReadFileAnswer } from './context'

/** Reads a file and what it says. Whatever a hostile file breaks is the file's fault: it is refused by name. */
export function readFile({ name, bytes, known }: FileToRead): ReadFileAnswer {
  try {
    const read = known ?? readDocument(name, bytes)
    return { read, extraction: extract(read) }
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('reading-failed', { name, why: error instanceof Error ? error.message : '' })
  }
}
