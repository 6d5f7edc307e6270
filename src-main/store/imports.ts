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

/** A report in the window names so many of each kind: one of a hundred thousand would hold the program. */
const shownOfEach = 500

/** So many rows are written or taken away at a time, for the same reason. */
const atOnce = 500

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
  const forgetLeft = db.prepare(
    `DELETE FROM import_outcomes
     WHERE import_id = @id AND place IN (
       SELECT place FROM import_outcomes WHERE import_id = @id AND status = 'left' ORDER BY place LIMIT ${atOnce}
     )`,
  )
  const forgetRefused = db.prepare(
    `DELETE FROM import_outcomes WHERE import_id = ? AND place = ? AND status = 'refused'`,
  )
  const counts = `SELECT id, started_at AS startedAt, origin, folder, passed_over AS passedOver,
       count(*) FILTER (WHERE status = 'imported') AS imported,
       count(*) FILTER (WHERE status = 'already there') AS there,
       count(*) FILTER (WHERE status = 'refused') AS refused,
       count(*) FILTER (WHERE status = 'left') AS "left"
     FROM imports
     LEFT JOIN import_outcomes ON import_id = imports.id`
  const list = db.prepare<[], ImportRow>(
    `${counts}
     GROUP BY imports.id
     HAVING count(place) + passed_over > 0
     ORDER BY imports.id DESC`,
  )
  const row = db.prepare<[number], ImportRow>(`${counts} WHERE imports.id = ? GROUP BY imports.id`)
  const page = db.prepare<[number, string, number, number], OutcomeRow>(
    `SELECT place, name, status, facts
     FROM import_outcomes
     WHERE import_id = ? AND status = ? AND place > ?
     ORDER BY place
     LIMIT ?`,
  )
  // Where a file lies is no part of a report.
  const reported = db.prepare<[number, string, number], OutcomeRow>(
    `SELECT place, name, status, json_remove(facts, '$.path') AS facts
     FROM import_outcomes
     WHERE import_id = ? AND status = ?
     ORDER BY place
     LIMIT ?`,
  )
  // What lies nowhere was put down so, or by a program that kept no places.
  const nowhere = db
    .prepare<[number], number>(
      `SELECT count(*) FROM import_outcomes AS left_over
       WHERE import_id = ? AND status = 'left' AND facts IN ('{"path":null}', '{}')
         AND NOT EXISTS (
           SELECT 1 FROM waiting_words
           WHERE waiting_words.import_id = left_over.import_id AND waiting_words.place = left_over.place
         )`,
    )
    .pluck()
  const leftNames = db
    .prepare<[number], string>(
      `SELECT name FROM import_outcomes WHERE import_id = ? AND status = 'left' ORDER BY place`,
    )
    .pluck()

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

  /** Those of a kind that follow a place, so many at most. */
  const again = (id: number, wanted: 'left' | 'refused', after: number, most: number): FileAgain[] =>
    page
      .all(id, wanted, after, most)
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

    /** What was not reached, in pages, each with what follows a place. */
    left: (id: number, after = -1) => again(id, 'left', after, atOnce),

    /** Whether all that was not reached lies on a disk, or waits here. */
    isAllSomewhere: (id: number) => nowhere.get(id) === 0,

    leftNames: (id: number) => leftNames.all(id),

    /** Another import goes on with what was not reached: forgets a page of it; false once there is nothing more. */
    forgetLeft: (id: number) => forgetLeft.run({ id }).changes > 0,

    /** What was refused and may be taken in another time: a link to a folder stays one. */
    refused: (id: number, most = shownOfEach) =>
      again(id, 'refused', -1, most).filter(({ code }) => code !== 'linked-folder'),

    /** Another import tries these again. */
    forgetRefused: (id: number, places: readonly number[]) =>
      db.transaction(() => places.forEach((place) => forgetRefused.run(id, place)))(),

    /** With so many outcomes of each kind, or with all of them. */
    report(id: number, most: number = shownOfEach): Omit<ImportReport, 'retriable' | 'resumable'> {
      const found = row.get(id)
      if (!found) throw new AppError('not-found')
      const outcomes = ['imported', 'already there', 'refused'].flatMap((status) =>
        reported.all(id, status, most),
      )
      return {
        ...found,
        outcomes: outcomes.map(outcomeOf).sort((a, b) => a.place - b.place),
        cancelled: found.left > 0,
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
