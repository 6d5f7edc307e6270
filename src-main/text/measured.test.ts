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
  ['Calloway gained 5.1% in afternoon trading', '5.1%', null],
])('what a figure measures is the word the text gives it: %s', (text, words, noun) => {
  expect(measured(text, words)).toBe(noun)
})
