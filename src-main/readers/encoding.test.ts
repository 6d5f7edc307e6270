import iconv from 'iconv-lite'
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
  expect(decode('a.txt', bytes).text.replace("'", '’')).toBe(text)
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
  expect(decode('a.txt', encoded(text, encoding)).text).toBe(text)
})

it('tells Japanese in Shift JIS', () => {
  const bytes = Buffer.from('8e7392b782cd8c8e976a93fa82c99148936082a882e690e082b582bd8142', 'hex')
  expect(decode('a.txt', bytes).text).toBe(new TextDecoder('shift_jis').decode(bytes))
})

it.each([
  russian,
  greek,
  '他说：“今天的会议结束了。”\n第二行文字在这里，还有更多的内容。',
  'אמר ראש העיר: "נישאר כאן".',
])('tells UTF-16 without its mark where no letter is Latin: %s', (text) => {
  expect(decode('a.txt', utf16(text, true)).text).toBe(text)
  expect(decode('a.txt', utf16(text, false)).text).toBe(text)
})

it('tells what DOS wrote', () => {
  const bytes = Buffer.from('Le budget a \x82t\x82 vot\x82 \x85 No\x89l, d\x82j\x85.', 'latin1')
  expect(decode('a.txt', bytes).text).toBe('Le budget a été voté à Noël, déjà.')
})

it('reads a text that is filled up with NULs, and one that holds a few', () => {
  expect(decode('a.txt', Buffer.from(`Le budget${'\0'.repeat(200)}`)).text).toBe('Le budget')
  expect(decode('a.txt', Buffer.from('Le bud\0get est vo\0te.')).text).toBe('Le bud\0get est vo\0te.')
})

it('tells windows-1252, curly quotes and euro included', () => {
  const bytes = Buffer.from('Le \xab budget \xbb vot\xe9, l\x92\x9cuvre \xe0 5 \x80', 'latin1')
  expect(decode('a.txt', bytes).text).toBe(text)
})

it('keeps UTF-8 with a rare fault, but not one accent of another encoding', () => {
  const faulty = Buffer.concat([Buffer.from('é'.repeat(2_000)), Uint8Array.of(0xff)])
  expect(decode('a.txt', faulty).text).toBe(`${'é'.repeat(2_000)}\ufffd`)
  const once = Buffer.concat([Buffer.from('a'.repeat(2_000)), Uint8Array.of(0xe9)])
  expect(decode('a.txt', once).text).toBe(`${'a'.repeat(2_000)}é`)
})

it.each([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]],
  ['numbers', [1, 2, 3, 4, 5, 0, 0, 9, 200]],
  [
    'what is packed, without a NUL',
    Array.from({ length: 4_000 }, (_, at) => 1 + ((at * at * 31 + at * 7) % 255)),
  ],
])('refuses %s', (_, bytes) => {
  expect(() => decode('a.txt', Uint8Array.from(bytes))).toThrow('binary-file')
})

const polish =
  'Burmistrz powiedział w poniedziałek, że huta zostanie zamknięta wiosną, ale robotnicy mu nie wierzą. „Zostaniemy tutaj”.'
const czech =
  'Starosta v pondělí řekl, že huť bude na jaře zavřena, ale dělníci mu nevěří. Zůstaneme tady, řekla předačka.'
const turkish =
  'Belediye başkanı pazartesi günü fabrikanın ilkbaharda kapatılacağını söyledi, ama işçiler buna inanmıyor.'

it.each([
  ['windows-1250', polish],
  ['iso-8859-2', polish.replace(/[„”]/g, '"')],
  ['windows-1250', czech],
  ['iso-8859-2', czech],
  ['cp852', czech],
  ['windows-1254', turkish],
  ['cp866', russian.replace(/[«»]/g, '"')],
  ['cp855', russian],
  ['maccyrillic', russian],
])('tells %s by its language: %s', (encoding, text) => {
  expect(decode('a.txt', iconv.encode(text, encoding)).text).toBe(text)
})

