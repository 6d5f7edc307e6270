import { expect, it } from 'vitest'
import { findEntities } from '../entities/entities'
import { readingOfLines } from '../lines.test-text'
import { findQuotes } from './quotes'

/** What is told around each quote of a text, "" where its words are all. */
function contents(...lines: string[]): string[] {
  const reading = readingOfLines(['A title', ...lines].join('\n'))
  const quotes = findQuotes(reading, { entities: findEntities(reading) })
  return quotes.map(({ content }) => (content ? reading.text.slice(content.start, content.end) : ''))
}

it('tells what is said around a fragment, behind the verb', () => {
  expect(
    contents(
      "Anna Berg a critiqué en privé un « manque de discipline » dans l'approche de Tom Weiss, s'inquiétant de Norvex.",
    ),
  ).toEqual(["en privé un « manque de discipline » dans l'approche de Tom Weiss, s'inquiétant de Norvex"])
  expect(contents('Anna Berg called the plan of Tom Weiss “a dangerous game” on Monday.')).toEqual([
    'the plan of Tom Weiss “a dangerous game” on Monday',
  ])
})

it('begins behind "that", and so behind who was told', () => {
  expect(
    contents('Anna Berg told Reuters that the plan of Tom Weiss was “a shambles” for everyone.'),
  ).toEqual(['the plan of Tom Weiss was “a shambles” for everyone'])
})

it('ends before who speaks, and before whom another is', () => {
  expect(contents('La décision de Tom Weiss est « un scandale » pour Norvex, a déclaré Anna Berg.')).toEqual([
    'La décision de Tom Weiss est « un scandale » pour Norvex',
  ])
  expect(
    contents(
      'Anna Berg a dénoncé « un scandale » chez Norvex et Tom Weiss a déclaré que tout allait bien.',
    )[0],
  ).toBe('« un scandale » chez Norvex')
})

it('is nothing where the words are whole', () => {
  expect(contents('« Le plan de Tom Weiss est mort », a déclaré Anna Berg à Norvex.')).toEqual([''])
})
