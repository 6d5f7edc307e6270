import { expect, it } from 'vitest'
import type { AnnotationFilter } from '../../../src-main/model/annotation-list'
import { orderOf, ordersOf } from './annotation-orders'

const filter = (query: string, order: AnnotationFilter['order']): AnnotationFilter => ({
  ...{ query, order, colours: [], tags: [], marks: [], speakers: [], documents: [], months: [] },
})

it('offers the best answers first only where something is sought', () => {
  expect(ordersOf(filter('accord', 'best'))).toContain('best')
  expect(ordersOf(filter(' ', 'best'))).not.toContain('best')
})

it('says in which order a list stands where nothing is sought', () => {
  expect(orderOf(filter('', 'best'))).toBe('newest')
  expect(orderOf(filter('', 'colour'))).toBe('colour')
  expect(orderOf(filter('accord', 'best'))).toBe('best')
})
