import { expect, test } from 'vitest'
import { readingOfLines } from '../lines.test-text'
import type { Odds } from '../tagger/labels'
import { groupNames } from './aliases'
import { findEntities } from './entities'
import type { Name } from './name'

const body: Odds = { person: -9, organization: 9, place: -9, product: -9, event: -9 }
const town: Odds = { ...body, organization: -9, place: 9 }

/** The texts of each group, where these names are found in a text, each with what the tagger says of it. */
function grouped(line: string, found: [name: string, odds: Odds][]): string[] {
  const reading = readingOfLines(`A title\n${line}`)
  let at = 0
  const names = found.map(([text, odds]): Name => {
    const start = reading.text.indexOf(text, at)
    at = start + text.length
    const first = reading.words.findIndex((word) => word.start === start)
    const last = reading.words.findIndex((word) => word.end === at)
    return { start, end: at, text, first, last, titled: null, withArticle: false, odds }
  })
  return groupNames(reading, names).map(({ names }) => names.map(({ text }) => text).join(' | '))
}

test('what ends the name of a body is short for it', () => {
  const line = 'On Monday the Moycarn Gaels met, and on Tuesday the Gaels won.'
  expect(
    grouped(line, [
      ['Moycarn Gaels', body],
      ['Gaels', body],
    ]),
  ).toEqual(['Moycarn Gaels | Gaels'])
})
test('what hangs on a name by "of", or is of another kind, is not short for it', () => {
  const friends = 'The Friends of Ravens met on Monday where Ravens is.'
  expect(
    grouped(friends, [
      ['Friends of Ravens', body],
      ['Ravens', body],
    ]),
  ).toHaveLength(2)
  const bank = 'The Banque Ardelle met on Monday where Ardelle is.'
  expect(
    grouped(bank, [
      ['Banque Ardelle', body],
      ['Ardelle', town],
    ]),
  ).toHaveLength(2)
})
test('what looks like a surname and nobody bears is the firm that ends with it', () => {
  const person: Odds = { ...body, organization: -9, person: 9 }
  const firm = 'On Monday Stahlwerk Ostrau AG met, and on Tuesday Ostrau posted a loss.'
  const found: [string, Odds][] = [
    ['Stahlwerk Ostrau AG', body],
    ['Ostrau', person],
  ]
  expect(grouped(firm, found)).toEqual(['Stahlwerk Ostrau AG | Ostrau'])
  expect(grouped(`Here Jan Ostrau sat. ${firm}`, [['Jan Ostrau', person], ...found])).toEqual([
    'Jan Ostrau | Ostrau',
    'Stahlwerk Ostrau AG',
  ])
})

test('a firm that is named before two of a family is neither of them', () => {
  const person: Odds = { ...body, organization: -9, person: 9 }
  const firm = 'On Monday Cavoli grew, for Luigi Cavoli and Guido Cavoli own it.'
  const family: [string, Odds][] = [
    ['Luigi Cavoli', person],
    ['Guido Cavoli', person],
  ]
  expect(grouped(firm, [['Cavoli', body], ...family])).toHaveLength(3)
  expect(grouped(firm, [['Cavoli', person], ...family])).toEqual(['Cavoli | Luigi Cavoli', 'Guido Cavoli'])
})

test('a town is no paper or station that ends with its name', () => {
  const paper: Odds = { ...body, media: 9 } as Odds
  const told = 'On Monday Radio Brenne told all, and in Brenne it rained.'
  expect(
    grouped(told, [
      ['Radio Brenne', paper],
      ['Brenne', town],
    ]),
  ).toHaveLength(2)
})

test('a surname with a title that is spelled like one other is that one', () => {
  const reading = readingOfLines(
    'A title\nLydia Buchtmann spoke for the agency. Ms Bauchtman said no. Ms Bachmann agreed with Ms Bauchtman.',
  )
  const people = findEntities(reading).filter(({ kind }) => kind === 'person')
  expect(people.map(({ name, aliases }) => [name, ...aliases])).toContainEqual([
    'Lydia Buchtmann',
    'Bauchtman',
  ])
})
