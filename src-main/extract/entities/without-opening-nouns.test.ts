import { expect, test } from 'vitest'
import { readingOfLines } from '../lines.test-text'
import { findEntities } from './entities'

function named(...lines: string[]): string[] {
  return findEntities(readingOfLines(lines.join('\n'))).map(({ name }) => name)
}

test('a trade that begins a title names nobody', () => {
  const body = 'A pledge by Valtura has collapsed, people said on Tuesday in London.'
  for (const noun of ['Chipmaker', 'Lawmaker', 'Landlord', 'Shopkeepers'])
    expect(named(`${noun}’s $100bn pledge falls apart`, body)).toEqual(['Valtura', 'London'])
})

test('but is a name where it has its capital elsewhere, too', () => {
  expect(
    named('Landlord moves to Leeds', 'The band Landlord has sold its van.', 'Fans of Landlord wept.'),
  ).toContain('Landlord')
})
