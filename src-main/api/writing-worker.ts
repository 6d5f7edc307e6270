import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '../model/error'
import { changesElsewhere, rowsChanged } from '../store/changes'
import { openStore } from '../store/open'
import { answer } from './answer'
import type { ApiContext } from './context'
import { documentsTopic } from './documents'
import { importQueue } from './import-queue'
import { batch, type Batch } from './importing'
import { libraryTopic } from './library'
import { startReading } from './reading'
import type { Said, Told, Work } from './writing'

// The thread in which documents come in and whole ones are rewritten. It writes only in its turn, which it asks for.
const { library } = workerData as { library: string }
const reading = startReading()
const store = openStore(library)
const grants: (() => void)[] = []
let last: Promise<unknown> = Promise.resolve()

const context: ApiContext = {
  store,
  announce: (announcement) => say({ announcement }),
  sample: '',
  read: reading.read,
  compare: reading.compare,
  cancelReading: reading.cancel,
  inTurn(work) {
    const done = last.then(() => inTurn(work))
    last = done.catch(() => undefined)
    return done
  },
}
const handlers = {
  library: libraryTopic(context),
  documents: documentsTopic(context, importQueue(context)),
}
const batches = new Map<number, Batch>()

// A file that was given up before its turn to be read had come, while this thread began or made its fingerprint, is not
// read any more.
let givenUp = false
const unlessGivenUp =
  <Asked extends unknown[], Answered>(work: (...asked: Asked) => Promise<Answered>) =>
  (...asked: Asked): Promise<Answered> =>
    givenUp ? Promise.reject(new AppError('cancelled')) : work(...asked)
const importing: ApiContext = {
  ...context,
  read: unlessGivenUp(reading.read),
  compare: unlessGivenUp(reading.compare),
}

function giveUp(): void {
  givenUp = true
  reading.cancel()
}

function say(said: Said): void {
  parentPort?.postMessage(said)
}

async function inTurn<Value>(work: () => Value): Promise<Value> {
  const before = changesElsewhere(store)
  await new Promise<void>((resolve) => {
    grants.push(resolve)
    say({ turn: 'wanted' })
  })
  try {
    return work()
  } finally {
    say({ turn: 'over', rowsChanged: rowsChanged(store), alone: changesElsewhere(store) === before })
  }
}

parentPort?.on('message', (told: Told) => {
  if (told === 'cancel') giveUp()
  else if (told === 'your turn') grants.shift()?.()
  else if (told === 'end') process.exit()
  else void answerTo(told).then((answer) => say({ number: told.number, answer }))
})

async function answerTo(work: Work) {
  if ('topic' in work) return answer(handlers, work.topic, work.method, work.input)
  // A new batch ends the one before: imports follow each other.
  if (!batches.has(work.batch)) batches.clear()
  const current = batches.get(work.batch) ?? batch(importing)
  batches.set(work.batch, current)
  givenUp = false
  const value = work.file === 'tidy' ? await current.tidy() : await current.take(work.file)
  return { ok: true as const, value }
}
