import { expect, test } from 'vitest'
import { said } from './said.test-text'

test('what is told to a name that a newspaper bears is told through it', () => {
  for (const [where, name] of [
    ['à La Montagne', 'La Montagne'],
    ['à L’Équipe', 'L’Équipe'],
    ['à France Bleu', 'France Bleu'],
    ['dans Centre Presse', 'Centre Presse'],
    ['au Télégramme', 'Télégramme'],
  ] as const)
    expect(said(`« Je quitte la mairie », a confié le maire Paul Vernet ${where}.`)).toEqual([
      `direct Paul Vernet via ${name}: Je quitte la mairie`,
    ])
  expect(said('« Je quitte la mairie », a confié le maire Paul Vernet à La Poste.')).toEqual([
    'direct Paul Vernet: Je quitte la mairie',
  ])
})

test('according to a name that a newspaper bears, somebody said it', () => {
  expect(said('Selon La Montagne, le maire Paul Vernet a dit : « Je quitte la mairie. »')).toEqual([
    'direct Paul Vernet via La Montagne: Je quitte la mairie.',
  ])
})

test('a medium is whom it was told by, and nobody else in the sentence', () => {
  expect(
    said(
      'Le maire Paul Vernet a appelé sur France Inter à « ne pas céder », tandis que la députée Lucie Arnaud fustige « un accord de dupes ».',
    ),
  ).toEqual(['mixed Paul Vernet via France Inter: ne pas céder', 'mixed Lucie Arnaud: un accord de dupes'])
  expect(
    said('Tom Reed, who spoke to the BBC, called it “absurd”; Anna Berg, his rival, called it “a fantasy”.'),
  ).toEqual(['mixed Tom Reed via BBC: absurd', 'mixed Anna Berg: a fantasy'])
})
