import type { ImportOutcome } from '../model/library'
import { holdImport } from '../store/import-lock'
import { importsIn, type ImportOf } from '../store/imports'
import type { Store } from '../store/store'
import type { FileSource } from './import-source'

/** An import that is asked for. */
export interface Wanted extends ImportOf {
  files: readonly FileSource[]
  /** How many files of the folder were left out, since they are of kinds that are not read. */
  passedOver: number
  /** Hears what became of each file as soon as it is in for good. */
  hear?: (outcome: ImportOutcome) => void
}

/** One import: its files, and what became of each. The library is told now and then, and in the end. */
export interface Job {
  readonly id: number
  readonly wanted: Wanted
  /** The place of the next file to be taken in; undefined once there is none. */
  next(): number | undefined
  /** How much is still to be taken in. */
  left(): { files: number; bytes: number }
  /** What became of a file; null where it is passed over. */
  became(place: number, outcome: ImportOutcome | null): void
  /** Puts refused files among those to be taken in: one by its place, or all. */
  retry(place: number | null): void
  /** Keeps some more of the files as left in the library; false once all are. */
  putDown(): boolean
  /** Keeps what became of the files in the library; what is still to be taken in is kept as left. */
  store(): void
  /** Says to other programs that it goes on, as it does from its beginning; and that it does no more. */
  hold(): void
  letGo(): void
}

const keepEvery = 1_000
/** So many files at a time are put down as left: a folder of a hundred thousand would hold the program for seconds. */
const putDownAtOnce = 500

export function startJob(store: Store, wanted: Wanted): Job {
  const { files, hear = () => undefined, origin, folder } = wanted
  const outcomes = new Map<number, ImportOutcome | null>()
  const todo = new Set(files.keys())
  let bytes = files.reduce((sum, { size }) => sum + size, 0)
  let { passedOver } = wanted
  const waiting = (place: number) => ({ ...whereabouts(place), left: files[place]!.label })
  // Once all are put down, it is known what is left whatever ends the program.
  let put = 0
  const isUnsaid = (place: number) => place >= put && !outcomes.has(place)
  let letGo: (() => void) | null = null
  const hold = (id: number) => void (letGo ??= holdImport(store.db.name, id))
  const id = importsIn(store).begin({ origin, folder }, passedOver, nextUnsaid(), hold)
  let unkept: number[] = []
  let kept = Date.now()

  function whereabouts(place: number) {
    const { path = null, words = null } = files[place]!
    return { place, path, words }
  }

  function nextUnsaid() {
    const next: number[] = []
    for (; put < files.length && next.length < putDownAtOnce; put++) if (isUnsaid(put)) next.push(put)
    return next.map(waiting)
  }

  function keep(left: readonly number[]): void {
    const placed = unkept.map((place) => ({ ...whereabouts(place), outcome: outcomes.get(place) ?? null }))
    importsIn(store).keep(id, passedOver, [...left.map(waiting), ...placed])
    unkept = []
    kept = Date.now()
  }

  return {
    id,
    wanted,
    next: () => todo.values().next().value,
    left: () => ({ files: todo.size, bytes }),
    became(place, outcome) {
      todo.delete(place)
      bytes -= files[place]!.size
      outcomes.set(place, outcome)
      unkept.push(place)
      if (outcome) hear(outcome)
      else passedOver++
      if (Date.now() - kept > keepEvery) keep([])
    },
    retry(place) {
      for (const [at, outcome] of outcomes) {
        if (outcome?.status !== 'refused' || (place !== null && place !== at) || todo.has(at)) continue
        todo.add(at)
        bytes += files[at]!.size
      }
    },
    putDown() {
      importsIn(store).keep(id, passedOver, nextUnsaid())
      return put < files.length
    },
    // What is put down already is left as it is, but what was refused and is not tried again.
    store: () => keep([...todo].filter((place) => place >= put || outcomes.has(place))),
    hold: () => hold(id),
    letGo() {
      letGo?.()
      letGo = null
    },
  }
}
