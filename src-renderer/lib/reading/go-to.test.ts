import { expect, it } from 'vitest'
import { goTo, type Landmarks } from './go-to'

const printed: Landmarks = {
  pages: [
    { label: 'xii', start: 0 },
    { label: '1', start: 40 },
    { label: '12', start: 90 },
  ],
  paragraphs: [
    { label: '1', start: 0 },
    { label: '2', start: 50 },
  ],
  length: 200,
}
const plain = { ...printed, pages: [] }

const answer = (typed: string, landmarks = printed) => {
  const place = goTo(typed, landmarks)
  return place.found ? `${place.found} ${place.label} at ${place.start}` : place.why
}

it.each([
  ['12', 'page 12 at 90'],
  [' P.12 ', 'page 12 at 90'],
  ['Page XII', 'page xii at 0'],
  ['xii', 'page xii at 0'],
  ['§2', 'paragraph 2 at 50'],
  ['Paragraphe 02', 'paragraph 2 at 50'],
  ['al. 1', 'paragraph 1 at 0'],
  ['50 %', 'part 50 at 100'],
  ['300%', 'part 100 at 200'],
  ['13', 'no such page'],
  ['§ 9', 'no such paragraph'],
  ['', 'not understood'],
  ['conclusion', 'not understood'],
])('reads %j', (typed, expected) => expect(answer(typed)).toBe(expected))

it.each([
  ['12:05', 'time 0:11:59 at 40'],
  ['0:12:06', 'time 0:12:06 at 90'],
  ['2:00:00', 'time 0:12:06 at 90'],
  ['0:00', 'time 0:00:02 at 0'],
  ['2', 'paragraph 2 at 50'],
  ['p. 2', 'no pages'],
])('reads %j in a recording as what is said then', (typed, expected) => {
  const pages = [
    { label: '0:00:02', start: 0 },
    { label: '0:11:59', start: 40 },
    { label: '0:12:06', start: 90 },
  ]
  expect(answer(typed, { ...printed, pages })).toBe(expected)
})

it('takes a number for a paragraph where there are no pages', () => {
  expect(answer('2', plain)).toBe('paragraph 2 at 50')
  expect(answer('p. 2', plain)).toBe('no pages')
})

it('says which there are', () => {
  expect(goTo('p. 99', printed)).toMatchObject({ first: 'xii', last: '12' })
})
