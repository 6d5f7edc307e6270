import { expect, it } from 'vitest'
import { directionOf } from './direction'

it('is told by the first letter of a paragraph', () => {
  expect(directionOf('«لن نرفع الأسعار» said the minister')).toBe('rtl')
  expect(directionOf('12. שלום')).toBe('rtl')
  expect(directionOf('The minister said: «لن نرفع»')).toBeUndefined()
  expect(directionOf('水务局')).toBeUndefined()
  expect(directionOf('— 2026 —')).toBeUndefined()
})
