import { expect, it } from 'vitest'
import { fold } from '../../text/folding'
import { localeOf } from './locale'

it('knows how a language writes numbers, and what it calls their powers', () => {
  const { decimal, powers, percent } = localeOf('de')
  expect(decimal).toBe(',')
  expect(powers).toMatchObject({ millionen: 1e6, mio: 1e6, milliarde: 1e9, mrd: 1e9, billionen: 1e12 })
  expect(percent).toContain('prozent')
})

it('has no power of one letter, which is a measure as often, and none of two words', () => {
  const { powers } = localeOf('es')
  expect(powers).not.toHaveProperty('m')
  expect(powers).not.toHaveProperty('mil millones')
  expect(powers).toMatchObject({ mil: 1e3, millones: 1e6 })
})

it('takes a noun that several currencies share for the country’s own, or else for dollars of the United States', () => {
  expect(localeOf('sv').currencies).toMatchObject({ kronor: 'SEK', 'norska kronor': 'NOK', dollar: 'USD' })
  expect(localeOf('es').currencies).toMatchObject({ dolares: 'USD' })
  expect(localeOf('es').currencies).not.toHaveProperty('pesos')
})

it('takes no adjective for money', () => {
  expect(localeOf('sv').currencies).not.toHaveProperty('svenska')
  expect(localeOf('nl').currencies).not.toHaveProperty('amerikaanse')
})

it('knows months as they stand beside a day, and alone', () => {
  expect(localeOf('pl').months).toMatchObject({ stycznia: 1, styczen: 1 })
  expect(localeOf('de').days).toMatchObject({ gestern: -1, heute: 0 })
})

it('takes what is no language for English, wherever it runs', () => {
  for (const code of ['xx', 'no language at all'])
    expect(localeOf(code).powers).toEqual(localeOf('en').powers)
})

it('takes a shared noun for the money of where most speak the language, and of no other country', () => {
  expect(localeOf('ar').currencies).toMatchObject({ [fold('جنيه')]: 'EGP' })
  expect(localeOf('de').currencies).not.toHaveProperty('pfund')
  expect(localeOf('pl').currencies).toMatchObject({ zł: 'PLN' })
})

it('takes the word of a name that is not its country for the noun of its money', () => {
  expect(localeOf('pl').currencies).toMatchObject({ złotych: 'PLN' })
  expect(localeOf('hu').currencies).toMatchObject({ forint: 'HUF' })
  expect(localeOf('ro').currencies).toMatchObject({ lei: 'RON', 'de lei': 'RON', 'de euro': 'EUR' })
  expect(localeOf('de').currencies).toMatchObject({ franken: 'CHF' })
  expect(localeOf('pl').currencies).not.toHaveProperty('polskich')
})

it('takes no noun that is another word or shared with money of the past for foreign money', () => {
  for (const noun of ['reales', 'liras', 'libras']) expect(localeOf('es').currencies).not.toHaveProperty(noun)
  expect(localeOf('it').currencies).not.toHaveProperty('fiorini')
  expect(localeOf('it').currencies).not.toHaveProperty('franco')
  expect(localeOf('nl').currencies).not.toHaveProperty('frank')
})
