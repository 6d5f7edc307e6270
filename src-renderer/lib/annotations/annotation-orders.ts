import { annotationOrders, type AnnotationFilter } from '../../../src-main/model/annotation-list'

type Order = AnnotationFilter['order']

/** The orders that may be chosen: nothing answers best where nothing is sought. */
export function ordersOf({ query }: AnnotationFilter): Order[] {
  return annotationOrders.filter((order) => order !== 'best' || query.trim())
}

/** The order that a list stands in: the newest first where nothing is sought that could be answered best. */
export function orderOf({ query, order }: AnnotationFilter): Order {
  return order === 'best' && !query.trim() ? 'newest' : order
}
