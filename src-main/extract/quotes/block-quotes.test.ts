import { expect, it } from 'vitest'
import type { Block } from '../../model/document'
import { findEntities } from '../entities/entities'
import { readingOf } from '../reading'
import { findQuotes } from './quotes'

/** Who is given which words, in a text whose lines behind "> " are set apart. */
function said(...lines: string[]): string[] {
  let text = ''
  const blocks = lines.map((line): Block => {
    const words = line.replace(/^> /, '')
    const start = text.length
    text += `${words}\n`
    return { kind: words === line ? 'paragraph' : 'quote', start, end: start + words.length }
  })
  const reading = readingOf({ text, blocks, published: null, language: 'fr' })
  const entities = findEntities(reading)
  return findQuotes(reading, { entities }).map(({ speaker, words }) => {
    const name = entities.find(({ id }) => id === speaker?.entity)?.name
    return `${name ?? (speaker ? text.slice(speaker.start, speaker.end) : '–')}: ${words}`
  })
}

it('gives what is set apart to the name under it', () => {
  expect(said('Le dépôt ferme.', '> On ira jusqu’au bout.', '> Sonia Vernet, déléguée du personnel')).toEqual(
    ['Sonia Vernet: On ira jusqu’au bout.'],
  )
  expect(
    said('Le dépôt ferme.', '> On ira jusqu’au bout.', '> Et après ?', '> — une riveraine, à Nantes'),
  ).toEqual(['une riveraine: On ira jusqu’au bout.', 'une riveraine: Et après ?'])
})

it('gives what is set apart to nobody where no one signs', () => {
  expect(said('L’article 3 dit :', '> Le dépôt est fermé la nuit.', '> Sonia Vernet est prévenue.')).toEqual(
    [],
  )
})

it('lets the next begin behind a signature, be it marked or not', () => {
  expect(
    said(
      'La tempête inquiète.',
      '> Nos équipes sont dehors.',
      '> — Sonia Vernet (@sv) 3 mars 2025',
      '> « On a tout perdu », dit Paul Roque.',
    ),
  ).toEqual(['Sonia Vernet: Nos équipes sont dehors.', 'Paul Roque: On a tout perdu'])
})
