import { AppError } from '../model/error'
import { importsIn, type FileAgain } from '../store/imports'
import type { Store } from '../store/store'
import { waitingWordsIn } from '../store/waiting-words'
import { sourceThere } from './disk-files'
import { startJob, type Job } from './import-job'
import { sourceOfWords, type FileSource } from './import-source'
import { inTurns, type InTurn } from './in-turns'

/** What an import of before a restart has not reached, as an import of its own. */
export async function goOn(
  store: Store,
  id: number,
  inTurn: InTurn,
  looking: (found: number) => void,
): Promise<Job> {
  const imports = importsIn(store)
  const files: FileSource[] = []
  const inFolder = cameInFolder(store, id)
  if (imports.isAllSomewhere(id)) {
    let page = imports.left(id)
    while (page.length > 0) {
      files.push(...(await sourcesOf(store, id, page, inFolder)))
      page = imports.left(id, page.at(-1)!.place)
      if (page.length > 0) looking(files.length)
    }
  }
  const job = await jobAfter(store, id, files, inTurn)
  await inTurns(inTurn, () => imports.forgetLeft(id))
  return job
}

/** What an import of before a restart has refused, at one place or at all, as an import of its own. */
export async function tryAgain(store: Store, id: number, place: number | null, inTurn: InTurn): Promise<Job> {
  const refused = refusedAgain(store, id, -1).filter((each) => place === null || each.place === place)
  const job = await jobAfter(store, id, await sourcesOf(store, id, refused, cameInFolder(store, id)), inTurn)
  const places = refused.map((each) => each.place)
  await inTurn(() => importsIn(store).forgetRefused(id, places))
  return job
}

/** First kept there, then forgotten in the import before: whatever happens between, it is known what is left. */
async function jobAfter(store: Store, id: number, files: FileSource[], inTurn: InTurn): Promise<Job> {
  if (!files.length) throw new AppError('not-found')
  const { origin, folder } = importsIn(store).report(id, 0)
  const job = await inTurn(() => startJob(store, { files, origin, folder, passedOver: 0 }))
  await inTurns(inTurn, () => job.putDown())
  return job
}

/** What was refused and can be found again: it lies on the disk, or is pasted words that wait here. */
export function refusedAgain(store: Store, id: number, most?: number): FileAgain[] {
  const waiting = new Set(waitingWordsIn(store).places(id))
  return importsIn(store)
    .refused(id, most)
    .filter(({ place, path }) => path !== null || waiting.has(place))
}

const cameInFolder = (store: Store, id: number) => importsIn(store).report(id, 0).folder !== null

function sourcesOf(
  store: Store,
  id: number,
  files: readonly FileAgain[],
  inFolder: boolean,
): Promise<FileSource[]> {
  return Promise.all(
    files.map(({ place, name, path }) =>
      path === null
        ? Promise.resolve(sourceOfWords(name, waitingWordsIn(store).at(id, place)!))
        : sourceThere(path, name, inFolder),
    ),
  )
}
