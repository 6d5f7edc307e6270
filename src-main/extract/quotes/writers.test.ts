import { expect, test } from 'vitest'
import { said } from './said.test-text'

const plan = 'Mayor Jill Tremaine defended her tram in June.'

test('“I” outside of quoted words is who wrote the text, and where nobody signs nobody', () => {
  const note = 'As I wrote in March, “a tram is a bus that cannot turn left”.'
  expect(said('By Conrad Asher', plan, note)).toContain(
    'mixed Conrad Asher: a tram is a bus that cannot turn left',
  )
  expect(said(plan, note)).toContain('mixed ?: a tram is a bus that cannot turn left')
  const billet = 'Je le disais déjà à Brest : « Un tram est un bus qui ne tourne pas. »'
  expect(said('Tribune, par Mireille Castanet', 'Le maire Paul Roque défend son tram.', billet)).toEqual([
    'direct Mireille Castanet: Un tram est un bus qui ne tourne pas.',
  ])
})

test('in a letter “you” is who is greeted and “I” who signs', () => {
  expect(
    said(
      'Dear Mrs Eleanor Whitcombe,',
      'You wrote that boaters had been “abandoned to their fate”.',
      'I told Sir Rupert Vane in May that the lock was “a sieve”.',
      'Yours sincerely,',
      'Philippa Dunmore',
      'Commissioner',
    ),
  ).toEqual(['mixed Eleanor Whitcombe: abandoned to their fate', 'mixed Philippa Dunmore: a sieve'])
})

test('a request in which something was asked reports nothing', () => {
  expect(said('Thank you for your long request of 24 April 2025, in which you asked.')).toEqual([])
})

test('the head of a mail tells who writes it, and who writes is nobody he tells of', () => {
  expect(
    said(
      'De : Claire Vasseur',
      'À : Paul Roque',
      'Je te l’ai écrit en mai : « Sans avance, pas de lait », et vous aviez répondu.',
      'La banque refuse. « On ne prête pas sur du lait », m’a dit la conseillère.',
    ),
  ).toEqual(['direct Claire Vasseur: Sans avance, pas de lait', 'direct ?: On ne prête pas sur du lait'])
})
