import { expect, test } from 'vitest'
import { readingOfLines } from '../lines.test-text'
import { findEntities } from './entities'

/** "Fenwick Grounds Ltd: Fenwick Grounds Ltd, Contractor" for each body: its name, and the words that name it. */
function bodies(...lines: string[]): string[] {
  const reading = readingOfLines(['Services Agreement', ...lines].join('\n'))
  return findEntities(reading)
    .filter(({ kind }) => kind === 'organization')
    .map(({ name, aliases, mentions }) => {
      const words = mentions.map(({ start, end }) => reading.text.slice(start, end))
      return `${[name, ...aliases].join(' or ')}: ${words.join(', ')}`
    })
}

test('what a bracket behind its name calls a body names it wherever it has its capital', () => {
  expect(
    bodies(
      'This agreement is made between Castlemere Borough Council and Fenwick Grounds Ltd (“the Contractor”).',
      'Castlemere Borough Council shall pay the Contractor, and no other contractor. The Contractor shall cut the grass.',
    ),
  ).toEqual([
    'Castlemere Borough Council: Castlemere Borough Council, Castlemere Borough Council',
    'Fenwick Grounds Ltd: Fenwick Grounds Ltd, Contractor, Contractor, Contractor',
  ])
  expect(
    bodies(
      'La société Granits du Ponant SA (ci-après « le Prestataire ») livre les dalles. Le Prestataire est payé, et un prestataire part.',
    ),
  ).toEqual(['Granits du Ponant SA: Granits du Ponant SA, Prestataire, Prestataire'])
})

test('a bracket behind what is no body defines nothing', () => {
  expect(
    bodies('Fenwick Grounds Ltd works from May (“the Term”) on. The Term may be extended, and it is long.'),
  ).toEqual(['Fenwick Grounds Ltd: Fenwick Grounds Ltd'])
})
