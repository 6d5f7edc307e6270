import { describe, expect, it } from 'vitest'
import { datesIn } from './dates-in-test'

/** What a sentence written on Wednesday, 9 November 2016 means by some words. */
function meant(words: string, language: string): string | undefined {
  const before =
    language === 'fr' ? 'Le comité dira ce qu’il sait de cela' : 'The board will say what it knows about'
  return datesIn(`${before} ${words}.`, '2016-11-09', language)
    .at(-1)
    ?.replace(/^.* = /, '')
}

describe('what is meant by', () => {
  it.each([
    ['the early 1990s', '1990/1993'],
    ['the late 2010s', '2017/2019'],
    ['Monday week', '2016-11-21'],
    ['the Tuesday before last', '2016-11-01'],
    ['the week before last', '2016-10-24/2016-10-30'],
    ['next week’s Friday', '2016-11-18'],
    ['next year’s January', '2017-01'],
    ['a couple of days ago', '2016-11-07'],
    ['half a year ago', undefined],
    ['May-July 2016', '2016-05/2016-07'],
    ['2010-14', '2010/2014'],
    ['2010-12', undefined],
    ['February 2, ’98', '1998-02-02'],
    ['FY18', '2018'],
    ['a pool that opened in June two years late', '2016-06'],
    ['the Tuesday before last year’s vote', '2015'],
    ['the week of 26 December 2016', '2016-12-26/2017-01-01'],
    ['New Year’s Eve', '2016-12-31'],
    ['Presidents’ Day 2015', '2015-02-16'],
  ])('"%s"', (words, edtf) => {
    const said = meant(words, 'en')
    if (edtf === undefined) expect(said ?? '').not.toMatch(/2010\/|2015-11/)
    else expect(said).toBe(edtf)
  })

  it.each([
    ['au début des années 1990', '1990/1993'],
    ['à la fin des années 80', '1987/1989'],
    ['dans les années soixante', '196X'],
    ['au début du XXe siècle', '1900/1933'],
    ['lundi en huit', '2016-11-21'],
    ['lundi de la semaine prochaine', '2016-11-14'],
    ['en début de semaine', '2016-11-07/2016-11-08'],
    ['en fin d’année', '2016-10/2016-12'],
    ['au milieu du mois de mai', '2016-05-11/2016-05-20'],
    ['l’hiver 2015-2016', '2015-12-21/2016-03-19'],
    ['courant 2017', '2017'],
    ['lundi de Pâques', '2016-03-28'],
    ['la Saint-Sylvestre', '2016-12-31'],
  ])('« %s »', (words, edtf) => {
    expect(meant(words, 'fr')).toBe(edtf)
  })
})

it('keeps a part of a week that stands across the turn of the year a part of a week', () => {
  expect(datesIn('It will open early next week.', '2025-12-23', 'en')).toEqual([
    'early next week = 2025-12-29/2025-12-30',
  ])
})
