import { expect, test } from 'vitest'
import { named } from './named.test-text'

test('a title tells apart those of one surname', () => {
  const both = 'On Monday John Smith met Mary Smith in Oslo.'
  expect(named(`${both} Mr Smith laughed, and Mrs Smith left.`)).toEqual([
    'person John Smith (Smith) ×2',
    'person Mary Smith (Smith) ×2',
    'place Oslo',
  ])
  expect(named('On Monday Mary Smith spoke in Oslo. Later Mr Smith left, and Mrs Smith slept.')).toEqual([
    'person Mary Smith (Smith) ×2',
    'place Oslo',
    'person Mr Smith (Smith)',
  ])
  expect(named('On Monday Mr. Smith met Mrs Smith in Oslo. Smith slept.')).toEqual([
    'person Mr. Smith (Smith) ×2',
    'person Mrs Smith (Smith)',
    'place Oslo',
  ])
  expect(named('Lundi, M. Leroy a croisé Mme Leroy à Lyon. « Bonsoir », a dit Leroy.')).toEqual([
    'person M. Leroy (Leroy) ×2',
    'person Mme Leroy (Leroy)',
    'place Lyon',
  ])
  expect(named('On Monday Mrs Smith left Oslo. Mrs Smith slept.')).toEqual(['person Smith ×2', 'place Oslo'])
  expect(named('On Monday Mary Smith met Tunde Smith in Oslo. Later Mr Smith left for home.')).toEqual([
    'person Mary Smith',
    'person Tunde Smith (Smith) ×2',
    'place Oslo',
  ])
  expect(named('On Monday Kim Smith spoke in Oslo. Later Mr Smith left for home.')).toEqual([
    'person Kim Smith (Smith) ×2',
    'place Oslo',
  ])
})
test('a surname is of whoever was introduced last, of those in one sentence first', () => {
  expect(named('On Monday Kim Smith met Robin Smith in Oslo. Then Smith slept.')).toEqual([
    'person Kim Smith (Smith) ×2',
    'person Robin Smith',
    'place Oslo',
  ])
  expect(named('On Monday Kim Smith left Oslo. Robin Smith stayed. Then Smith slept.')).toEqual([
    'person Kim Smith',
    'place Oslo',
    'person Robin Smith (Smith) ×2',
  ])
})
test('a full stop ends a sentence behind figures and capitals, too', () => {
  expect(named('On Monday Anna Smith came in 2019. John Smith left the BBC. Then Smith slept.')).toContain(
    'person John Smith (Smith) ×2',
  )
})
test('a man is no woman of his initial', () => {
  expect(named('On Monday Jane Smith left Oslo. Mr J. Smith, her cousin, slept.')).toEqual([
    'person Jane Smith',
    'place Oslo',
    'person J. Smith',
  ])
})
test('whose last name it is comes before whose middle one it is, and who is introduced is new', () => {
  const both = 'On Monday Tom Walcott left Oslo. Robert Walcott Murray stayed. Then Walcott slept.'
  expect(named(both)).toContain('person Tom Walcott (Walcott) ×2')
  expect(named('On Monday Elena Harding Moss left Oslo. Here sat a sailor named Harding.')).toContain(
    'person Harding',
  )
})
test('a middle initial, a first name as a letter and a legal form leave a name what it is', () => {
  expect(named('On Monday John F. Smith left Oslo. John Smith slept, and J. Smith ate.')).toEqual([
    'person John F. Smith (John Smith, J. Smith) ×3',
    'place Oslo',
  ])
  expect(named('On Monday John Smith met Jane Smith in Oslo. Later J. Smith slept.')).toContain(
    'person J. Smith',
  )
  expect(named('Lundi, Orsenne SA et Orsenne Énergie ont signé à Lyon. Orsenne paiera.')).toEqual([
    'organization Orsenne SA (Orsenne) ×2',
    'organization Orsenne Énergie',
    'place Lyon',
  ])
})
test('one of two surnames in the middle of a name is enough', () => {
  expect(named('On Monday Pedro Sorribes Alcalá left Oslo. On Sunday Mr Sorribes slept.')).toEqual([
    'person Pedro Sorribes Alcalá (Sorribes) ×2',
    'place Oslo',
  ])
})
