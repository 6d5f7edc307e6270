import { expect, it } from 'vitest'
import { saidDay } from './said-day'

it('reads a day, a month or a year as texts write them', () => {
  for (const [typed, language, day] of [
    ['2026-01-22', 'fr', '2026-01-22'],
    ['2026-01', 'fr', '2026-01'],
    ['2026', 'fr', '2026'],
    ['22/01/2026', 'fr', '2026-01-22'],
    ['22 janvier 2026', 'fr', '2026-01-22'],
    ['le 22 janvier 2026', 'fr', '2026-01-22'],
    [' March 2026 ', 'en', '2026-03'],
    ['January 22, 2026', 'en', '2026-01-22'],
  ] as const)
    expect(saidDay(typed, language), typed).toBe(day)
})

it('reads the other language than the text’s, too', () => {
  expect(saidDay('22 janvier 2026', 'en')).toBe('2026-01-22')
  expect(saidDay('March 2026', 'fr')).toBe('2026-03')
  expect(saidDay('22 janvier 2026', 'de')).toBe('2026-01-22')
})

it('takes nothing that is no day by itself', () => {
  for (const typed of [
    'hier',
    '12 juin',
    'bientôt',
    '2025-01/2025-02',
    'du 3 au 5 mai 2026',
    '22 mai 2026 et 23 mai 2026',
    '',
  ])
    expect(saidDay(typed, 'fr'), typed).toBe(null)
})
