import { expect, test } from 'vitest'
import { tollOf } from './tolls'

/** What the number between brackets counts. */
function counted(sentence: string): string | null {
  const start = sentence.indexOf('[')
  const end = sentence.indexOf(']') - 1
  const text = sentence.replace(/[[\]]/g, '')
  const toll = tollOf(text, { start: 0, end: text.length }, { start, end })
  return toll && (toll.who ? `${toll.kind}: ${toll.who}` : toll.kind)
}

test.each([
  ['[Twelve] people were injured', 'injured'],
  ['the collapse left [25] injured', 'injured'],
  ['a bus fell, injuring [25] people', 'injured'],
  ['« [25] personnes ont été blessées', 'injured'],
  ['l’accident a fait [25] blessés', 'injured'],
  ['[25] blessés, selon les pompiers', 'injured'],
  ['[Three] people died', 'dead'],
  ['the fire killed [four] people', 'dead'],
  ['[Five] people have lost their lives', 'dead'],
  ['Il y a [quatre] morts', 'dead'],
  ['[deux] personnes ont trouvé la mort', 'dead'],
  ['[sept] personnes sont portées disparues', 'missing'],
  ['[nine] people are still missing', 'missing'],
  ['[4,000] residents were evacuated during the night', 'evacuated'],
  ['[3 500] habitants ont été évacués', 'evacuated'],
  ['il a fallu évacuer [3 500] personnes', 'evacuated'],
  ['[41] people were arrested', 'arrested'],
  ['la police a interpellé [41] personnes', 'arrested'],
  ['[12 000] manifestants, selon la préfecture', 'demonstrators'],
  ['We were [40,000] demonstrators in the streets', 'demonstrators'],
  ['[40 000] personnes ont défilé', 'demonstrators'],
  ['[3,000] teachers were on strike', 'strikers: teachers'],
  ['[3 500] enseignants ont fait grève', 'strikers: teachers'],
  ['We will cut [1,200] jobs', 'jobs-cut'],
  ['[1,200] jobs will be lost', 'jobs-cut'],
  ['Nous supprimerons [1 600] emplois', 'jobs-cut'],
  ['la suppression de [1 450] postes', 'jobs-cut'],
  ['[six] policiers ont été blessés', 'injured: police'],
  ['[nine] police officers were injured', 'injured: police'],
])('%s: %s', (sentence, toll) => {
  expect(counted(sentence)).toBe(toll)
})

test('a hedge makes it about so many, and a bound does not', () => {
  const about = (sentence: string) => {
    const start = sentence.indexOf('40')
    return tollOf(sentence, { start: 0, end: sentence.length }, { start, end: start + 6 })?.about
  }
  expect(about('some 40,000 people marched')).toBe(true)
  expect(about('près de 40 000 manifestants')).toBe(true)
  expect(about('40,000 people marched')).toBe(false)
  expect(about('at least 40,000 people marched')).toBe(false)
})

test.each([
  '[Nine] of them were injured',
  'dont [neuf] blessés',
  'another [12] people were injured',
  '[12] autres personnes ont été blessées',
  '[12] people were not injured',
  '[12] people may have died',
  '[25] people are injured there every year',
  '[25] personnes y sont blessées chaque année',
  '[200] demonstrators blocked the road',
  '[12] blessés graves',
  '[12] cars were hurt',
  'They cut [12] trees',
  'the firm has [1,200] jobs in Europe',
  '[Twelve] people, most of them children',
])('is silent of what may be a part, a rate or another thing: %s', (sentence) => {
  expect(counted(sentence)).toBeNull()
})
