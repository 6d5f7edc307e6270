import type { CommandId } from '../../model/commands'
import type { ImportOrigin } from '../../model/imports'
import type { Topic } from './contract'

/** What main tells the window, unasked. */
export type Announcement =
  /** Rows of these topics changed; lists ask again. */
  | { type: 'changed'; topics: Topic[] }
  /** Another library is open. */
  | { type: 'opened' }
  /** How far the imports under way are; `remaining` in milliseconds, null while too little is known to say. */
  | { type: 'import'; done: number; total: number; name: string; remaining: number | null }
  /** How many files have been found in a folder that is looked through before it is imported; null once it is. */
  | { type: 'looking'; folder: string; found: number | null }
  /** Of an import, all was reached, or it was stopped. */
  | { type: 'imported'; import: number; origin: ImportOrigin }
  /** A folder that is watched cannot be found any more. */
  | { type: 'folder gone'; folder: string }
  /** A command chosen in the application menu. */
  | { type: 'command'; command: CommandId }
  /** An address was opened outside the window. */
  | { type: 'address'; address: string }
  /** The window is about to close: save what is being typed. */
  | { type: 'closing' }
