import { expect, test } from 'vitest'
import { findEntities } from '../entities/entities'
import { readingOfLines } from '../lines.test-text'
import { findQuotes } from './quotes'
import { said } from './said.test-text'

test('a pronoun between commas takes up the subject, and the object behind the verb says nothing', () => {
  expect(said('La CGT, elle, redoute au contraire la suppression de 250 postes.')).toEqual([])
})

test('who speaks for a body is the person whose name ends the phrase', () => {
  expect(said('“It is a wonderful result,” said NASA astrobiologist Dana Whitfield.')).toEqual([
    'direct Dana Whitfield: It is a wonderful result,',
  ])
})

test('an incise may part a subject from its verb', () => {
  expect(
    said('Laura Mendel works here. Her own tests, she said, put the contamination below a tenth.').at(-1),
  ).toBe('reported Laura Mendel: Her own tests, she said, put the contamination below a tenth')
  expect(
    said('Laura Mendel works here. The next day, she said, the mayor had closed the whole river.').at(-1),
  ).toBe('reported Laura Mendel: the mayor had closed the whole river')
})

test('two sources of one sentence say each their own', () => {
  expect(
    said('Ils étaient 1 200 à défiler selon les organisateurs, 450 selon la police.').map((line) =>
      line.replace(/^\S+ \S+ /, ''),
    ),
  ).toEqual(['Ils étaient 1 200 à défiler', '450'])
})

test('of what party or place somebody is may stand in brackets between role and name', () => {
  expect(
    said('« Il faut payer », a défendu le rapporteur (LR) Michel Canet. La ministre Anne Roux est partie.'),
  ).toEqual(['direct Michel Canet: Il faut payer'])
  expect(
    said(
      '« La patience a des limites », a dit la présidente de l’Agence des ponts (ADP), Valérie Pieri, hier.',
    ),
  ).toEqual(['direct Valérie Pieri: La patience a des limites'])
  expect(
    said('Un argument que balaie le maire (divers gauche) de la commune, Éric Thénot : « Il faut payer. »'),
  ).toEqual(['direct Éric Thénot: Il faut payer.'])
})

test('"celui-ci" stands behind its verb as a noun does', () => {
  expect(said('Le juge s’est tourné vers le prévenu.', '– Vous dormiez ? s’est étonné celui-ci.')).toEqual([
    'direct ?: Vous dormiez ?',
  ])
})

test('behind "par", who describes somebody speaks', () => {
  expect(
    said('Le chef Wim Claes a été décrit par un officiel comme « furieux ». Anne Roux est partie.'),
  ).toEqual(['mixed ?: furieux'])
})

test('who says so between commas right before the words says them', () => {
  expect(
    said(
      'Lady Penhurst rose. Her husband, she confided, “has never been quiet in any carriage in forty years”.',
    ),
  ).toEqual(['mixed Penhurst: has never been quiet in any carriage in forty years'])
})

test('of what body somebody is stands behind his role, and says nothing', () => {
  expect(said('Le député LFI Paul Durand est venu. « C’est non », a dit le député LFI.')).toEqual([
    'direct Paul Durand: C’est non',
  ])
  expect(said('Selon le sénateur PS Marc Aubin, « rien ne va ».')).toEqual(['mixed Marc Aubin: rien ne va'])
  expect(said('François Ruffet, député La France insoumise a affirmé que « tout va mal ».')[0]).toContain(
    'François Ruffet',
  )
})

test('behind a verb of saying, what was done has no subject of its own', () => {
  const reading = readingOfLines(
    'Un titre\nUne infirmière, qui préfère se taire, dit avoir déjà donné sa démission.',
  )
  const [quote] = findQuotes(reading, { entities: findEntities(reading) })
  expect(reading.text.slice(quote!.speaker!.start, quote!.speaker!.end)).toBe('Une infirmière')
})

test('whom words between commas describe speaks, whatever they call him', () => {
  expect(
    said('Cllr Deborah Firth, a retired midwife, told the chamber that she took “full responsibility”.'),
  ).toEqual(['mixed Deborah Firth: full responsibility'])
})

test('whoever acts behind a comma is somebody else', () => {
  expect(said('After thanking Anna Berg, a clerk shouted: “We are closed until Monday.”')).toEqual([
    'direct ?: We are closed until Monday.',
  ])
})
