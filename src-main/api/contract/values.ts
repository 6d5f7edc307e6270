import { z } from 'zod'
import { colours } from '../../model/annotation'
import { dealKinds, dealStatuses, entityKinds } from '../../model/extraction'

export const id = z.int().positive()
export const offset = z.int().nonnegative()
export const span = z.object({ start: offset, end: offset })
export const query = z.string().max(2_000)
export const name = z.string().trim().min(1).max(500)
export const entityKind = z.enum(entityKinds)
export const quoteKind = z.enum(['direct', 'mixed', 'reported'])
/** The row a page follows, and how many come before it: it may be gone by then. */
export const after = z.object({ id, before: offset })
export const mark = z.object({ type: z.enum(['mention', 'quote', 'figure', 'date', 'deal']), id })
/** The mention that an act on an entity was for: it is thereby looked at. */
export const mention = id.optional()
export const colour = z.enum(colours)
export const tag = z.string().trim().max(200)
export const tags = z.array(tag).max(100)
export const ids = z.array(id).max(100_000)
/** Whether an act is for one mark, or for every same case too. */
export const scope = z.enum(['one', 'document', 'library']).default('one')
export const nothing = z.undefined()
/** Who asks while typing: a newer question of theirs takes the place of one that still waits. */
export const asker = z.string().max(40).optional()
/** An entity of the library, or a new one by name. */
export const namedEntity = z.union([z.object({ entity: id }), z.object({ name, kind: entityKind })])
/** Who speaks, gives or receives; null where nobody is named. */
export const speaker = namedEntity.nullable()
export const dealKind = z.enum(dealKinds)
/** An amount or a date, as a person writes it. */
export const meant = z.string().trim().max(100)
/** One status of a deal, at the words that tell it. */
export const dealStep = span.extend({
  status: z.enum(dealStatuses),
  date: id.nullable(),
  source: id.nullable(),
})
