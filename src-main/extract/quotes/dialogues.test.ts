import { expect, test } from 'vitest'
import { said } from './said.test-text'

test('a dialogue of dashes may stand between one pair of marks', () => {
  expect(
    said(
      '« Quelle enveloppe ? demande la présidente, Lucie Arnaud.',
      '– Kraft, avec un élastique vert.',
      '– Et que contenait-elle ?',
      '– Je suis greffier, pas facteur. »',
    ).map((quote) => quote.split(': ')[1]),
  ).toEqual([
    'Quelle enveloppe ?',
    'Kraft, avec un élastique vert.',
    'Et que contenait-elle ?',
    'Je suis greffier, pas facteur.',
  ])
})

test('a dash opens speech as marks do', () => {
  expect(
    said('Lucie Arnaud est entrée.', '– Le pont tiendra, a-t-elle promis. Je le sais depuis mars.'),
  ).toEqual(['direct Lucie Arnaud: Le pont tiendra,', 'direct Lucie Arnaud: Je le sais depuis mars.'])
})

test('a list of dashes without anybody who says it is a list', () => {
  expect(said('Il faut au pont :', '– Des planches neuves.', '– Trois poutres en chêne.')).toEqual([])
})

test('a dash inside marks gives another the floor', () => {
  expect(said('Lucie Arnaud raconte. « Le pont tiendra-t-il ? – Jamais de la vie. »').length).toBe(2)
})

test('labels of a transcript are speakers and no words', () => {
  expect(
    said(
      'Lucie Arnaud est maire. Elle reçoit.',
      'ARNAUD : Nous reconstruirons.',
      'VERNET : Avec quoi ?',
      'ARNAUD : Avec du bois.',
    ),
  ).toEqual([
    'direct Lucie Arnaud: Nous reconstruirons.',
    'direct VERNET: Avec quoi ?',
    'direct Lucie Arnaud: Avec du bois.',
  ])
})

test('who is asked answers', () => {
  expect(
    said(
      'Paul Vernet sourit : « Tout va bien. » Quand on lui demande si le pont tiendra : « Non, non, pas du tout. »',
    ),
  ).toEqual(['direct Paul Vernet: Tout va bien.', 'direct Paul Vernet: Non, non, pas du tout.'])
})

test('a turn that tells nothing of its speaker is said by who did not speak last', () => {
  expect(
    said(
      'Julie Morel attendait Paul Roy sur le quai.',
      '— Vous partez ? demanda-t-elle.',
      '— Oui, répondit Paul. Demain.',
      '— Alors bonne route.',
      '— Merci.',
    ),
  ).toEqual([
    'direct Julie Morel: Vous partez ?',
    'direct Paul Roy: Oui,',
    'direct Paul Roy: Demain.',
    'direct Julie Morel: Alors bonne route.',
    'direct Paul Roy: Merci.',
  ])
})
