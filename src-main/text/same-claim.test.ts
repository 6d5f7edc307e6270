import { expect, it } from 'vitest'
import { claimTheSame, figureClaim } from './same-claim'

function claim(words: string, figure: string, unit: string | null = 'EUR') {
  const start = words.indexOf(figure)
  return figureClaim(words, { start: 0, end: words.length }, { start, end: start + figure.length, unit })
}

function agree(one: [string, string, (string | null)?], other: [string, string, (string | null)?]): boolean {
  const [left, right] = [claim(...one), claim(...other)]
  return left !== null && right !== null && claimTheSame(left, right)
}

it('finds the same thing valued in words of which one claim has all', () => {
  expect(
    agree(
      ['The repair will cost 40 million euros', '40'],
      ['but the repair of the bridge would cost 70 million', '70'],
    ),
  ).toBe(true)
  expect(
    agree(
      ['La réparation coûtera 40 millions', '40'],
      ['la réparation du pont de Kestrel coûterait 70 millions', '70'],
    ),
  ).toBe(true)
})

it('takes nothing for the same of which a word is another', () => {
  expect(agree(['The repair will cost 40 million', '40'], ['The ferry will cost 70 million', '70'])).toBe(
    false,
  )
  expect(agree(['The firm will invest 40 million', '40'], ['The firm will lend 70 million', '70'])).toBe(
    false,
  )
})

it('asks of bare numbers that they count the same', () => {
  const nurses: [string, string, null] = ['The hospital treated 25 nurses', '25', null]
  expect(agree(nurses, ['The hospital treated 12 nurses', '12', null])).toBe(true)
  expect(agree(nurses, ['The hospital treated 12 drivers', '12', null])).toBe(false)
})

it('knows nothing of a figure that a single word leads to', () => {
  expect(claim('We want 40 million', '40')).toBeNull()
  expect(claim('I was told 65 million', '65')).toBeNull()
})
