import { z } from 'zod'
import type { Annotation } from '../../model/annotation'
import type { AnnotationsFound, Occurrences, TrashedAnnotation } from '../../model/annotation-list'
import { annotationFilter } from './annotation-filter'
import { asks } from './method'
import { id, span, query, colour, tag, tags, ids, nothing } from './values'

export const annotations = {
  list: asks<Annotation[]>().with(z.object({ document: id.optional(), query: query.default('') })),
  make: asks<Annotation>().with(
    z.object({
      document: id,
      span,
      colour,
      comment: z.string().max(1_000_000).default(''),
      tags: tags.default([]),
    }),
  ),
  change: asks<Annotation>().with(
    z.object({
      id,
      colour: colour.optional(),
      comment: z.string().max(1_000_000).optional(),
      tags: tags.optional(),
    }),
  ),
  /** Into the trash. */
  remove: asks<void>().with(z.object({ id })),
  /** Every annotation that passes a filter, by id; `rows` then gives those in sight. */
  find: asks<AnnotationsFound>().with(annotationFilter),
  rows: asks<Annotation[]>().with(z.object({ ids: z.array(id).max(1_000) })),
  /** One change to many, as one act; answers how many changed. */
  changeMany: asks<number>().with(
    z.object({
      ids,
      colour: colour.optional(),
      addTag: tag.optional(),
      removeTag: tag.optional(),
    }),
  ),
  removeMany: asks<void>().with(z.object({ ids })),
  trashed: asks<TrashedAnnotation[]>().with(nothing),
  bringBack: asks<void>().with(z.object({ ids })),
  removeForGood: asks<void>().with(z.object({ ids })),
  /** Everywhere the same words stand, however they are spelt: in one document, or in all. */
  occurrences: asks<Occurrences>().with(
    z.object({ words: z.string().min(1).max(500), document: id.nullable() }),
  ),
  /** Marks many places as one act; answers how many. */
  makeMany: asks<number>().with(
    z.object({ places: z.array(z.object({ document: id, span })).max(10_000), colour }),
  ),
}
