import { expect, test } from 'vitest'
import { said, speakersIn } from './said.test-text'

test('« on » is who is asked behind the verb', () => {
  expect(said('« Une enquête est ouverte », a-t-on appris auprès de la procureure Muriel Santoni.')).toEqual([
    'direct Muriel Santoni: Une enquête est ouverte',
  ])
  expect(speakersIn('« Ces prêts sont remboursables », précise-t-on au ministère.')).toEqual(['au ministère'])
  expect(speakersIn('« Ces prêts sont remboursables », dit-on à la cantine.')).toEqual(['on'])
})

test('whom « on » tells something is not who tells it', () => {
  for (const told of ['a-t-on répondu à Verdalis', 'a-t-on promis à la CGT', 'a-t-on annoncé à la CGT'])
    expect(said(`« Nous n’avons rien à ajouter », ${told}.`)).toEqual([
      'direct ?: Nous n’avons rien à ajouter',
    ])
  expect(said('« Nous n’avons rien à ajouter », a-t-on appris chez Verdalis.')).toEqual([
    'direct Verdalis: Nous n’avons rien à ajouter',
  ])
  expect(speakersIn('« Le pont est fermé », assure-t-on à la préfecture.')).toEqual(['la préfecture'])
  expect(speakersIn('« Le pont est fermé », a-t-on assuré à la préfecture.')).toEqual(['on'])
  expect(speakersIn('« Le pont est fermé », a-t-on appris à la préfecture.')).toEqual(['la préfecture'])
})

test('who stands in brackets right behind the words says them', () => {
  expect(speakersIn('Explosion de Fos : "au moins six blessés, dont deux graves" (préfecture)')).toEqual([
    'préfecture',
  ])
  expect(said('« Celui qui ouvre une école ferme une prison » (Victor Hugo).')).toEqual([
    'direct Victor Hugo: Celui qui ouvre une école ferme une prison',
  ])
  expect(speakersIn('Anna Berg a dit : « Nous partirons demain matin » (applaudissements).')).toEqual([
    'Anna Berg',
  ])
})

test('brackets behind words tell what they mean where somebody says them', () => {
  expect(said('Anna Berg said “the company” (Verdalis) had lied to everyone.')).toEqual([
    expect.stringMatching(/ Anna Berg: /),
  ])
  expect(said('Tom Hale said that “our dear friend” (Paul Reed) would pay for it.')).toEqual([
    expect.stringMatching(/ Tom Hale: /),
  ])
  expect(said('Anne Roux a salué « un géant » (Verdalis).')).toEqual([expect.stringMatching(/ Anne Roux: /)])
  expect(said('Le maire, Paul Vernet, juge le projet « trop cher » (préfecture comprise).')).toEqual([
    expect.stringMatching(/ Paul Vernet: /),
  ])
  expect(said('Anna Berg, maire : « Le pont est fermé » (Verdalis).')).toEqual([
    'direct Anna Berg: Le pont est fermé',
  ])
  expect(speakersIn('Le projet : « Il est bien trop cher pour nous » (préfecture comprise).')).not.toContain(
    'préfecture comprise',
  )
  expect(said('Les clients de « la grande et vieille maison » (Verdalis) sont partis.').join()).not.toContain(
    'Verdalis:',
  )
})

test('who quotes somebody says nothing himself', () => {
  expect(
    said('Par Paul Roque', 'Le maire a répondu. Le budget est, je cite, « à l’étude, comme toujours ».'),
  ).not.toContain('mixed Paul Roque: à l’étude, comme toujours')
})

test('“as” at the head of a clause leads to who says it, whatever body he is of', () => {
  expect(
    said('As Professor Ida Clough of Leeds University has argued, “low pay is not a bug of the model”.'),
  ).toEqual(['mixed Ida Clough: low pay is not a bug of the model'])
})

test('who tells what another said is not he', () => {
  expect(
    said(
      'Substitute Chidi Okonjo scored twice. Okonjo had not scored since Boxing Day.',
      '“The gaffer said to me, ‘Just run at them,’ so I did,” he said.',
    ),
  ).toContain('direct ? via Chidi Okonjo: Just run at them,')
})
