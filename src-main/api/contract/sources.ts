import { z } from 'zod'
import type { WatchedFolder } from '../../model/imports'
import { asks } from './method'
import { id, nothing } from './values'

export const sources = {
  /** Asks which files, imports them, and answers the import; null where the person chose none, or stopped before all was found. */
  chooseFiles: asks<number | null>().with(nothing),
  /** The same for all that can be read in a folder. */
  chooseFolder: asks<number | null>().with(nothing),
  /** The same for what was dropped, by the number under which it is held. */
  drop: asks<number | null>().with(z.object({ drop: id })),
  /** Pastes into the window, whatever has the focus there: only so does it see the clipboard without asking for it. */
  paste: asks<void>().with(nothing),
  /** Asks which folder, whose files come in by themselves from now on, and answers its name. */
  watch: asks<string | null>().with(nothing),
  watched: asks<WatchedFolder[]>().with(nothing),
  /** One of `watched`, by its path. */
  unwatch: asks<void>().with(z.object({ folder: z.string() })),
}
