import { expect, test } from 'vitest'
import { said } from './said.test-text'

test('of whom it is told is not the source that has a role and no name', () => {
  expect(said('Josh Ardant sera absent six semaines, selon le médecin du club.')).toEqual([
    'reported ?: Josh Ardant sera absent six semaines',
  ])
  expect(said('Josh Ardant will miss eight weeks, according to the club doctor.')).toEqual([
    'reported ?: Josh Ardant will miss eight weeks',
  ])
  expect(
    said(
      'Josh Ardant, médecin du club, soigne les joueurs depuis mars.',
      'Josh Ardant sera absent six semaines, selon le médecin du club.',
    ),
  ).toEqual(['reported Josh Ardant: Josh Ardant sera absent six semaines'])
})

test('who ends the sentence behind "said" speaks, and the pronoun of the next goes on', () => {
  expect(
    said(
      'Laura Pym ran the office. Heijmans paid in full, said a former finance officer of the company. “He told me to sign,” she said.',
    ),
  ).toEqual(['reported ?: Heijmans paid in full', 'direct ?: He told me to sign,'])
  expect(said('Laura Pym, the mayor, said the council would pay for the bridge.')).toEqual([
    'reported Laura Pym: the council would pay for the bridge',
  ])
})

test('somebody named behind who has no name is who a pronoun goes on with', () => {
  expect(
    said(
      'Une des passagères, Audra Brun, raconte que le train brûlait. Elle décrit des voyageurs « tremblants ».',
    )[1],
  ).toBe('mixed Audra Brun: tremblants')
})

test('a plural without an article finds out for itself', () => {
  expect(said('Marc Stone resigned after auditors found that the accounts had been falsified.')).toEqual([
    'reported ?: the accounts had been falsified',
  ])
})
