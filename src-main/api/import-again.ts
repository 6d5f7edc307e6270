import { AppError } from '../model/error'
import { importsIn, type FileAgain } from '../store/imports'
import type { Store } from '../store/store'
import { waitingWordsIn } from '../store/waiting-words'
import { sourceAt } from './disk-files'
import { startJob, type Job } from './import-job'
import { sourceOfWords, type FileSource } from './import-source'

/** What an import of before a restart has not reached, as an import of its own. */
export function goOn(store: Store, id: number): Job {
  const left = allLieSomewhere(store, id) ? importsIn(store).left(id) : []
  const job = jobAfter(store, id, sourcesOf(store, id, left))
  importsIn(store).forgetLeft(id)
  return job
}

/** What an import of before a restart has refused, at one place or at all, as an import of its own. */
export function tryAgain(store: Store, id: number, place: number | null): Job {
  const refused = refusedAgain(store, id).filter((each) => place === null || each.place === place)
  const job = jobAfter(store, id, sourcesOf(store, id, refused))
  importsIn(store).forgetRefused(
    id,
    refused.map((each) => each.place),
  )
  return job
}

/** First kept there, then forgotten in the import before: whatever happens between, it is known what is left. */
function jobAfter(store: Store, id: number, files: FileSource[]): Job {
  if (!files.length) throw new AppError('not-found')
  const { origin, folder } = importsIn(store).report(id)
  const job = startJob(store, { files, origin, folder, passedOver: 0 })
  while (job.putDown());
  return job
}

/** Whether all that is left can be found again. */
export function allLieSomewhere(store: Store, id: number): boolean {
  const left = importsIn(store).left(id)
  return thatLieSomewhere(store, id, left).length === left.length
}

/** What was refused and can be found again. */
export function refusedAgain(store: Store, id: number): FileAgain[] {
  return thatLieSomewhere(store, id, importsIn(store).refused(id))
}

/** Those that lie on the disk, and pasted words that wait here: what only the window could read is gone with it. */
function thatLieSomewhere(store: Store, id: number, files: readonly FileAgain[]): FileAgain[] {
  const waiting = new Set(waitingWordsIn(store).places(id))
  return files.filter(({ place, path }) => path !== null || waiting.has(place))
}

function sourcesOf(store: Store, id: number, files: readonly FileAgain[]): FileSource[] {
  const inFolder = importsIn(store).report(id).folder !== null
  return files.map(({ place, name, path }) =>
    path === null
      ? sourceOfWords(name, waitingWordsIn(store).at(id, place)!)
      : sourceAt(path, name, inFolder),
  )
}
