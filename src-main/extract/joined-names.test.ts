import { expect, test } from 'vitest'
import { readingOfLines } from './lines.test-text'

const words = (text: string): string =>
  readingOfLines(text)
    .words.map((word) => word.text)
    .join('|')

test('two names that a hyphen joins are two where each stands alone more often', () => {
  const alone = 'Trump salue Pence. Pence suit Trump.'
  expect(words(`${alone} Le duo Trump-Pence danse.`)).toMatch(/\|duo\|Trump\|-\|Pence\|danse/)
  expect(words('Trump salue Pence. Le duo Trump-Pence danse.')).toContain('|Trump-Pence|')
})

test('a first name and what everybody knows as one stay whole', () => {
  expect(words('Jean voit Marc. Marc voit Jean. Voici Jean-Marc.')).toContain('|Jean-Marc|')
  expect(words('La Guinée est loin. Bissau est en Guinée. Bissau dort. La Guinée-Bissau aussi.')).toContain(
    '|Guinée-Bissau|',
  )
})
