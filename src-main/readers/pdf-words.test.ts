import { expect, it } from 'vitest'
import { accentsOf } from './pdf-accents'
import { leadsToPage } from './pdf-contents'
import { joining } from './pdf-hyphens'
import { readPdf } from './pdf'
import { pdfOf, type Drawn } from './pdf-in-test'

const accented = (words: string) => accentsOf([words])(words)

it('reads accents that are drawn before their letters', () => {
  expect(accented('M¨oller a ´et´e tr`es ˆage, `a la fa¸con du maˆıtre')).toBe(
    'Möller a été très âge, à la façon du maître',
  )
  expect(accented('`and` 10 ˆ 2, ¨ and ´')).toBe('`and` 10 ˆ 2, ¨ and ´')
})

it('tells an accent that is drawn before its letter from an apostrophe by the whole document', () => {
  expect(
    accented('d´accord, l´eau qu´il a jusqu´ici, aujourd´hui et l´hiver, L´État : s´ils d´embauchent'),
  ).toBe('d’accord, l’eau qu’il a jusqu’ici, aujourd’hui et l’hiver, L’État : s’ils d’embauchent')
  expect(accented('It´s what O´Neil said: we´ll see, they´re late and don´t pay')).toBe(
    'It’s what O’Neil said: we’ll see, they’re late and don’t pay',
  )
  expect(accented('qu´elle l´a vu, qu´il m´attend, ¨Ubung')).toBe('qu’elle l’a vu, qu’il m’attend, Übung')
  const read = accentsOf(['Le pr´esident d´eclare `a la fˆete', 'la m´ethode'])
  expect(read('Il d´eclare d´accord : qu´il a ´et´e d´ej`a s´eduit')).toBe(
    'Il déclare d’accord : qu’il a été déjà séduit',
  )
  expect(accented('m´as de un d´ıa, s´olo aqu´ı: la canci´on pol´ıtica est´a')).toBe(
    'más de un día, sólo aquí: la canción política está',
  )
})

it('tells accents by all pages of a file', async () => {
  const pages = ['Il d\xb4eclare tout', 'Le pr\xb4esident'].map((words): Drawn[] => [
    { words, x: 50, y: 700 },
  ])
  expect((await readPdf('a.pdf', pdfOf(pages))).text).toBe('Il déclare tout Le président')
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

it('keeps the power of ten and of a measure, and no number that calls a note', async () => {
  // Each letter is as wide as six tenths of its size.
  const wide = { code: true, size: 10 }
  const page: Drawn[] = [
    { words: 'On 40 km', x: 50, y: 700, ...wide },
    { words: '2', x: 98, y: 704, code: true, size: 6 },
    { words: ', 3 x 10', x: 102, y: 700, ...wide },
    { words: '-9', x: 150, y: 704, code: true, size: 6 },
    { words: ' grams in 2024', x: 158, y: 700, ...wide },
    { words: '1', x: 242, y: 704, code: true, size: 6 },
  ]
  expect((await readPdf('a.pdf', pdfOf([page]))).text).toBe('On 40 km², 3 x 10⁻⁹ grams in 2024')
})