it('tells Japanese below a long head in English', () => {
  const text = `${'The text below is in Japanese, and nobody has changed it.\n'.repeat(60)}市長は月曜日に工場を閉めると言った。しかし労働者たちは信じていない。`
  expect(decode('a.txt', iconv.encode(text, 'shift_jis'))).toEqual({ text })
})

const log = 'The mayor answered nothing to what the workers asked.\n'.repeat(5_000)
const french = 'Le maire a été élu à Noël, déjà : « Où êtes-vous passés ? » L’été, c’est fini, hélas.'

it.each([
  ['koi8-r', russian.replace(/[«»]/g, '"')],
  ['macintosh', french],
  ['cp850', french.replaceAll('’', "'")],
  ['shift_jis', '市長は月曜日に工場を閉めると言った。しかし労働者たちは信じていない。'],
])('tells %s far below a start in ASCII, or in a line as long', (encoding, words) => {
  const bytes = iconv.encode(`${log}${words}\n${words}`, encoding)
  expect(decode('a.log', bytes).text).toBe(`${log}${words}\n${words}`)
  const oneLine = `${log.replaceAll('\n', ' ')}${words}`
  expect(decode('a.log', iconv.encode(oneLine, encoding)).text).toBe(oneLine)
  const credited = Buffer.concat([Buffer.from('\xa9 2020\n', 'latin1'), bytes])
  expect(decode('a.log', credited).text).toContain(`${words}\n${words}`)
})

it('tells a pound and a bullet by the words around them', () => {
  const dos = 'The mayor said the mill had lost £4 million, and that the town would not pay £1 more for it.'
  expect(decode('a.txt', iconv.encode(dos, 'cp850')).text).toBe(dos)
  const listed = '• The mill shuts in spring\n• The mayor will not pay\n• The workers said they would stay'
  expect(decode('a.txt', iconv.encode(listed, 'windows-1252')).text).toBe(listed)
})

it('reads Japanese and Korean that escapes announce', () => {
  const japanese = Buffer.from('Re: \x1b$B;TD9\x1b(B, OK\n', 'latin1')
  expect(decode('a.txt', japanese)).toEqual({ text: 'Re: 市長, OK\n' })
  const words = [...iconv.encode('시장은 말했다', 'euc-kr')].map((byte) => byte & 0x7f)
  const korean = [...Buffer.from('\x1b$)CRe: \x0e', 'latin1'), ...words, 0x0f, ...Buffer.from(', OK')]
  expect(decode('a.txt', Uint8Array.from(korean))).toEqual({ text: 'Re: 시장은 말했다, OK' })
})

it('remarks on an encoding that may be another', () => {
  expect(decode('a.txt', Buffer.from('Zza\xbf\xf3\xb3\xe6', 'latin1')).remarks).toMatchObject([
    { code: 'encoding-guessed', facts: { encoding: expect.any(String) as string } },
  ])
  expect(decode('a.txt', Buffer.from('Le conseil a vot\xe9 le budget.', 'latin1')).remarks).toBe(undefined)
})

it('takes numbers of four bytes for no text', () => {
  const numbers = (count: number, of: (index: number) => number) => {
    const bytes = Buffer.alloc(count * 4)
    for (let index = 0; index < count; index++) bytes.writeInt32LE(of(index), index * 4)
    return bytes
  }
  for (const of of [(index: number) => index, (index: number) => (index * 7919) % 50_000])
    expect(() => decode('a.txt', numbers(3_000, of))).toThrow('binary-file')
  const text = Buffer.from(
    [...'Le port, « été » 日本語\n'].flatMap((letter) => {
      const point = letter.codePointAt(0)!
      return [point & 255, (point >> 8) & 255, point >> 16, 0]
    }),
  )
  expect(decode('a.txt', text).text).toBe('Le port, « été » 日本語\n')
})
