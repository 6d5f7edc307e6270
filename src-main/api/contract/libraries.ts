import { z } from 'zod'
import { asks } from './method'
import { nothing } from './values'

/** What only the program with a window can do: which library is open, where an export goes, what this machine prefers. */
export const libraries = {
  recent: asks<{ file: string; name: string; here: boolean }[]>().with(nothing),
  create: asks<boolean>().with(nothing),
  choose: asks<boolean>().with(nothing),
  /** Opens one of `recent`, by its file. */
  reopen: asks<void>().with(z.object({ file: z.string() })),
  /** The window may close; `stored` says whether all that was being typed is in the library. */
  leave: asks<void>().with(z.object({ stored: z.boolean() })),
}
