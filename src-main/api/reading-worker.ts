import { parentPort } from 'node:worker_threads'
import { AppError } from '../model/error'
import { compareVersions, type TextsToCompare } from '../text/compare-versions'
import { memoryOf } from '../text/words-followed'
import type { FileToRead } from './context'
import { readFile } from './read-file'
import type { AskedOfThread, Heard } from './reading'

// The thread in which files are read and texts compared: it has no library, and may be ended at any time.
parentPort?.on('message', (asked: AskedOfThread) => {
  if ('bytes' in asked) void answer(asked).then((heard) => tell(heard))
  else compare(asked)
})

function tell(heard: Heard, memory: ArrayBuffer[] = []): void {
  parentPort?.postMessage(heard, memory)
}

function compare(texts: TextsToCompare): void {
  tell({ stage: 'finding' })
  const value = compareVersions(texts)
  tell({ ok: true, value }, value.followed ? memoryOf(value.followed) : [])
}

const pause = 500

async function answer(file: FileToRead): Promise<Heard> {
  let told = 0
  const progress = () => {
    if (Date.now() - told < pause) return
    told = Date.now()
    tell({ stage: 'reading' })
  }
  tell({ stage: 'reading' })
  try {
    return { ok: true, value: await readFile(file, { progress, read: () => tell({ stage: 'finding' }) }) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { ok: false, error: { code: error.code, facts: error.facts } }
  }
}
