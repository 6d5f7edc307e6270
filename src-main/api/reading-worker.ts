import { parentPort } from 'node:worker_threads'
import { AppError, type Answer } from '../model/error'
import type { FileToRead, ReadFileAnswer } from './context'
import { readFile } from './read-file'

// The thread in which files are read: it has no library, and may be ended at any time.
parentPort?.on('message', (file: FileToRead) => parentPort?.postMessage(answer(file)))

function answer(file: FileToRead): Answer<ReadFileAnswer> {
  try {
    return { ok: true, value: readFile(file) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { ok: false, error: { code: error.code, facts: error.facts } }
  }
}
