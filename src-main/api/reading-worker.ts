import { parentPort } from 'node:worker_threads'
import { AppError } from '../model/error'
import type { FileToRead } from './context'
import { readFile } from './read-file'
import type { Heard } from './reading'

// The thread in which files are read: it has no library, and may be ended at any time.
parentPort?.on('message', (file: FileToRead) => void answer(file).then(tell))

function tell(heard: Heard): void {
  parentPort?.postMessage(heard)
}

const pause = 500

async function answer(file: FileToRead): Promise<Heard> {
  let told = 0
  const progress = () => {
    if (Date.now() - told < pause) return
    told = Date.now()
    tell({ stage: 'reading' })
  }
  try {
    return { ok: true, value: await readFile(file, { progress, read: () => tell({ stage: 'finding' }) }) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { ok: false, error: { code: error.code, facts: error.facts } }
  }
}
