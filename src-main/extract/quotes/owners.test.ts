import { expect, test } from 'vitest'
import { findEntities } from '../entities/entities'
import { readingOfLines } from '../lines.test-text'
import { findQuotes } from './quotes'
import { said } from './said.test-text'

test('one reads the words of whoever is named behind the place', () => {
  expect(said('« Nous fermons demain », lit-on dans Le Courrier des Dunes.')).toEqual([
    'direct Le Courrier des Dunes: Nous fermons demain',
  ])
})

test('paper speaks for whom it belongs to', () => {
  expect(said('« Nous appelons au calme », a déclaré un communiqué de la société Dormel.')).toEqual([
    'direct Dormel: Nous appelons au calme',
  ])
})

test('a source that is no known name is itself', () => {
  expect(
    said(
      'L’Atalanta Bergame avait offert 12 millions samedi. Selon Ouest Ballon, le club discute désormais avec Nantes d’un prêt payant.',
    ),
  ).toEqual([expect.stringMatching(/^reported (?:\?|Ouest Ballon): le club discute/)])
})

test('whom a name owns is not who bears the name', () => {
  expect(said('Ann Montrose lost. “Any questions?” asked Montrose’s manager.')).toEqual([
    'direct ?: Any questions?',
  ])
  expect(said('Mr Sunak’s spokesman called it “absurd”. Tom Reed left.')).toEqual(['mixed ?: absurd'])
  expect(
    said('Montrose’s manager, Tom Reed, left. “Any questions?” asked Montrose’s manager. Ann Montrose lost.'),
  ).toEqual(['direct Tom Reed: Any questions?'])
})

test('a noun for a body right behind its name is that body', () => {
  expect(said('The Boeing company called it “absurd”. Tom Reed left Boeing.')).toEqual([
    'mixed Boeing: absurd',
  ])
  expect(said('The Boeing spokesman called it “absurd”. Boeing fell by a tenth.')).toEqual([
    'mixed ?: absurd',
  ])
})

test('"on" is whose people the sentence goes to first', () => {
  const before = 'Verlaine Optique va mal. Kantor a renoncé.'
  expect(said(`${before} Chez Kantor, on assure que « tout va bien ».`)).toEqual([
    'direct Kantor: tout va bien',
  ])
  expect(said(`${before} Du côté de Verlaine Optique, on se dit « stupéfait ».`)).toEqual([
    'mixed Verlaine Optique: stupéfait',
  ])
})

test('who is named behind an owner and a role stands where the owner does', () => {
  expect(
    said(
      'The RMT’s general secretary, Eddie Dempsey, accused the firm of “gambling” and said his members had warned it in March.',
    ),
  ).toEqual(['mixed Eddie Dempsey: gambling', 'reported Eddie Dempsey: his members had warned it in March'])
})

test('before a noun, "her" tells whose that is', () => {
  expect(said('Priya Nair slept badly. Her neighbour, Joan Ostley, laughed at that. “I slept.”')).toEqual([
    'direct Joan Ostley: I slept.',
  ])
})

test('a possessive begins another mention', () => {
  const reading = readingOfLines('Airlux closed after crews refused a pay offer their union called “a joke”.')
  const [quote] = findQuotes(reading, { entities: findEntities(reading) })
  expect(reading.text.slice(quote!.speaker!.start, quote!.speaker!.end)).toBe('their union')
})

test('what is no person speaks for whom it belongs to', () => {
  expect(
    said('The collars cost £86 and are made by FlockTech Ltd, whose website promises “total ovine clarity”.'),
  ).toEqual(['mixed FlockTech Ltd: total ovine clarity'])
})

test('paper speaks for a body without a name, too', () => {
  const reading = readingOfLines('« Nous appelons au calme », a déclaré un communiqué de l’armée kurde.')
  const [quote] = findQuotes(reading, { entities: findEntities(reading) })
  expect(reading.text.slice(quote!.speaker!.start, quote!.speaker!.end)).toBe('l’armée kurde')
})

test('where somebody is based is not who speaks, and who serves a body is named behind it', () => {
  expect(said('Ardmore Foods Ltd fell. The Leeds-based group said it would cut 40 jobs in May.').at(-1)).toBe(
    'reported Ardmore Foods Ltd: it would cut 40 jobs in May',
  )
  expect(said('Its auditors, Brand Whitlock LLP, warned in May of “material uncertainty”.')).toEqual([
    'mixed Brand Whitlock LLP: material uncertainty',
  ])
})

test('a person who is familiar with the matter is nobody whom the text names', () => {
  expect(
    said(
      'Anna Berg rated it. The talks will begin in May, according to a person familiar with the matter.',
    ).at(-1),
  ).toMatch(/^reported \?: /)
})

test('of whom somebody says something does not say it', () => {
  expect(
    said('Paul Durand est venu. Anne Roux, dont il dit qu’elle est « la meilleure », était là.'),
  ).toEqual([expect.stringContaining('Paul Durand: la meilleure')])
})
