import { z } from 'zod'
import type { WrittenFile } from '../../model/export'
import { asks } from './method'
import { id } from './values'

export const exports = {
  /** Asks where, writes, and answers what became of each file; null where the person chose no folder. */
  notes: asks<WrittenFile[] | null>().with(z.object({ note: id.nullable() })),
  /** Asks where, writes a picture that the window drew, and answers its file; null where the person chose none. */
  picture: asks<string | null>().with(
    z.object({
      name: z.string().max(500),
      type: z.enum(['svg', 'png']),
      bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= 50_000_000),
    }),
  ),
  /** Asks where, writes what became of the files of an import, and answers the file; null where the person chose none. */
  report: asks<string | null>().with(z.object({ id })),
  show: asks<void>().with(z.object({ file: z.string() })),
}
