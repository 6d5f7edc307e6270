import { expect, test } from 'vitest'
import { figuresIn } from './figures-in-test'

test('houses, towns and telephones count nothing', () => {
  expect(figuresIn('Cabinet Roque, 12 rue des Carmes, 49300 Cholet.')).toEqual([])
  expect(figuresIn('Elle habite 3 bis, avenue Foch.')).toEqual([])
  expect(figuresIn('The office is at 14 Tanner Street in Bristol.', 'en')).toEqual([])
  expect(figuresIn('Call +44 (0)20 7946 0123 or +44 114 496 0000 today.', 'en')).toEqual([])
})

test('streets and people that are counted are figures', () => {
  expect(figuresIn('La ville a refait 12 rues en 2024, et 49300 Nantais ont voté.')).toEqual([
    '12 = 12',
    '49300 = 49300',
  ])
  expect(figuresIn('We sold 14 Range Rovers, up +12% on May.', 'en')).toEqual(['14 = 14', '12% = 12 %'])
})

test('clauses, law reports, volumes and pages count nothing', () => {
  expect(figuresIn('2.1 The Council shall pay the Contractor £86,500.', 'en')).toEqual([
    '£86,500 = 86500 GBP',
  ])
  expect(figuresIn('See [2024] EWHC 1187 (KB) and [1998] 2 Lloyd’s Rep 44.', 'en')).toEqual([])
  expect(figuresIn('Solheim I. Current Ethology 12 (2025): 233–241.', 'en')).toEqual([])
  expect(figuresIn('2.1 million people came, and 3.5 kg of gold was lost.', 'en')).toEqual([
    '2.1 million = 2100000',
    '3.5 kg = 3.5 kg',
  ])
})

test('a half that is a stretch of time is no ratio', () => {
  expect(figuresIn('Results for the half year: it was another strong half.', 'en')).toEqual([])
  expect(figuresIn('It sold half of its mills.', 'en')).toEqual(['half = 0.5'])
})

test('a day behind a shortened month counts nothing', () => {
  expect(figuresIn('They met in Toledo on Sept. 14.', 'en', null)).toEqual([])
})

test('what a noun follows in brackets behind money counts that', () => {
  expect(figuresIn('Le budget passe à 5 000 euros (3 voix pour).')).toEqual([
    '5 000 euros = 5000 EUR',
    '3 = 3',
  ])
  expect(figuresIn('Deux chèques, 5 000 euros en tout (3 000 et 2 000).').slice(1)).toEqual([
    '5 000 euros = 5000 EUR',
    '3 000 = 3000 EUR',
    '2 000 = 2000 EUR',
  ])
})

test('articles of a code count nothing', () => {
  expect(
    figuresIn('La somme de 3 000 euros au titre de l’article L. 761-1 du code et de l’article R. 12.'),
  ).toEqual(['3 000 euros = 3000 EUR'])
})

test('numbers before years in brackets count where they are of no journal', () => {
  const words = (text: string, language = 'fr'): string[] =>
    figuresIn(text, language).map((figure) => figure.split(' = ')[0]!)
  expect(words('La ville a aidé 112 (2021), 98 (2022) et 75 (2023) clubs.')).toEqual(['112', '98', '75'])
  expect(words('The town helped 112 (2021), 98 (2022) and 75 (2023) clubs.', 'en')).toEqual([
    '112',
    '98',
    '75',
  ])
  expect(words('Les effectifs sont de 312 (2023), 298 (2024).')).toEqual(['312', '298'])
  expect(words('Solheim I. Current Ethology 12 (2025), 233–241.', 'en')).toEqual([])
})

test('lessons, and what is counted before or in a street, are figures', () => {
  const counts = (text: string, language = 'fr'): number => figuresIn(text, language).length
  expect(counts('Elle suit 8 cours par semaine.')).toBe(1)
  expect(counts('La mairie offre 40 cours du soir et 12 cours de danse.')).toBe(2)
  expect(counts('Elle habite 40 cours Gambetta, puis 12 cours de la Marne, puis 3 place du marché.')).toBe(0)
  expect(counts('Some 100 Wall Street bankers left.', 'en')).toBe(1)
  expect(counts('It closed 250 Oxford Street shops.', 'en')).toBe(1)
  expect(counts('They met 900 Sunset Hill fans.', 'en')).toBe(1)
  expect(counts('Dans la rue, 12500 Marseillais ont manifesté.')).toBe(1)
  expect(counts('Elle vit place de la Mairie, 49300 Cholet.')).toBe(0)
})

test('a letter that ends a sentence is no part of a code, and a capital makes no clause', () => {
  const counts = (text: string, language = 'fr'): number => figuresIn(text, language).length
  expect(counts('Elle joue dans le groupe A. 12 joueurs sont blessés.')).toBe(1)
  expect(counts('Council backed plan A. 40 residents left the room.', 'en')).toBe(1)
  expect(counts('Les articles L. 761-1 et R. 12 du code.')).toBe(0)
  expect(counts('1.5 Degrees is the goal.', 'en')).toBe(1)
  expect(counts('3.5 Children per woman', 'en')).toBe(1)
  expect(counts('2.2 Payment shall be made in May.', 'en')).toBe(0)
  expect(counts('2.1 Study area', 'en')).toBe(0)
})
