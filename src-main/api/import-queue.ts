import { AppError, type ErrorCode } from '../model/error'
import { formatNamed } from '../model/formats'
import type { ImportReport, ImportRow } from '../model/imports'
import type { ImportOutcome } from '../model/library'
import { isImportHeld } from '../store/import-lock'
import { importsIn } from '../store/imports'
import { errorValueOf } from '../store/errors'
import type { ApiContext } from './context'
import type { Topic } from './contract/contract'
import { refuseTooLarge } from './disk-files'
import { goOn, refusedAgain, tryAgain } from './import-again'
import { startEstimate } from './import-estimate'
import { startJob, type Job, type Wanted } from './import-job'
import type { FileSource } from './import-source'
import { inTurns, type InTurn } from './in-turns'
import { batch, type Batch } from './importing'

/** Imports one after the other: a file is in for good before the next is read, and one that is refused stops none. */
export interface ImportQueue {
  /** Adds an import; answers its number, and its report once all was reached or it was stopped. */
  add(wanted: Wanted): { id: number; report: Promise<ImportReport> }
  /** Stops every import that is going on or waits; what came in stays. */
  cancel(): void
  /** Aborted once the imports that are asked for now are stopped. */
  stopped(): AbortSignal
  /** Goes on with what was not reached. */
  resume(id: number): Promise<ImportReport>
  /** Tries again what was refused: the file at that place, or all. */
  retry(id: number, place: number | null): Promise<ImportReport>
  report(id: number): ImportReport
  /** The same with all its outcomes, and the names of what was not reached: what is kept of it. */
  whole(id: number): WholeReport
  /** The last imports, the newest first. */
  list(): ImportRow[]
  /** Once nothing is being imported. */
  idle(): Promise<unknown>
}

/** A report as it is kept. */
export type WholeReport = ImportReport & { leftNames: string[] }

/** The topics whose rows an import changes. */
export const touchedByImport: Topic[] = [
  'library',
  'documents',
  'imports',
  'quotes',
  'marks',
  'entities',
  'mentions',
  'search',
  // A new version moves what was done on the one before.
  'annotations',
  'orphans',
  'comparisons',
  'notes',
]

interface Turn {
  job: Job
  stopped: AbortSignal
  ended: (report: Promise<ImportReport>) => void
}

const heldJobs = 20
const tellEvery = 2_000

export function importQueue(context: ApiContext, startBatch = () => batch(context)): ImportQueue {
  const { store, announce } = context
  const held = new Map<number, Job>()
  const turns: Turn[] = []
  const preparing = new Set<number>()
  let stop = new AbortController()
  let running: Promise<void> | null = null

  // What is still to be reached is kept as left from the beginning, but is not yet: here, or in another program.
  const goesOn = (id: number) => turns.some(({ job }) => job.id === id) || isImportHeld(store.db.name, id)

  function report(id: number, most?: number): ImportReport {
    const found = importsIn(store).report(id, most)
    const refused = held.has(id) ? importsIn(store).refused(id) : refusedAgain(store, id)
    const retriable = refused.map(({ place }) => place)
    if (found.cancelled && goesOn(id))
      return { ...found, left: 0, cancelled: false, retriable, resumable: false }
    const resumable = found.cancelled && (held.has(id) || importsIn(store).isAllSomewhere(id))
    return { ...found, retriable, resumable }
  }

  const list = () =>
    importsIn(store)
      .list()
      .map((row) => (row.left > 0 && goesOn(row.id) ? { ...row, left: 0 } : row))

  /** What an import of before is gone on with by, which takes long where much is left: it is asked for once. */
  async function prepared(
    id: number,
    prepare: (looking: (found: number) => void) => Promise<Job>,
  ): Promise<Job> {
    preparing.add(id)
    const folder = importsIn(store).report(id, 0).folder ?? ''
    try {
      return await prepare((found) => announce({ type: 'looking', folder, found }))
    } finally {
      announce({ type: 'looking', folder, found: null })
      preparing.delete(id)
    }
  }

  async function run(): Promise<void> {
    const progress = progressOf(context, () => turns.map(({ job }) => job.left()))
    for (let turn = turns[0]; turn; turn = turns[0]) {
      const { job, stopped } = turn
      const end = runJob(job, stopped, progress, startBatch, context.inTurn)
      const batch = await end.catch(() => null)
      turns.shift()
      job.letGo()
      turn.ended(end.then(() => report(job.id)))
      if (turns.length === 0) progress.at(job.wanted.files.at(-1)?.label ?? '')
      announce({ type: 'changed', topics: touchedByImport })
      announce({ type: 'imported', import: job.id, origin: job.wanted.origin })
      if (batch) await tidied(batch, () => stopped.aborted || !store.db.open)
    }
    running = null
  }

  function start(job: Job): Promise<ImportReport> {
    job.hold()
    held.delete(job.id)
    held.set(job.id, job)
    for (const id of [...held.keys()].slice(0, -heldJobs)) held.delete(id)
    const ended = new Promise<ImportReport>((resolve) =>
      turns.push({ job, stopped: stop.signal, ended: resolve }),
    )
    running ??= run()
    return ended
  }

  return {
    add(wanted) {
      const job = startJob(store, wanted)
      return { id: job.id, report: start(job) }
    },
    cancel() {
      stop.abort()
      stop = new AbortController()
      context.cancelReading()
    },
    stopped: () => stop.signal,
    async resume(id) {
      if (goesOn(id) || preparing.has(id)) throw new AppError('not-found')
      return start(
        held.get(id) ?? (await prepared(id, (looking) => goOn(store, id, context.inTurn, looking))),
      )
    },
    async retry(id, place) {
      const job = held.get(id)
      job?.retry(place)
      if (preparing.has(id)) throw new AppError('not-found')
      return start(job ?? (await prepared(id, () => tryAgain(store, id, place, context.inTurn))))
    },
    report: (id) => report(id),
    whole(id) {
      const found = report(id, -1)
      return { ...found, leftNames: found.left > 0 ? importsIn(store).leftNames(id) : [] }
    },
    list,
    idle: () => running ?? Promise.resolve(),
  }
}

