import { expect, test } from 'vitest'
import { named } from './named.test-text'

test('two letters that everybody knows are no body that happens to begin with them', () => {
  expect(named('La Région Normandie a voté lundi. Le RN a voté contre à Brest.')).toEqual([
    'organization Région Normandie',
    'organization RN',
    'place Brest',
  ])
})
test('an acronym is what the text names in full, where nothing else has its initials', () => {
  const told = 'Le Port autonome de Vire a écrit lundi à la mairie de Brest.'
  expect(named(`${told} Le PAV attend.`)).toEqual([
    'organization Port autonome de Vire (PAV) ×2',
    'place Brest',
  ])
  expect(named(`${told} Le Parti agricole de Vannes aussi. Le PAV attend.`)).toContain('organization PAV')
  expect(named('On Monday Johnson & Moore sued the United Kingdom. J&M lost, the UK won.')).toEqual([
    'organization Johnson & Moore (J&M) ×2',
    'place United Kingdom (UK) ×2',
  ])
  expect(named('The US Senate sat on Monday. The United States left, and so, in fact, did the U.S.')).toEqual(
    ['organization US Senate', 'place United States (U.S.) ×2'],
  )
})
test('an acronym in brackets is the name before it', () => {
  expect(
    named(
      "La Banque solidaire du Littoral (BSL) ferme. Selon elle, la BSL rouvrira avec l'aide de la commune.",
    ),
  ).toEqual(['organization Banque solidaire du Littoral (BSL) ×3'])
})
