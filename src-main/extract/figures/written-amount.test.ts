import { expect, it } from 'vitest'
import { writtenAmount } from './written-amount'

const before = { kind: 'money' as const, value: 2e10, unit: 'USD', approximate: true }
const read = (written: string, language = 'fr') => writtenAmount(written, { language, before })

it('reads what a person writes in the words of the text', () => {
  expect(read('environ 25 milliards d’euros')).toEqual({
    ...{ kind: 'money', value: 25e9, unit: 'EUR', approximate: true },
  })
  expect(read('un cinquième')).toMatchObject({ kind: 'ratio', value: 0.2, unit: null })
  expect(read('$1.2bn', 'en')).toMatchObject({ kind: 'money', value: 1.2e9, unit: 'USD' })
  expect(read('10 GW', 'de')).toMatchObject({ kind: 'quantity', value: 1e10, unit: 'W' })
})

it('takes a number alone for one of what was counted before', () => {
  expect(read('1 250 000')).toEqual({ ...before, value: 1_250_000, approximate: false })
  expect(read('0,2')).toMatchObject({ value: 0.2, unit: 'USD' })
  expect(read('2026')).toMatchObject({ value: 2026, unit: 'USD' })
})

it('takes neither words nor two amounts for one', () => {
  expect(read('beaucoup')).toBeNull()
  expect(read('20 et 30 euros')).toBeNull()
  expect(read('')).toBeNull()
})

it('keeps the unit of a number that is only said to be about so much', () => {
  const about = { ...before, value: 45, approximate: true }
  expect(read('environ 45')).toEqual(about)
  expect(read('près de 45')).toEqual(about)
  expect(read('about 45', 'en')).toEqual(about)
  expect(read('≈ 45')).toEqual(about)
})

it.each(['deux douzaines', '7 points', 'not 45 euros', '45 euros par tête', '45 euros, je crois', '45 ₿'])(
  'takes no part of “%s” for all of it',
  (written) => expect(read(written)).toBeNull(),
)

it('reads again what the window writes', () => {
  const euros = { kind: 'money', unit: 'EUR', approximate: false }
  expect(read('980 M€')).toEqual({ ...euros, value: 98e7 })
  expect(read('1,5 Md €')).toEqual({ ...euros, value: 1.5e9 })
  expect(read('environ 980 M €')).toEqual({ ...euros, value: 98e7, approximate: true })
  expect(read('€1.5B', 'en')).toEqual({ ...euros, value: 1.5e9 })
  expect(read('1 234 €')).toEqual({ ...euros, value: 1234 })
  expect(read('12,5 %')).toMatchObject({ kind: 'percentage', value: 12.5 })
})