interface Progress {
  /** A file is being read. */
  at(name: string): void
  /** A file of that many bytes took that many milliseconds. */
  took(size: number, time: number): void
}

/** Says how far all the imports are that follow each other without a pause, and how long they still take. */
function progressOf(
  { announce }: ApiContext,
  left: () => readonly { files: number; bytes: number }[],
): Progress {
  const estimate = startEstimate()
  let done = 0
  let told = Date.now()
  return {
    at(name) {
      const { files, bytes } = left().reduce(
        (sum, each) => ({ files: sum.files + each.files, bytes: sum.bytes + each.bytes }),
        { files: 0, bytes: 0 },
      )
      const remaining = estimate.remaining(bytes, files)
      announce({ type: 'import', done, total: done + files, name, remaining })
    },
    took(size, time) {
      done++
      estimate.took(size, time)
      if (Date.now() - told < tellEvery) return
      told = Date.now()
      announce({ type: 'changed', topics: touchedByImport })
    },
  }
}

async function runJob(
  job: Job,
  stopped: AbortSignal,
  progress: Progress,
  startBatch: () => Batch,
  inTurn: InTurn,
): Promise<Batch> {
  const batch = startBatch()
  // Whatever waits has its turn between two parts of a large import.
  await inTurns(inTurn, () => job.putDown())
  for (let place = job.next(); place !== undefined && !stopped.aborted; place = job.next()) {
    const source = job.wanted.files[place]!
    progress.at(source.label)
    const since = Date.now()
    const outcome = await outcomeOf(source, batch.take, stopped)
    if (stopped.aborted && outcome?.status === 'refused') break
    await inTurn(() => job.became(place, outcome))
    progress.took(source.size, Date.now() - since)
  }
  await inTurn(() => job.store())
  return batch
}

/** Everything is in already: indexes that stay in parts are only slower. */
async function tidied(batch: Batch, stopped: () => boolean): Promise<void> {
  try {
    while (!stopped() && (await batch.tidy()));
  } catch (error) {
    if (!stopped()) console.error(error)
  }
}

/** What becomes of one file; null where it came with its folder and is of no kind that is read. */
async function outcomeOf(
  { name, label, size, inFolder, capture, load }: FileSource,
  take: Batch['take'],
  stopped: AbortSignal,
): Promise<ImportOutcome | null> {
  const outcome = await taken()
  const passed = inFolder && !formatNamed(name) && outcome.status === 'refused' && noKind.has(outcome.code)
  if (passed) return null
  return { ...outcome, name: label }

  async function taken(): Promise<ImportOutcome> {
    try {
      refuseTooLarge(name, size)
      const bytes = await unlessStopped(load(stopped), stopped)
      return await take({ name, bytes, capture })
    } catch (error) {
      return { status: 'refused', name, ...errorValueOf(error) }
    }
  }
}

const noKind = new Set<string>(['unknown-format', 'binary-file', 'not-a-file'] satisfies ErrorCode[])

/** What a slow disk or a window that has stopped answering keeps is given up when the import is stopped. */
function unlessStopped<Value>(value: Promise<Value>, stopped: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new AppError('cancelled'))
    if (stopped.aborted) giveUp()
    stopped.addEventListener('abort', giveUp, { once: true })
    void value.then(resolve, reject).finally(() => stopped.removeEventListener('abort', giveUp))
  })
}
