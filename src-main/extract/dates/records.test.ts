import { expect, test } from 'vitest'
import { datesIn } from './dates-in-test'

test('the day somebody was born on tells nothing of when the rest happened', () => {
  const birth = 'Il est né à Alès le 2 avril 1983.\n'
  expect(datesIn(`${birth}Le 12 mai, il est parti.`)).toEqual(['le 2 avril 1983 = 1983-04-02'])
  expect(datesIn(`${birth}Le 3 mars 2024, il est parti, et le 12 mai il est revenu.`).slice(1)).toEqual([
    'Le 3 mars 2024 = 2024-03-03',
    'le 12 mai = 2024-05-12',
  ])
  expect(datesIn('He died on 2 March. He was born in Truro on 11 June 1936.', null, 'en')).toEqual([
    '11 June 1936 = 1936-06-11',
  ])
})

test('a record names its year before its day, and its hour behind it', () => {
  const record = 'L’an deux mille vingt-quatre, le dix-sept septembre à quatorze heures, il signe.'
  expect(datesIn(record).at(-1)).toBe('le dix-sept septembre = 2024-09-17')
  expect(datesIn(record, '2026-03-10').at(-1)).toBe('le dix-sept septembre = 2024-09-17')
  const council = 'L’an 2024, le 17 septembre, le conseil se réunit.'
  expect(datesIn(council, '2026-03-10').at(-1)).toBe('le 17 septembre = 2024-09-17')
  expect(datesIn('En 2021 il pleut. Le 3 mai il neige.', '2026-03-10').at(-1)).toBe('Le 3 mai = 2026-05-03')
})

test('a day to come, or behind a year that begins no sentence, is none of that year', () => {
  const last = (text: string): string | undefined => datesIn(text, '2026-02-12').at(-1)
  expect(last('Élue en 2019, le 3 mai prochain elle quittera la mairie.')).toMatch(/ = 2026-05-03$/)
  expect(last('Fermé depuis 2021, le 14 mars le musée rouvrira ses portes.')).toBe('le 14 mars = 2026-03-14')
  expect(last('Battue en 2020, le 14 juin elle se présentera de nouveau.')).toBe('le 14 juin = 2026-06-14')
  expect(last('En 2019, le 3 mai prochain semblait loin.')).toMatch(/ = 2026-05-03$/)
  expect(last('En 2020, le 14 juin elle se présentera de nouveau.')).toBe('le 14 juin = 2026-06-14')
  expect(last('En 2019, le 3 mai, elle quitte la mairie.')).toBe('le 3 mai = 2019-05-03')
})

test('a sentence that begins with the day of what it tells is no dateline', () => {
  const strike = 'Le 21 novembre 1924, les ouvrières de la conserverie Carnaud posent le couteau.\n'
  expect(datesIn(`${strike}Le 6 janvier, les patrons cèdent.`).at(-1)).toBe(
    'Le 6 janvier = 1925-01-06 from Le 21 novembre 1924',
  )
  expect(datesIn('Lyon, le 21 novembre 1924\nHier, les ouvrières ont cessé le travail.').at(-1)).toBe(
    'Hier = 1924-11-20',
  )
})

test('a number in words at the head of a sentence is no month', () => {
  expect(datesIn('Sept personnes ont été blessées.', '2026-03-10')).toEqual([])
  expect(datesIn('Il revient en Sept., dit-on.', '2026-03-10').length).toBe(1)
})

test('a month in full holds no stop, and “I’ll” and « nous allons » look ahead', () => {
  expect(datesIn('“We report in July.”', '2026-03-10', 'en')[0]).toMatch(/^July = /)
  expect(datesIn('I’ll raise it on Tuesday.', '2025-05-09', 'en')).toEqual(['Tuesday = 2025-05-13'])
  expect(datesIn('Nous allons changer le tarif dès avril.', '2024-12-02')).toEqual(['avril = 2025-04'])
})

test('of two years the weekday tells which', () => {
  expect(datesIn('Braderie le samedi 14 juin, a dit la maire.', '2025-03-04')).toEqual([
    'samedi 14 juin = 2025-06-14',
  ])
  expect(datesIn('Braderie le vendredi 14 juin, a dit la maire.', '2025-03-04')).toEqual([
    'vendredi 14 juin = 2024-06-14',
  ])
  expect(datesIn('La braderie aura lieu le 14 juin.', '2025-03-04')).toEqual(['le 14 juin = 2025-06-14'])
})
