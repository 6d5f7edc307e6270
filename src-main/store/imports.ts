import type { ImportOrigin, ImportReport, ImportRow, PlacedOutcome } from '../model/imports'
import type { ImportOutcome } from '../model/library'
import { AppError } from '../model/error'
import { perStore } from './per-store'
import { waitingWordsIn, type WaitingWords } from './waiting-words'

/** Where the file is found again: on the disk, or, where it is pasted words, here; both null where only the window could read it. */
interface Whereabouts {
  path: string | null
  words: WaitingWords | null
}

/** What became of the file at a place of the import, null where it is passed over; or the name of one that is left. */
type Placed = { place: number } & Whereabouts & ({ outcome: ImportOutcome | null } | { left: string })

/** A file that was not reached, or was refused, at its place: `path` is null where it lies on no disk. */
export interface FileAgain {
  place: number
  name: string
  path: string | null
  /** Why it was refused. */
  code?: string
}

/** What set an import going, and from which folder. */
export interface ImportOf {
  origin: ImportOrigin
  folder: string | null
}

const kept = 100

/** The last imports and what became of their files. */
export const importsIn = perStore((store) => {
  const { db } = store
  const begin = db.prepare(
    'INSERT INTO imports (started_at, origin, folder, passed_over) VALUES (?, @origin, @folder, @passedOver)',
  )
  const forget = db.prepare('DELETE FROM imports WHERE id <= ?')
  const pass = db.prepare('UPDATE imports SET passed_over = ? WHERE id = ?')
  const insert = db.prepare(
    'INSERT OR REPLACE INTO import_outcomes (import_id, place, name, status, facts) VALUES (?, ?, ?, ?, ?)',
  )
  const drop = db.prepare('DELETE FROM import_outcomes WHERE import_id = ? AND place = ?')
  const forgetLeft = db.prepare(`DELETE FROM import_outcomes WHERE import_id = ? AND status = 'left'`)
  const forgetRefused = db.prepare(
    `DELETE FROM import_outcomes WHERE import_id = ? AND place = ? AND status = 'refused'`,
  )
  const list = db.prepare<[], ImportRow>(
    `SELECT id, started_at AS startedAt, origin, folder, passed_over AS passedOver,
       count(*) FILTER (WHERE status = 'imported') AS imported,
       count(*) FILTER (WHERE status = 'already there') AS there,
       count(*) FILTER (WHERE status = 'refused') AS refused,
       count(*) FILTER (WHERE status = 'left') AS "left"
     FROM imports
     LEFT JOIN import_outcomes ON import_id = imports.id
     GROUP BY imports.id
     HAVING count(place) + passed_over > 0
     ORDER BY imports.id DESC`,
  )
  const head = db.prepare<[number], Pick<ImportRow, 'id' | 'startedAt' | 'origin' | 'folder' | 'passedOver'>>(
    `SELECT id, started_at AS startedAt, origin, folder, passed_over AS passedOver FROM imports WHERE id = ?`,
  )
  const outcomes = db.prepare<[number], OutcomeRow>(
    'SELECT place, name, status, facts FROM import_outcomes WHERE import_id = ? ORDER BY place',
  )

  // Where a file lies is no part of a report.
  const reported = db.prepare<[number], OutcomeRow>(
    `SELECT place, name, status, json_remove(facts, '$.path') AS facts
     FROM import_outcomes WHERE import_id = ? ORDER BY place`,
  )

  // The row before goes, and with it the words that waited.
  function put(id: number, placed: Placed): void {
    const { place, path, words } = placed
    if ('left' in placed) insert.run(id, place, placed.left, 'left', JSON.stringify({ path }))
    else if (!placed.outcome) drop.run(id, place)
    else {
      const { name, status, ...facts } = placed.outcome
      // What was refused is looked for there again when it is tried again.
      const kept = status === 'refused' && path !== null ? { ...facts, path } : facts
      insert.run(id, place, name, status, JSON.stringify(kept))
    }
    const isIn = 'outcome' in placed && placed.outcome?.status !== 'refused'
    if (words && !isIn) waitingWordsIn(store).keep(id, place, words)
  }

  const again = (id: number, wanted: 'left' | 'refused'): FileAgain[] =>
    outcomes
      .all(id)
      .filter(({ status }) => status === wanted)
      // Written by `put`; a library of before has no path.
      .map(({ place, name, facts }) => ({ path: null, ...(JSON.parse(facts) as object), place, name }))

  return {
    /**
     * Begins one with all that is left to do, and forgets those of long ago. `hold` is called before another program can see
     * that anything is left.
     */
    begin: (of: ImportOf, passedOver: number, left: readonly Placed[], hold: (id: number) => void): number =>
      db.transaction(() => {
        const id = Number(begin.run(new Date().toISOString(), { ...of, passedOver }).lastInsertRowid)
        hold(id)
        forget.run(id - kept)
        for (const each of left) put(id, each)
        return id
      })(),

    /** Keeps what became of some files, in the place of what was known of them. */
    keep(id: number, passedOver: number, placed: readonly Placed[]): void {
      db.transaction(() => {
        pass.run(passedOver, id)
        for (const each of placed) put(id, each)
      })()
    },

    list: () => list.all(),

    /** What was not reached. */
    left: (id: number) => again(id, 'left'),

    /** Another import goes on with what was not reached. */
    forgetLeft: (id: number) => void forgetLeft.run(id),

    /** What was refused and may be taken in another time: a link to a folder stays one. */
    refused: (id: number) => again(id, 'refused').filter(({ code }) => code !== 'linked-folder'),

    /** Another import tries these again. */
    forgetRefused: (id: number, places: readonly number[]) =>
      db.transaction(() => places.forEach((place) => forgetRefused.run(id, place)))(),

    report(id: number): Omit<ImportReport, 'retriable' | 'resumable'> {
      const found = head.get(id)
      if (!found) throw new AppError('not-found')
      const rows = reported.all(id)
      const left = rows.filter(({ status }) => status === 'left').map(({ name }) => name)
      return {
        ...found,
        outcomes: rows.filter(({ status }) => status !== 'left').map(outcomeOf),
        left,
        cancelled: left.length > 0,
      }
    },
  }
})

/** The row was written by `keep`, from an outcome. */
function outcomeOf({ facts, ...row }: OutcomeRow): PlacedOutcome {
  return { ...row, ...(JSON.parse(facts) as object) } as PlacedOutcome
}

interface OutcomeRow {
  place: number
  name: string
  status: string
  facts: string
}
