import type Database from 'better-sqlite3'
import { AppError } from '../model/error'
import type { Act, ActName } from '../model/library'
import { inTransaction } from './in-transaction'
import type { Store } from './store'
import { perStore } from './per-store'
import { watchTables } from './undo-triggers'
import { watchTurns } from './version-turns'

const burst = 60_000
const stepsKept = 1_000

/** Makes `record` for an open library; from here on, its triggers write the inverse of whatever is being recorded. */
export function recordIn(db: Database.Database): Store['record'] {
  watchTables(db)
  watchTurns(db)
  const recording = db.prepare<[], number | null>('SELECT step_id FROM recording').pluck()
  const switchTo = db.prepare('UPDATE recording SET step_id = ?')
  const begin = db.prepare(
    'INSERT INTO undo_steps (act, words, note_id, done_at, merge_key) VALUES (?, ?, ?, ?, ?)',
  )
  const finish = finisher(db)
  const joinable = joinableIn(db)

  return (act, work, mergeKey) =>
    inTransaction(db, () => {
      // An act within an act is part of it.
      if (recording.get() !== null) return work()
      const now = new Date()
      const step =
        (mergeKey === undefined ? undefined : joinable(act, mergeKey, now)) ??
        Number(
          begin.run(act.act, act.words, act.note ?? null, now.toISOString(), mergeKey ?? null)
            .lastInsertRowid,
        )
      switchTo.run(step)
      const value = work()
      switchTo.run(null)
      finish(step)
      return value
    })
}

/** A step that changed nothing is none; one that did makes what was undone before unreachable. */
function finisher(db: Database.Database): (step: number) => void {
  const anything = db.prepare('SELECT 1 FROM undo_log WHERE step_id = ? LIMIT 1')
  const drop = db.prepare('DELETE FROM undo_steps WHERE id = ?')
  const forget = db.prepare('DELETE FROM undo_steps WHERE undone = 1 OR id <= ?')
  return (step) => {
    if (anything.get(step)) forget.run(step - stepsKept)
    else drop.run(step)
  }
}

function joinableIn(db: Database.Database) {
  const newest = db.prepare<[], StepRow>('SELECT * FROM undo_steps ORDER BY id DESC LIMIT 1')
  return (act: Act, mergeKey: string, now: Date): number | undefined => {
    const step = newest.get()
    if (!step || step.undone || step.merge_key !== mergeKey) return undefined
    if (step.act !== act.act || step.words !== act.words) return undefined
    return now.getTime() - Date.parse(step.done_at) < burst ? step.id : undefined
  }
}

interface StepRow extends Omit<Act, 'note'> {
  id: number
  note_id: number | null
  done_at: string
  merge_key: string | null
  undone: number
}

const stepsIn = perStore(({ db }) => ({
  newestDone: db.prepare<[], StepRow>('SELECT * FROM undo_steps WHERE undone = 0 ORDER BY id DESC LIMIT 1'),
  oldestUndone: db.prepare<[], StepRow>('SELECT * FROM undo_steps WHERE undone = 1 ORDER BY id LIMIT 1'),
  log: db.prepare<[number], string>('SELECT sql FROM undo_log WHERE step_id = ? ORDER BY id DESC').pluck(),
  emptyLog: db.prepare('DELETE FROM undo_log WHERE step_id = ?'),
  switchTo: db.prepare('UPDATE recording SET step_id = ?'),
  recording: db.prepare<[], number | null>('SELECT step_id FROM recording').pluck(),
  turn: db.prepare('UPDATE undo_steps SET undone = 1 - undone, merge_key = NULL WHERE id = ?'),
  step: db.prepare<[number], StepRow>('SELECT * FROM undo_steps WHERE id = ? AND undone = 0'),
  forget: db.prepare('DELETE FROM undo_steps'),
  rename: db.prepare('UPDATE undo_steps SET words = ? WHERE id = ?'),
}))

/** What Ctrl+Z would take back now, and what would do again what it took back. */
export function undoable(store: Store): { undo: Act | null; redo: Act | null } {
  const steps = stepsIn(store)
  const [undo, redo] = [steps.newestDone.get(), steps.oldestUndone.get()]
  return { undo: undo ? actOf(undo) : null, redo: redo ? actOf(redo) : null }
}

/** Takes back the newest act. */
export function undo(store: Store): Act {
  const step = stepsIn(store).newestDone.get()
  if (!step) throw new AppError('nothing-to-undo')
  return turn(store, step)
}

/** Does again what was taken back last. */
export function redo(store: Store): Act {
  const step = stepsIn(store).oldestUndone.get()
  if (!step) throw new AppError('nothing-to-redo')
  return turn(store, step)
}

/** Runs a step's log backwards; what that changes becomes its new log, so the same step turns the other way next time. */
function turn(store: Store, step: StepRow): Act {
  const { log, emptyLog, switchTo, turn: turnOver } = stepsIn(store)
  store.db
    .transaction(() => {
      store.db.pragma('defer_foreign_keys = ON')
      const statements = log.all(step.id)
      emptyLog.run(step.id)
      switchTo.run(step.id)
      for (const sql of statements) run(store.db, sql)
      switchTo.run(null)
      turnOver.run(step.id)
    })
    .immediate()
  return actOf(step)
}

/** A library may come from anywhere: its log may hold changes of rows and nothing else. */
function run(db: Database.Database, sql: string): void {
  if (!/^(INSERT INTO|UPDATE|DELETE FROM) "/.test(sql)) throw new AppError('damaged-library')
  db.prepare(sql).run()
}

/** Does `work` in one transaction without remembering how to take it back, even within an act. */
export function unrecorded<Value>(store: Store, work: () => Value): Value {
  const { switchTo, recording } = stepsIn(store)
  return inTransaction(store.db, () => {
    const step = recording.get() ?? null
    switchTo.run(null)
    const value = work()
    switchTo.run(step)
    return value
  })
}

/** Does `work` for good: neither it nor anything done before it can be taken back any longer. */
export function forgettingSteps<Value>(store: Store, work: () => Value): Value {
  return unrecorded(store, () => {
    const value = work()
    stepsIn(store).forget.run()
    return value
  })
}

/**
 * An act that comes in several transactions, such as a batch of files each stored for good before the next is read:
 * the first makes the step, the others join it as long as it stands.
 */
export function recordInParts(
  store: Store,
  act: ActName,
): <Value>(words: string, work: () => Value) => Value {
  let step: number | null = null
  return (words, work) => {
    const { newestDone, step: stands, switchTo, rename } = stepsIn(store)
    if (step === null || !stands.get(step)) {
      const value = store.record({ act, words }, work)
      step = newestDone.get()?.id ?? null
      return value
    }
    const id = step
    return inTransaction(store.db, () => {
      switchTo.run(id)
      const value = work()
      switchTo.run(null)
      rename.run(words, id)
      return value
    })
  }
}

function actOf({ act, words, note_id: note }: StepRow): Act {
  return note === null ? { act, words } : { act, words, note }
}
