import { describe, expect, it } from 'vitest'
import { checksIn } from './checks-in-test'

describe('more or less than a multiple', () => {
  it('holds beyond it, within reason', () => {
    expect(checksIn('Le prix est passé de 100 euros à 350 euros, soit plus du triple.')).toEqual([
      'ratio: 3 against 3.5, true',
    ])
    expect(checksIn('Le tarif est passé de 100 euros à 160 euros, soit moins du double.')).toEqual([
      'ratio: 2 against 1.6, true',
    ])
    expect(checksIn('Sales went from £10m in 2023 to £35m in 2024, more than triple.', 'en')).toEqual([
      'ratio: 3 against 3.5, true',
    ])
    expect(checksIn('Loans more than doubled from £10m to £90m.', 'en')).toEqual([])
  })

  it('is wrong on the other side, and never where it is told of something else', () => {
    expect(checksIn('Le loyer est passé de 100 euros à 200 euros, soit plus du triple.')).toEqual([
      'ratio: 3 against 2, false',
    ])
    expect(checksIn('Fees rose from 10 euros to 12 euros, and visits more than doubled.', 'en')).toEqual([])
    expect(checksIn('The club drew 90 fans, more than double, and the choir 30.', 'en')).toEqual([])
  })
})

it('holds beyond a multiple only of what its own sentence tells', () => {
  expect(checksIn('The port has 8 boats. The choir has 20 singers, more than double.', 'en')).toEqual([])
})

describe('a multiple of what was in a year', () => {
  it('is held against an amount of that year', () => {
    const text =
      'La société vaut 210 millions d’euros. C’est trois fois plus qu’en juin 2023, quand elle avait levé 12 millions et valait 70 millions.'
    expect(checksIn(text)).toEqual(['ratio: 3 against 3, true'])
  })

  it('is held against no other', () => {
    const text =
      'La rade a reçu 100 navires en 2021.\nLa mairie emploie 300 agents, trois fois plus qu’en juin 2023.'
    expect(checksIn(text)).toEqual([])
    const english =
      'The port saw 100 ships in 2021.\nThe town has 300 clerks, three times as many as in 2023.'
    expect(checksIn(english, 'en')).toEqual([])
  })
})

describe('a ratio by that name', () => {
  it('is confirmed by the two amounts before it', () => {
    const text = 'Debt stood at £120m against assets of £100m, a ratio of 120%.'
    expect(checksIn(text, 'en')).toEqual(['ratio: 1.2 against 1.2, true'])
    expect(checksIn('Elle doit 120 millions pour 100 millions d’actifs, soit un ratio de 120 %.')).toEqual([
      'ratio: 1.2 against 1.2, true',
    ])
  })

  it('is never wrong by them', () => {
    expect(checksIn('Debt stood at £90m against assets of £100m, a ratio of 170%.', 'en')).toEqual([])
    expect(checksIn('Debt rose by £12m to £100m, and the bank has a ratio of 120%.', 'en')).toEqual([])
  })
})
