import { expect, test } from 'vitest'
import { measuredBy } from './measured'

const measured = (text: string, words: string) => {
  const start = text.indexOf(words)
  return measuredBy(text, { start, end: start + words.length })
}

test.each([
  ['un prêt de 45 millions d’euros', '45 millions d’euros', 'prêt'],
  ['un chiffre d’affaires de 3,2 milliards d’euros', '3,2 milliards d’euros', 'chiffre d’affaires'],
  ['a breakup fee of about $126 million', '$126 million', 'fee'],
  ['l’achat de 35 % du capital', '35 %', 'capital'],
  ['a quarter of the workforce', 'a quarter', 'workforce'],
  ['a plan to cut 140 of its 560 jobs', '560', 'jobs'],
  ['a plan to cut 140 of its 560 jobs', '140', null],
  ['malgré 22 millions d’euros de subventions', '22 millions d’euros', 'subventions'],
  ['pour mettre 900 satellites de calcul', '900', 'satellites'],
  ['pour 45 millions avec un partenaire', '45 millions', null],
  ['une levée de fonds de plus de 40 millions', '40 millions', 'levée de fonds'],
  ['un nouveau prêt d’environ 45 millions', '45 millions', 'prêt'],
  ['une capacité de 40 MW', '40 MW', 'capacité'],
  ['un investissement de 2 milliards', '2 milliards', 'investissement'],
  ['les 300 salariés du site', '300', 'salariés'],
  ['près de 40 % des voix', '40 %', 'voix'],
  ['Calloway gained 5.1% in afternoon trading', '5.1%', null],
])('what a figure measures is the word the text gives it: %s', (text, words, noun) => {
  expect(measured(text, words)).toBe(noun)
})

test.each([
  ['près de 40 % hier', '40 %'],
  ['plus de 40 hier', '40'],
  ['jusqu’à plus de 40 hier', '40'],
  ['le plus près de 40 hier', '40'],
  ['240 millions prévus en 2026', '240 millions'],
  ['240 millions déjà versés', '240 millions'],
  ['240 millions versés', '240 millions'],
  ['240 millions supplémentaires', '240 millions'],
  ['240 millions annuels', '240 millions'],
  ['240 millions disponibles', '240 millions'],
  ['12 mois', '12'],
  ['240 au lieu de 12 millions', '12 millions'],
  ['à hauteur de 12 millions', '12 millions'],
  ['lors de 12', '12'],
  ['au cours de 12', '12'],
  ['un total de 12 millions', '12 millions'],
  ['une hausse de 12 %', '12 %'],
  ['le titre augmente de 12 %', '12 %'],
  ['le titre a augmenté de 12 %', '12 %'],
  ['le titre a progressé rapidement de 12 %', '12 %'],
  ['un prêt supplémentaire de 12 millions', '12 millions'],
  ['un comité composé de 12 millions', '12 millions'],
  ['12 % de cette enveloppe', '12 %'],
  ['promis aux 12 d’abandonner', '12'],
  ['le 3 mars', '3'],
  ['12 always', '12'],
  ['12 of them', '12'],
  ['12% of the global market', '12%'],
  ['three out of 40', '40'],
  ['the only three out of 40', '40'],
  ['the company spoke of 40', '40'],
  ['a total of about 40', '40'],
])('a word that is no noun, or says not of what, is no measure: %s', (text, words) => {
  expect(measured(text, words)).toBeNull()
})
