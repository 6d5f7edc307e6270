import { z } from 'zod'
import type { Orphan } from '../../model/version'
import { asks } from './method'
import { id, span, nothing } from './values'

export const orphans = {
  list: asks<Orphan[]>().with(nothing),
  /** A person says where its words stand now: at one of its candidates, or anywhere else in the newest version. */
  place: asks<void>().with(z.union([z.object({ id, candidate: id }), z.object({ id, span })])),
  /** It stays without a place, and waits for nobody; or waits again. */
  keep: asks<void>().with(z.object({ id, kept: z.boolean() })),
  /** Takes away what a person had done there. */
  remove: asks<void>().with(z.object({ id })),
}
