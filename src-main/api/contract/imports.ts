import { z } from 'zod'
import type { ImportReport, ImportRow } from '../../model/imports'
import { asks } from './method'
import { id, offset, nothing } from './values'

/** A file as the window knows it: nothing of where it lies. */
const windowFile = z.object({
  name: z.string().min(1).max(1_000),
  label: z.string().min(1).max(4_000),
  size: z.int().nonnegative(),
  inFolder: z.boolean(),
  capture: z.object({ at: z.iso.datetime(), chosen: z.boolean() }).optional(),
})

export const imports = {
  /** The last imports, the newest first. */
  list: asks<ImportRow[]>().with(nothing),
  report: asks<ImportReport>().with(z.object({ id })),
  /** Begins an import of files that the window holds, as its `batch`: each is asked for when its turn has come. */
  begin: asks<number>().with(
    z.object({
      batch: id,
      files: z.array(windowFile).max(100_000),
      folder: z.string().max(1_000).nullable().default(null),
      passedOver: z.int().nonnegative().default(0),
    }),
  ),
  give: asks<void>().with(
    z.object({
      batch: id,
      place: offset,
      given: z.union([
        z.object({ bytes: z.instanceof(Uint8Array) }),
        z.object({ refused: z.enum(['unreadable-file', 'no-such-file']) }),
      ]),
    }),
  ),
  /** Stops every import that is going on or waits; what came in stays. */
  cancel: asks<void>().with(nothing),
  /** Goes on with what was not reached. */
  resume: asks<ImportReport>().with(z.object({ id })),
  /** Tries again what was refused: the file at that place, or all. */
  retry: asks<ImportReport>().with(z.object({ id, place: offset.nullable() })),
}
