import { z } from 'zod'
import type { ImportReport, ImportRow } from '../../model/imports'
import { asks } from './method'
import { id, offset, nothing } from './values'

export const imports = {
  /** The last imports, the newest first. */
  list: asks<ImportRow[]>().with(nothing),
  report: asks<ImportReport>().with(z.object({ id })),
  /** Begins an import of pasted words, named as a file of them would be. */
  paste: asks<number>().with(
    z.object({
      name: z.string().min(1).max(1_000),
      label: z.string().min(1).max(4_000),
      bytes: z.instanceof(Uint8Array),
      at: z.iso.datetime(),
    }),
  ),
  /** Stops every import that is going on or waits; what came in stays. */
  cancel: asks<void>().with(nothing),
  /** Goes on with what was not reached. */
  resume: asks<ImportReport>().with(z.object({ id })),
  /** Tries again what was refused: the file at that place, or all. */
  retry: asks<ImportReport>().with(z.object({ id, place: offset.nullable() })),
}
