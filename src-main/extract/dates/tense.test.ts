import { describe, expect, it } from 'vitest'
import { datesIn } from './dates-in-test'

/** What the only date of a sentence means, written on Friday, 12 September 2025. */
function read(text: string, language = 'fr'): string {
  return datesIn(text, '2025-09-12', language)
    .map((date) => date.replace(/^.* = /, ''))
    .join(', ')
}

describe('what lasted up to a date', () => {
  it('is over', () => {
    expect(read('La grève n’a duré que jusqu’en mars.')).toBe('2025-03')
    expect(read('Le pont est resté fermé jusqu’en mars.')).toBe('2025-03')
    expect(read('The strike lasted until March.', 'en')).toBe('2025-03')
    expect(read('The school remained closed until March.', 'en')).toBe('2025-03')
  })

  it('is to come where it is put off, or will last', () => {
    expect(read('La grève durera jusqu’en mars.')).toBe('2026-03')
    expect(read('Le vote a été repoussé jusqu’en mars.')).toBe('2026-03')
    expect(read('Le chantier, qui a duré deux ans, se poursuivra jusqu’en mars.')).toBe('2026-03')
    expect(read('The vote was put off until March.', 'en')).toBe('2026-03')
    expect(read('The show, which ran for a year, is suspended until March.', 'en')).toBe('2026-03')
  })
})

describe('a day of the week just past', () => {
  it('is that of what happened right before it, whatever the sentence awaits', () => {
    expect(read('Le conseil municipal, réuni jeudi soir, doit encore voter.')).toBe('2025-09-11')
    expect(read('L’accord signé jeudi soir devrait tenir.')).toBe('2025-09-11')
    expect(read('« Nous allons gagner », promet jeudi soir le maire.')).toBe('2025-09-11')
  })

  it('comes again where the words before it look ahead or name a thing', () => {
    expect(read('L’accord sera signé jeudi soir.')).toBe('2025-09-18')
    expect(read('Le match prévu jeudi soir aura lieu.')).toBe('2025-09-18')
    expect(read('La soirée jeudi sera gratuite.')).toBe('2025-09-18')
    expect(read('« Nous allons gagner », dira jeudi le maire.')).toBe('2025-09-18')
    expect(read('Le bal, programmé jeudi, sera gratuit.')).toBe('2025-09-18')
    expect(read('Le texte présenté lundi devra passer.')).toBe('2025-09-15')
  })
})

describe('a month of something planned', () => {
  it('is to come', () => {
    expect(read('We’re opening a shop in Leeds in May.', 'en')).toBe('2026-05')
    expect(read('It’s launching in May.', 'en')).toBe('2026-05')
    expect(read('She is leaving in May.', 'en')).toBe('2026-05')
    expect(read('“Ask us again in May,” he said.', 'en')).toBe('2026-05')
  })

  it('is past in complements, in negations and behind other verbs', () => {
    expect(read('We’re opening the shop that burned in August.', 'en')).toBe('2025-08')
    expect(read('He is leaving after a row in August.', 'en')).toBe('2025-08')
    expect(read('It is releasing the results of a vote in August.', 'en')).toBe('2025-08')
    expect(read('They were opening a shop in August.', 'en')).toBe('2025-08')
    expect(read('It is closing the mine it bought in August.', 'en')).toBe('2025-08')
    expect(read('He did not ask us in August.', 'en')).toBe('2025-08')
    expect(read('Tell us what you saw in August.', 'en')).toBe('2025-08')
    expect(read('Visit numbers in August were low.', 'en')).toBe('2025-08')
  })
})

describe('a perfect', () => {
  it('behind “will” is to come, with or without what has been done by then', () => {
    expect(read('We will have a new builder by Christmas.', 'en')).toBe('2025-12-25')
    expect(read('We will have finished it by March.', 'en')).toBe('2026-03')
    expect(read('They’ll have sold it by March.', 'en')).toBe('2026-03')
    expect(read('It will probably have been closed by March.', 'en')).toBe('2026-03')
  })

  it('is over elsewhere, also where a source parts it', () => {
    expect(read('It is said to have closed in March.', 'en')).toBe('2025-03')
    expect(read('They have sold the mill they bought in March.', 'en')).toBe('2025-03')
    expect(read('He will say that they have lost it in March.', 'en')).toBe('2025-03')
    expect(read('Il l’aurait, selon L’Équipe, refusé en janvier.')).toBe('2025-01')
    expect(read('Le club aurait refusé l’offre en janvier.')).toBe('2025-01')
    expect(read('Il aurait, selon la mairie, envie de partir en janvier.')).toBe('2026-01')
  })
})
