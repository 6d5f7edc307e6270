import { expect, it } from 'vitest'
import { groupsOf, type Refused } from './import-groups'

const refused = (place: number, code: string): Refused => ({
  ...{ status: 'refused', place, code, name: `${place}.txt`, facts: {} },
})
const outline = (codes: string[]) =>
  groupsOf(codes.map((code, place) => refused(place, code))).map(
    ({ first, others }) => `${first.place}+${others.length}`,
  )

it('gathers files refused for one reason only where they are many', () => {
  expect(outline(['empty-file', 'too-large', 'empty-file'])).toEqual(['0+0', '2+0', '1+0'])
  expect(outline(['empty-file', 'too-large', ...Array<string>(5).fill('empty-file')])).toEqual(['0+5', '1+0'])
})
