import { z } from 'zod'
import type { ImportReport } from '../../model/imports'
import type {
  DocumentList,
  DocumentRow,
  EmptiedTrash,
  OpenDocument,
  TrashedDocument,
} from '../../model/library'
import type { DocumentMarks } from '../../model/mark'
import type { DocumentMetadata } from '../../model/metadata'
import type { PrintedPages } from '../../model/page'
import type { VersionPlace, VersionRow } from '../../model/version'
import { asks } from './method'
import { metadata } from './metadata'
import { after, id, nothing, offset, query } from './values'

export const documents = {
  /** The newest first, or those best named where words are typed. */
  list: asks<DocumentList>().with(
    z.object({
      query: query.default(''),
      limit: z.int().positive().max(1_000).default(200),
      /** The last document of the page before. */
      after: after.extend({ importedAt: z.string().max(40) }).optional(),
    }),
  ),
  /** One as lists show it; null where it is in view no more. */
  row: asks<DocumentRow | null>().with(z.object({ id })),
  get: asks<OpenDocument>().with(z.object({ id })),
  marks: asks<DocumentMarks>().with(z.object({ id })),
  /** Where its words stand on the pages it was printed on; null where there are none. */
  pages: asks<PrintedPages | null>().with(z.object({ id })),
  /** The file as it came, of a document that has pages. */
  original: asks<Uint8Array>().with(z.object({ id })),
  /** All versions, the newest first. */
  versions: asks<VersionRow[]>().with(z.object({ id })),
  /** Where what came in stands now, by its bytes; what can be read no more is left out. */
  standing: asks<VersionPlace[]>().with(z.object({ prints: z.array(z.string().length(64)).max(10_000) })),
  /** A version becomes a document of its own; answers the row it is read by from now on. */
  part: asks<{ document: number }>().with(z.object({ id })),
  /** The offset of the text where it was being read. */
  place: asks<number>().with(z.object({ id })),
  readTo: asks<void>().with(z.object({ id, start: offset })),
  import: asks<ImportReport>().with(
    z.object({
      files: z
        .array(z.object({ name: z.string().min(1).max(1_000), bytes: z.instanceof(Uint8Array) }))
        .max(10_000),
    }),
  ),
  importSample: asks<ImportReport>().with(nothing),
  readAgain: asks<void>().with(z.object({ id })),
  metadata: asks<DocumentMetadata>().with(z.object({ id })),
  /** A person says what it says of itself; what is left out stays, and null is nothing. */
  correct: asks<void>().with(z.object({ id, said: metadata })),
  trash: asks<void>().with(z.object({ id })),
  trashed: asks<TrashedDocument[]>().with(nothing),
  /** Whole, with its marks and annotations. */
  bringBack: asks<void>().with(z.object({ id })),
  /** Deletes documents and annotations in the trash for good, but those that notes cite; no act before it can be taken back. */
  emptyTrash: asks<EmptiedTrash>().with(nothing),
  /** With its annotations and earlier versions; neither this nor what was done before it can be taken back. */
  removeForGood: asks<void>().with(z.object({ id })),
}
