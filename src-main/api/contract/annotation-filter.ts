import { z } from 'zod'
import { annotationOrders } from '../../model/annotation-list'
import { query } from './values'

const chosen = z.array(z.string().max(1_000)).max(1_000).default([])
/** What is sought among the annotations; a saved one is read by it too. */
export const annotationFilter = z.object({
  query: query.default(''),
  order: z.enum(annotationOrders).default('best'),
  colours: chosen,
  tags: chosen,
  marks: chosen,
  speakers: chosen,
  documents: chosen,
  months: chosen,
})
