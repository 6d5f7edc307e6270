import { z } from 'zod'
import type { SavedSearch } from '../../model/annotation-list'
import { annotationFilter } from './annotation-filter'
import { asks } from './method'
import { id, name, nothing } from './values'

export const searches = {
  list: asks<SavedSearch[]>().with(nothing),
  save: asks<void>().with(z.object({ name, filter: annotationFilter })),
  remove: asks<void>().with(z.object({ id })),
}
