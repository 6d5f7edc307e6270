import { expect, test } from 'vitest'
import { learn } from './log-linear.mjs'

const shape = { size: 4, rows: 3, rate: 0.1, decay: 0, passes: 6 }

test('a lesson with two right answers leaves open which, and teaches that the third is wrong', () => {
  const lessons = Array.from({ length: 9 }, () => ({ choices: [Int32Array.of(1)], right: [1, 1, 0] }))
  const [direct, mixed, none] = learn(lessons, shape).map((row) => row[1])
  expect(direct).toBe(mixed)
  expect(direct).toBeGreaterThan(none)
})

test('what another lesson tells of one of the two is kept', () => {
  const lessons = Array.from({ length: 9 }, (_, i) => ({
    choices: [Int32Array.of(1)],
    right: i % 3 ? [1, 1, 0] : [0, 1, 0],
  }))
  const [direct, mixed, none] = learn(lessons, shape).map((row) => row[1])
  expect(mixed).toBeGreaterThan(direct)
  expect(direct).toBeGreaterThan(none)
})

test('each language has rows of its own, and any other those that all taught', () => {
  const languages = ['fr', 'en']
  const lesson = (language, right) => ({ language, choices: [Int32Array.of(1), Int32Array.of(2)], right })
  const lessons = Array.from({ length: 9 }, () => [lesson('fr', [1, 0]), lesson('en', [0, 1])]).flat()
  const [any, fr, en] = learn(lessons, { ...shape, rows: 1, languages }).map((row) => row[1] - row[2])
  expect(fr).toBeGreaterThan(0)
  expect(en).toBeLessThan(0)
  expect(Math.abs(any)).toBeLessThan(Math.min(fr, -en))
})
