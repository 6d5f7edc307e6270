import { expect, test } from 'vitest'
import type { EntityKind } from '../../model/extraction'
import { readingOfLines } from '../lines.test-text'
import { findEntities } from './entities'

/** "Fenwick Grounds Ltd: Fenwick Grounds Ltd, Contractor" for each body: its name, and the words that name it. */
function bodies(...lines: string[]): string[] {
  return named('organization', ...lines)
}

/** The same of persons. */
function persons(...lines: string[]): string[] {
  return named('person', ...lines)
}

function named(wanted: EntityKind, ...lines: string[]): string[] {
  const reading = readingOfLines(['Services Agreement', ...lines].join('\n'))
  return findEntities(reading)
    .filter(({ kind }) => kind === wanted)
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

test('a title behind the name of who made it calls nobody so', () => {
  expect(
    persons(
      'Claire Roth (“The Crown”) won the main prize in Leeds. The Crown dropped its case, and the Crown said why.',
    ),
  ).toEqual(['Claire Roth: Claire Roth'])
  expect(persons('Claire Roth (« la Couronne ») a gagné le prix. La Couronne sort en mai, dit-on.')).toEqual([
    'Claire Roth: Claire Roth',
  ])
})

test('contracts call people by what they do', () => {
  expect(persons('The house belongs to Claire Roth (the “Seller”). The Seller shall leave it.')).toEqual([
    'Claire Roth: Claire Roth, Seller',
  ])
  expect(
    persons('La maison est à Claire Roth (ci-après « la Venderesse »). La Venderesse quittera la maison.'),
  ).toEqual(['Claire Roth: Claire Roth, Venderesse, Venderesse'])
  expect(persons('The lease binds Claire Roth (“the Teacher”). The Teacher shall leave it.')).toEqual([
    'Claire Roth: Claire Roth, Teacher, Teacher',
  ])
})
