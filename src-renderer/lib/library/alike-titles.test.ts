import { expect, it } from 'vitest'
import { alikeTitles } from './alike-titles'

it('knows the titles that more than one document bears', () => {
  const titles = ['Entretien', 'Port', 'Entretien', 'Mer', 'Entretien']
  expect([...alikeTitles(titles.map((title) => ({ title })))]).toEqual(['Entretien'])
  expect([...alikeTitles([])]).toEqual([])
})
