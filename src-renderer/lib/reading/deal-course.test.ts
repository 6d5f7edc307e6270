import { expect, it } from 'vitest'
import type { DateMark, DealStep, Figure } from '../../../src-main/model/mark'
import { dateIn, figuresBeside, withEarlier, withStep } from './deal-course'

const day = (id: number, from: string, start: number): DateMark => ({
  ...{ id, start, end: start + 5, words: '', edtf: from, from, to: from },
  ...{ resolvedFrom: null, origin: 'found', why: '', sure: 1 },
})
const dates = [day(1, '2025-03-01', 10), day(2, '2025-09-01', 40), day(3, '2025-06-01', 80)]

const step = (words: string, date: number | null): DealStep => ({
  ...{ start: 0, end: 1, status: 'announced', source: null, words, date },
})
const words = (course: DealStep[]) => course.map((each) => each.words)

it('puts a step before the first that is dated later, else last', () => {
  const course = [step('March', 1), step('undated', null), step('September', 2)]
  expect(words(withStep(course, step('June', 3), dates))).toEqual(['March', 'undated', 'June', 'September'])
  expect(words(withStep(course, step('who knows', null), dates))).toEqual([...words(course), 'who knows'])
  expect(words(withStep(course.slice(0, 2), step('June', 3), dates))).toEqual(['March', 'undated', 'June'])
})

it('moves a step before the one it followed, and the first nowhere', () => {
  const course = [step('a', null), step('b', null), step('c', null)]
  expect(words(withEarlier(course, 2))).toEqual(['a', 'c', 'b'])
  expect(withEarlier(course, 0)).toEqual(course)
})

it('knows the date that words hold, or a part of it', () => {
  expect(dateIn({ start: 0, end: 12 }, dates)).toBe(1)
  expect(dateIn({ start: 15, end: 40 }, dates)).toBe(null)
})

it('offers the figures of the paragraphs that tell a deal, and the one it has already', () => {
  const figure = (id: number, start: number) => ({ id, start, end: start + 2 }) as Figure
  const figures = [figure(1, 3), figure(2, 30), figure(3, 90)]
  const blocks = [
    { start: 0, end: 20 },
    { start: 20, end: 60 },
    { start: 60, end: 99 },
  ]
  const told = [{ start: 25, end: 28 }]
  const ids = (id: number | null) =>
    figuresBeside(told, { figures, blocks, figure: id }).map((each) => each.id)
  expect(ids(null)).toEqual([2])
  expect(ids(3)).toEqual([2, 3])
})
