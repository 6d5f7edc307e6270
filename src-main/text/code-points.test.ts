import { expect, it } from 'vitest'
import { codePointsOf } from './code-points'

const text = 'a😀b👩‍👧é\r\nc𝄞'

it('counts as a walk through the code points does', () => {
  const { fromUnits, toUnits } = codePointsOf(text)
  let units = 0
  for (const [points, character] of [...text].entries()) {
    expect([fromUnits(units), toUnits(points)]).toEqual([points, units])
    units += character.length
  }
  expect([fromUnits(text.length), toUnits([...text].length)]).toEqual([[...text].length, text.length])
})

it('changes nothing where there are no pairs', () => {
  const { fromUnits, toUnits } = codePointsOf('séance')
  expect([fromUnits(3), toUnits(3)]).toEqual([3, 3])
})
