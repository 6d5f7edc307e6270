import { z } from 'zod'
import { citedKinds } from '../../model/note'
import type { Citation, Note, NoteList, NoteRow, Suggestion } from '../../model/note'
import { asks } from './method'
import { after, id, ids, span, query } from './values'

const citable = z.union([
  z.object({ quote: id }),
  z.object({ annotation: id }),
  z.object({ document: id, span }),
])

export const notes = {
  /** The newest first; with a query those that answer it, best first. */
  list: asks<NoteList>().with(
    z.object({
      query: query.default(''),
      limit: z.int().positive().max(1_000).default(200),
      /** The last row of the page before. */
      after: after.extend({ changedAt: z.string().max(40) }).optional(),
    }),
  ),
  get: asks<Note>().with(z.object({ id })),
  make: asks<Note>().with(
    z.object({ title: z.string().max(500).default(''), body: z.string().max(5_000_000).optional() }),
  ),
  save: asks<NoteRow>().with(z.object({ id, title: z.string().max(500), body: z.string().max(5_000_000) })),
  remove: asks<void>().with(z.object({ id })),
  /** Makes a citation of a quote, an annotation or any span; the window writes it into the note's body. */
  cite: asks<Citation>().with(citable),
  /** The same for several at once, in their order: one act. */
  citeAll: asks<Citation[]>().with(z.object({ all: z.array(citable).min(1).max(200) })),
  citations: asks<Citation[]>().with(z.object({ ids: z.array(id).max(10_000) })),
  /** The notes that cite one of them or link to one: what a removal would touch. */
  citing: asks<{ id: number; title: string }[]>().with(z.object({ kind: z.enum(citedKinds), ids })),
  suggest: asks<Suggestion[]>().with(
    z.object({ trigger: z.enum(['@', '[[']), query, limit: z.int().positive().max(100).default(12) }),
  ),
  /** The Markdown that an export would write. */
  preview: asks<string>().with(z.object({ id })),
}
