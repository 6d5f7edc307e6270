import { expect, test } from 'vitest'
import { said } from './said.test-text'

test('behind a role and what says of what kind its bearer is stands the name', () => {
  expect(said('« C’était long », a plaisanté son président, le cinéaste belge Joost Calder.')).toEqual([
    'direct Joost Calder: C’était long',
  ])
  // A verb between makes another of them.
  expect(said('« C’était long », a plaisanté le président, le maire salue Joost Calder.')[0]).not.toContain(
    'Calder',
  )
})

test('who does something between role and name bears the name', () => {
  expect(said('The envoy leading the talks, Tesfaye Alemu, insisted that the process was alive.')).toEqual([
    'reported Tesfaye Alemu: the process was alive',
  ])
})

test('what is explained by something says nothing', () => {
  expect(
    said(
      '« Jamais », a répondu Paul Vernet. D’après lui, les écarts s’expliquent par des « retards de saisie ».',
    ),
  ).toEqual(['direct Paul Vernet: Jamais', 'mixed Paul Vernet: retards de saisie'])
  expect(said('« C’est trop tard », s’explique Paul Vernet.')).toEqual([
    'direct Paul Vernet: C’est trop tard',
  ])
})

test('a pronoun behind a short sentence of somebody new is that one', () => {
  const denied = 'Nigel Moore est venu. Un porte-parole dément. « Aucun chiffre n’a circulé », balaie-t-il.'
  expect(said(denied)).toEqual(['direct ?: Aucun chiffre n’a circulé'])
  const named =
    'Nigel Moore est venu. Un porte-parole, Paul Vernet, dément. « Aucun chiffre n’a circulé », balaie-t-il.'
  expect(said(named)).toEqual(['direct Paul Vernet: Aucun chiffre n’a circulé'])
})

test('whom one tells something hears it', () => {
  expect(said('Anna Berg left. She told Rupert Vane in May that the lock was “a sieve”.')).toEqual([
    'mixed Anna Berg: a sieve',
  ])
  expect(said('“It leaks,” she told Rupert Vane, who answered: “The lock is a sieve.”').at(-1)).toBe(
    'direct Rupert Vane: The lock is a sieve.',
  )
})

test('who only comes along is not who speaks next', () => {
  expect(said('Nigel Moore est venu. Un policier le suit. « Je n’ai rien fait », jure-t-il.')).toEqual([
    'direct Nigel Moore: Je n’ai rien fait',
  ])
})

test('marks that open nothing in French are slips', () => {
  expect(said('»Lire aussi : « Nous irons au bout », dit Paul Vernet. » Puis il sort.')).toEqual([
    'direct Paul Vernet: Nous irons au bout',
  ])
  expect(said('Il a dit oui ‚mais la maire n’en veut pas. Paul Vernet est parti.')).toEqual([])
})
