import { expect, it } from 'vitest'
import { namesOf } from './naming'

const names = namesOf([
  { id: 1, name: 'Élodie Quéméneur' },
  { id: 2, name: 'Wall Street Journal' },
  { id: 2, name: 'WSJ' },
  { id: 3, name: 'Walter Okafor' },
  { id: 4, name: 'OpenAI' },
])

function find(typed: string): string[] {
  return names.find(typed).map(({ name }) => name)
}

it('finds names by their beginnings, accents and case aside', () => {
  expect(find('elo')).toEqual(['Élodie Quéméneur'])
  expect(find('queme')).toEqual(['Élodie Quéméneur'])
  expect(find('wal')).toEqual(['Walter Okafor', 'Wall Street Journal'])
  expect(find('jour wall')).toEqual(['Wall Street Journal'])
})

it('finds a thing once, by the best of its names', () => {
  expect(find('w')).toEqual(['WSJ', 'Walter Okafor'])
})

it('forgives a wrong letter where nothing begins so', () => {
  expect(find('opnai')).toEqual(['OpenAI'])
  expect(find('zzzzz')).toEqual([])
  // A third of the letters otherwise is another word.
  const others = namesOf([
    { id: 1, name: 'Operation Gangway' },
    { id: 2, name: 'Confédération paysanne' },
  ])
  expect(others.find('reparation')).toEqual([])
  expect(find('')).toEqual([])
})

it('knows the name that is most like what none bears, and none that is like it by chance', () => {
  const nearest = (typed: string) => names.nearest(typed)?.name ?? null
  expect(nearest('okaforian')).toBe('Walter Okafor')
  expect(nearest('jurnalism')).toBe('Wall Street Journal')
  expect(nearest('walrus')).toBe('Wall Street Journal')
  expect(nearest('openair')).toBe('OpenAI')
  expect(nearest('striker')).toBeNull()
  expect(nearest('x')).toBeNull()
})

it('knows whether what is typed are whole words of a name', () => {
  const whole = (typed: string) => names.find(typed).map(({ name, inWords }) => [name, inWords])
  expect(whole('quemeneur')).toEqual([['Élodie Quéméneur', true]])
  expect(whole('journal wall')).toEqual([['Wall Street Journal', true]])
  expect(whole('okafo')).toEqual([['Walter Okafor', false]])
  expect(whole('okafro')).toEqual([['Walter Okafor', false]])
})

it('tells which words of the name answer', () => {
  expect(names.find('street')[0]?.matches).toEqual([{ start: 5, end: 11 }])
})
