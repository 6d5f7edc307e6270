import type Database from 'better-sqlite3'
import type { Act } from '../model/library'

/** An open library: the one connection that writes, and the one way to change what a person can undo. */
export interface Store {
  /** Whole path of the library's file. */
  file: string
  db: Database.Database
  /**
   * Does `work` in one transaction and remembers how to take it back, as one step named by `act`. Everything undone
   * before is forgotten. A `mergeKey` joins it to the newest step where that has the same act, words and key and is
   * less than a minute old: typing in a note is one step a burst.
   */
  record<Value>(act: Act, work: () => Value, mergeKey?: string): Value
  /** Closes the connection; the store must not be used after. */
  close(): void
}
