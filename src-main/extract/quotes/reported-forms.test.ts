import { describe, expect, it } from 'vitest'
import { said, saidUnder } from './said.test-text'

const inFrench = (line: string): string[] => saidUnder('Les élus de la ville et le pont', line)

describe('what stands without marks is reported', () => {
  it('from where an incise ends, but for what is the subject of what follows', () => {
    expect(said('In a statement, Anna Berg said, the deal was off the table.')).toEqual([
      'reported Anna Berg: the deal was off the table',
    ])
    expect(said('Pressed by members, Anna Berg said, the fee would double in May.')).toEqual([
      'reported Anna Berg: the fee would double in May',
    ])
  })

  it.each([
    'The firm lost two clients last year, officials said.',
    'The firm lost two clients last year, two senior officials said.',
    'The firm lost two clients last year, court filings show.',
    'The firm lost two clients last year, its accounts show.',
    'The firm lost two clients last year, the study found.',
    'The firm lost two clients last year, according to people briefed on the terms.',
  ])('before a plural or a paper that says it: %s', (line) => {
    expect(said(line)).toEqual(['reported ?: The firm lost two clients last year'])
  })

  it('by no one whom a paper is funded, rejected or sent by', () => {
    expect(said('The bridge is unsafe, a report rejected by Anna Berg found.')).toEqual([
      expect.not.stringContaining('Anna Berg:'),
    ])
  })

  it.each([
    [
      'Anna Berg runs the club. By her own estimate, the roof will cost millions.',
      'the roof will cost millions',
    ],
    ['In Anna Berg’s view, the deal was dead from the start.', 'the deal was dead from the start'],
    ['Anna Berg, who runs the furnace, said no such order existed.', 'no such order existed'],
    ['Anna Berg told us she’d cried for an hour.', 'she’d cried for an hour'],
    [
      'The mayor, Anna Berg, said the valuation took no account of drains.',
      'the valuation took no account of drains',
    ],
    ['Anna Berg calculates that fines fell by half.', 'fines fell by half'],
  ])('in English forms: %s', (line, words) => {
    expect(said(line)).toEqual([`reported Anna Berg: ${words}`])
  })

  it.each([
    [
      'Anne Roux s’agace ; selon elle, ces aides ne dépassent pas un million.',
      'ces aides ne dépassent pas un million',
    ],
  ])('in French forms: %s', (line, words) => {
    expect(inFrench(line)).toEqual([`reported Anne Roux: ${words}`])
  })

  it.each([
    [
      '« C’est dur », soupire Anne Roux, qui explique avoir supprimé douze séances.',
      'avoir supprimé douze séances',
    ],
    ['Anne Roux y voit « un brouillon » et affirme que son client a payé.', 'son client a payé'],
    [
      '« Un chiffre sorti d’un chapeau », balaie Anne Roux : d’après elle, ces aides baissent.',
      'ces aides baissent',
    ],
  ])('beside quoted words: %s', (line, words) => {
    expect(inFrench(line).at(-1)).toBe(`reported Anne Roux: ${words}`)
    expect(inFrench(line)).toHaveLength(2)
  })
})

describe('nothing is reported', () => {
  it.each([
    'In her account Anna Berg had two hundred pounds left.',
    'By her gate the old mill stood for two hundred years.',
    'Anna Berg looked at the lock, saying nothing.',
    'Anna Berg knelt by the wall, saying prayers for the dead in the square.',
    'Anna Berg said as much to her friends on Monday.',
    'In her view of the river, boats passed by all day.',
    'By his account book, the shop of Paul Reed was solvent.',
    'Workers at the lock, tired and wet, found a key.',
    'The lock is open, and guides show visitors the pumps.',
    'The firm lost two clients last year.',
  ])('%s', (line) => {
    expect(said(line)).toEqual([])
  })
})

it('what is said again is no clause', () => {
  expect(said('Anna Berg ran the shop. She said it every spring, like a blackbird.')).toEqual([])
  expect(said('Anna Berg ran the shop. She said it never paid for the lamps.')).toEqual([
    'reported Anna Berg: it never paid for the lamps',
  ])
})

it('who is no role yet speaks behind his verb', () => {
  expect(inFrench('Le projet est mort depuis mai, reconnaît un cadre.')).toEqual([
    'reported ?: Le projet est mort depuis mai',
  ])
})
