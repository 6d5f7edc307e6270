import { expect, it } from 'vitest'
import { decode } from './encoding'

const text = 'Le « budget » voté, l’œuvre à 5 €'

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return little ? bytes : bytes.swap16()
}

/** Bytes in an encoding that only decoders know, by trying each byte. */
function encoded(text: string, encoding: string): Uint8Array {
  const letters = Array.from({ length: 256 }, (_, byte) =>
    new TextDecoder(encoding).decode(Uint8Array.of(byte)),
  )
  return Uint8Array.from(text, (letter) => letters.indexOf(letter))
}

it.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16 with its mark', utf16(`\ufeff${text}`, true)],
  ['UTF-16 without mark', utf16(text, true)],
  ['UTF-16 the other way round', utf16(text, false)],
  ['MacRoman', encoded(text, 'macintosh')],
  ['ISO 8859-15 but for its curly quote', encoded(text.replace('’', "'"), 'iso-8859-15')],
])('tells %s', (_, bytes) => {
  expect(decode('a.txt', bytes).replace("'", '’')).toBe(text)
})

const russian =
  'Мэр города сказал в понедельник, что завод закроют весной, но рабочие этому не верят: «Мы останемся здесь».'
const greek =
  'Ο δήμαρχος είπε τη Δευτέρα ότι το εργοστάσιο θα κλείσει την άνοιξη, αλλά οι εργάτες δεν το πιστεύουν.'

it.each([
  ['koi8-r', russian.replace(/[«»]/g, '"')],
  ['windows-1251', russian],
  ['iso-8859-7', greek],
])('tells %s', (encoding, text) => {
  expect(decode('a.txt', encoded(text, encoding))).toBe(text)
})

it('tells Japanese in Shift JIS', () => {
  const bytes = Buffer.from('8e7392b782cd8c8e976a93fa82c99148936082a882e690e082b582bd8142', 'hex')
  expect(decode('a.txt', bytes)).toBe(new TextDecoder('shift_jis').decode(bytes))
})

it.each([
  russian,
  greek,
  '他说：“今天的会议结束了。”\n第二行文字在这里，还有更多的内容。',
  'אמר ראש העיר: "נישאר כאן".',
])('tells UTF-16 without its mark where no letter is Latin: %s', (text) => {
  expect(decode('a.txt', utf16(text, true))).toBe(text)
  expect(decode('a.txt', utf16(text, false))).toBe(text)
})

it('tells what DOS wrote', () => {
  const bytes = Buffer.from('Le budget a \x82t\x82 vot\x82 \x85 No\x89l, d\x82j\x85.', 'latin1')
  expect(decode('a.txt', bytes)).toBe('Le budget a été voté à Noël, déjà.')
})

it('reads a text that is filled up with NULs, and one that holds a few', () => {
  expect(decode('a.txt', Buffer.from(`Le budget${'\0'.repeat(200)}`))).toBe('Le budget')
  expect(decode('a.txt', Buffer.from('Le bud\0get est vo\0te.'))).toBe('Le bud\0get est vo\0te.')
})

it('tells windows-1252, curly quotes and euro included', () => {
  const bytes = Buffer.from('Le \xab budget \xbb vot\xe9, l\x92\x9cuvre \xe0 5 \x80', 'latin1')
  expect(decode('a.txt', bytes)).toBe(text)
})

it('keeps UTF-8 with a rare fault, but not one accent of another encoding', () => {
  const faulty = Buffer.concat([Buffer.from('é'.repeat(2_000)), Uint8Array.of(0xff)])
  expect(decode('a.txt', faulty)).toBe(`${'é'.repeat(2_000)}\ufffd`)
  const once = Buffer.concat([Buffer.from('a'.repeat(2_000)), Uint8Array.of(0xe9)])
  expect(decode('a.txt', once)).toBe(`${'a'.repeat(2_000)}é`)
})

it.each([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]],
  ['numbers', [1, 2, 3, 4, 5, 0, 0, 9, 200]],
])('refuses %s', (_, bytes) => {
  expect(() => decode('a.txt', Uint8Array.from(bytes))).toThrow('binary-file')
})
