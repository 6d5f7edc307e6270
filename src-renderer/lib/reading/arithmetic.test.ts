import { expect, test } from 'vitest'
import { durationUnit } from './arithmetic'

test('September to February is five months, not five weeks', () =>
  expect(durationUnit('2025-09-01', '2026-02-03', 5)).toBe('month'))
test('the third to the eighth is five days', () =>
  expect(durationUnit('2026-02-03', '2026-02-08', 5)).toBe('day'))
test('a number that fits no unit has none', () =>
  expect(durationUnit('2026-02-03', '2026-02-08', 40)).toBeNull())
