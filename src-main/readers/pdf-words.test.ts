import { expect, it } from 'vitest'
import { accented } from './pdf-accents'
import { leadsToPage } from './pdf-contents'
import { joining } from './pdf-hyphens'
import { readPdf } from './pdf'
import { pdfOf, type Drawn } from './pdf-in-test'

it('reads accents that are drawn before their letters', () => {
  expect(accented('M¨oller a ´et´e tr`es ˆage, `a la fa¸con du maˆıtre')).toBe(
    'Möller a été très âge, à la façon du maître',
  )
  expect(accented('`and` 10 ˆ 2, ¨ and ´')).toBe('`and` 10 ˆ 2, ¨ and ´')
})

it('reads a letter within the sign of a copyright once', async () => {
  const page: Drawn[] = [
    { words: 'Copyright', x: 50, y: 700 },
    { words: '\xa9', x: 100, y: 700, size: 12 },
    { words: 'c', x: 103, y: 700, size: 8 },
    { words: '2026 The board', x: 118, y: 700 },
  ]
  expect((await readPdf('a.pdf', pdfOf([page]))).text).toBe('Copyright © 2026 The board')
})

it('mends a word in capitals that is written whole elsewhere, and keeps the hyphen of a name', () => {
  const drawn = (words: string) => ({ words, parts: [] })
  const join = joining([drawn('an OPTIONAL part')])
  const joined = (a: string, b: string) => {
    const before = drawn(a)
    join(before, drawn(b))
    return before.words
  }
  expect(joined('this is OP-', 'TIONAL too')).toBe('this is OPTIONAL too')
  expect(joined('he is in SAINT-', 'DENIS today')).toBe('he is in SAINT-DENIS today')
})

it('reads a page of nothing but dots as fast as any', () => {
  const dots = '. '.repeat(200_000)
  const started = performance.now()
  expect([`${dots}12`, `${dots}?`, `${dots}12 x`].map(leadsToPage)).toEqual([true, false, false])
  expect(performance.now() - started).toBeLessThan(2_000)
})
