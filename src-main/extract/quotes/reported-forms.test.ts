import { describe, expect, it } from 'vitest'
import { said, saidUnder } from './said.test-text'

const inFrench = (line: string): string[] => saidUnder('Les élus de la ville et le pont', line)

describe('what stands without marks is reported', () => {
  it.each([
    [
      'Berg left. Any fine above £500,000, she warned, would put jobs at risk.',
      'Any fine above £500,000, she warned, would put jobs at risk',
    ],
    [
      'With less ice, Anna Berg said, storms stir the water for weeks longer.',
      'With less ice, Anna Berg said, storms stir the water for weeks longer',
    ],
    [
      'In court, Anna Berg told the judge, nobody had asked about the lock.',
      'In court, Anna Berg told the judge, nobody had asked about the lock',
    ],
  ])('as a whole where an incise cuts it: %s', (line, words) => {
    expect(said(line)).toEqual([expect.stringMatching(/^reported/)])
    expect(said(line)[0]).toContain(`: ${words}`)
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

  it('by whom a paper is from', () => {
    expect(said('The bridge is unsafe, a report by Anna Berg found.')).toEqual([
      'reported Anna Berg: The bridge is unsafe',
    ])
    expect(said('The bridge is unsafe, a report on Anna Berg found.')).toEqual([
      'reported ?: The bridge is unsafe',
    ])
  })

  it.each([
    [
      'Anna Berg runs the club. By her own estimate the roof will cost millions.',
      'the roof will cost millions',
    ],
    ['In Anna Berg’s view, the deal was dead from the start.', 'the deal was dead from the start'],
    ['Anna Berg left, saying rates had reached their trough.', 'rates had reached their trough'],
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
    'Workers at the lock, tired and wet, found a key.',
    'The lock is open, and guides show visitors the pumps.',
    'The firm lost two clients last year.',
  ])('%s', (line) => {
    expect(said(line)).toEqual([])
  })
})

it('what is foreseen is no one who speaks, and what is said again no clause', () => {
  expect(inFrench('Le texte, signé peu avant 21 heures, prévoit un remboursement sur vingt ans.')).toEqual([])
  expect(inFrench('Le pont fermera en mai pour des mois, prévoit un rapport.')).toEqual([
    'reported ?: Le pont fermera en mai pour des mois',
  ])
  expect(said('Anna Berg ran the shop. She said it every spring, like a blackbird.')).toEqual([])
  expect(said('Anna Berg ran the shop. She said it never paid for the lamps.')).toEqual([
    'reported Anna Berg: it never paid for the lamps',
  ])
})
