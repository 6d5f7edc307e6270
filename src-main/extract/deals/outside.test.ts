import { expect, it } from 'vitest'
import { dealsIn, readText } from './deals-in-test'
import { toldOf } from './outside'

/** Whom a text tells of, with how often it does. */
function told(text: string, names: string[], language: string): string[] {
  const { reading, entities } = readText(text, names, language, [])
  return toldOf(reading, entities).map(({ name, mentions }) => `${name} ${mentions.length}`)
}

it('the section of a paper that heads a title is nobody', () => {
  const text = 'Climat : Verralex promet 3 millions d’euros\nLa ministre du Climat salue Verralex.'
  expect(told(text, ['Climat', 'Verralex'], 'fr')).toEqual(['Verralex 2'])
  expect(told('Ombrine : Verralex promet 3 millions d’euros', ['Ombrine', 'Verralex'], 'fr')).toEqual([
    'Ombrine 1',
    'Verralex 1',
  ])
})

it.each([
  ['en', 'Ombrine saved\nBy Dora Finch, Business Correspondent\nVerralex gave Ombrine $3 million.'],
  [
    'fr',
    'Ombrine sauvée\nPar Dora Finch, envoyée spéciale à Lens\nVerralex donne 3 millions d’euros à Ombrine.',
  ],
])('whoever wrote a text is not told of (%s)', (language, text) => {
  expect(told(text, ['Dora Finch:person', 'Verralex'], language)).toEqual(['Verralex 1'])
})

it('nor is where it was written and by which agency', () => {
  const names = ['Stockholm:place', 'AP:media', 'Verralex']
  const text = 'A fine\nStockholm (AP) — Verralex was fined $3 million in Stockholm.'
  expect(told(text, names, 'en')).toEqual(['Stockholm 1', 'Verralex 1'])
  expect(
    told('Un rachat\nLYON, 12 mars 2026 (AFP) - Verralex se tait.', ['LYON:place', 'AFP:media'], 'fr'),
  ).toEqual([])
})

it('whoever was shown a paper or is told something takes nothing', () => {
  const fined = 'Verralex was fined $3 million, according to documents seen by Credalis.'
  expect(told(`A fine\n${fined} Credalis wrote so.`, ['Verralex', 'Credalis'], 'en')).toEqual([
    'Verralex 1',
    'Credalis 1',
  ])
  expect(told('A fine\nVerralex was fined by Credalis.', ['Verralex', 'Credalis'], 'en')).toEqual([
    'Verralex 1',
    'Credalis 1',
  ])
})

it('a party behind its member takes nothing', () => {
  const text = '« La ville a donné 150 000 euros », a lancé Jean Saillard (DVD). Le DVD proteste.'
  expect(told(text, ['Jean Saillard:person', 'DVD'], 'fr')).toEqual(['Jean Saillard 1', 'DVD 1'])
})

it('the city is the one that the dateline names', () => {
  const text = [
    'A bridge',
    'PORTSVALE, Feb 3, 2026 (AP) - Verralex won. Verralex is Danish. Verralex is glad.',
    'The Portsvale harbour is old. The city signed a $3 million loan with Credalis.',
  ].join('\n')
  expect(dealsIn(text, ['Portsvale|PORTSVALE:place', 'AP:media', 'Verralex', 'Credalis'], 'en')).toEqual([
    'Credalis > Portsvale|PORTSVALE: $3 million, signed',
  ])
})

it('what is said on a medium buys none', () => {
  const names = ['Verralex', 'CNews:media']
  expect(dealsIn('Un mot\nVerralex l’a reprise mardi sur CNews.', names)).toEqual([])
  expect(dealsIn('Un rachat\nVerralex a repris CNews.', names)).toEqual([
    'Verralex > CNews: no amount, signed',
  ])
})
