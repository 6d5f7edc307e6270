import { expect, it } from 'vitest'
import { outline } from './outline-in-test'
import { readRtf } from './rtf'

function read(source: string) {
  return readRtf('a.rtf', Buffer.from(source, 'latin1'))
}

const head = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}{\f1\fcharset204 Times;}}{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s5 Title;}}{\info{\title Le port}{\author Anne Roux}}`

it('reads titles, headings, lists, tables and notes', () => {
  const document = read(
    String.raw`${head}\pard\s5 Le port\par\pard\s1 Les faits\par\pard Un mot{\footnote Une note.}.\par{\listtext\'b7\tab}\ls1 un\par\pard\trowd\intbl a\cell b\cell\row\pard\intbl c\cell d\cell\row\pard Fin.\par}`,
  )
  expect([document.title, document.author]).toEqual(['Le port', 'Anne Roux'])
  expect(outline(document)).toEqual([
    'title: Le port',
    'heading 1: Les faits',
    'paragraph: Un mot.',
    'list item: un',
    'table cell: a',
    'table cell: b',
    'table cell: c',
    'table cell: d',
    'paragraph: Fin.',
    'list item: 1. Une note.',
  ])
  expect(document.text).toContain('a\tb\nc\td')
})

it('decodes letters by code page, by font and in Unicode', () => {
  const text = String.raw`${head}\pard\f0 \'ab\~vot\'e9\~\'bb, 5\~\'80 \f1\'c4\'e0\f0  \uc1\u8217?\u-10179?\u-8704? \ldblquote oui\rdblquote\emdash\{\}\par}`
  expect(read(text).text).toBe('«\u00a0voté\u00a0», 5\u00a0€ Да ’😀 “oui”—{}')
})

it('takes a letter of ASCII for the second byte of a character, where a code page has characters of two', () => {
  const japanese = String.raw`{\rtf1\ansi\ansicpg932{\fonttbl{\f0\fcharset128 MS;}}\f0 \'93\'fa\'96\'7b\'82\'cc\'95\'b6\'81B\'83A\'83C\'82\'cdOK.\par}`
  expect(read(japanese).text).toBe('日本の文。アイはOK.')
})

it('leaves out what is hidden, deleted, drawn, or an instruction', () => {
  const text = String.raw`${head}\pard{\pict{\*\x y}}\ul Un{\v caché}{\deleted ôté}{\pict\bin4 {}}x}{\*\generator X}{\field{\*\fldinst HYPERLINK "x"}{\fldrslt  mot}}.{\pict{\*\blipuid x}}{\header Tête}\par}`
  expect(read(text).text).toBe('Un mot.')
})

it('ends a paragraph at a line end that is escaped, as TextEdit writes', () => {
  const document = read(
    `{\\rtf1\\ansi\\ansicpg1252\\cocoartf2639 \\f0\\b Le port renonce\\\n\\b0 Par Anne Roux, le 3 f\\'e9vrier 2026\\\n\\\nIl est\n vot\\'e9.\\\n}`,
  )
  expect([document.title, document.author, document.published]).toEqual([
    'Le port renonce',
    'Anne Roux',
    '2026-02-03',
  ])
  expect(outline(document).at(-1)).toBe('paragraph: Il est voté.')
})

it('keeps the numbers of lists, and what shapes say after the paragraph that they hang on', () => {
  const document = read(
    String.raw`${head}\pard{\listtext\pard 1.\tab}\ls1 un\par{\listtext o\tab}\ls2 puce\par\pard Avant{\shp{\*\shpinst{\sp{\sn x}}{\shptxt\pard Dans la bo\'eete\par}}{\shprslt Dans}} et apr\'e8s.\par}`,
  )
  expect(outline(document)).toEqual([
    'list item: 1. un',
    'list item: puce',
    'paragraph: Avant et après.',
    'paragraph: Dans la boîte',
  ])
})

it('refuses what only is called so', () => {
  expect(() => read('Des mots.')).toThrow('damaged-file')
})

it('says that a file seems cut short, and reads what is there', () => {
  const whole = String.raw`${head}\pard Un mot.\par Un autre.\par}`
  expect(read(whole).remarks).toBeUndefined()
  expect(read(`${whole}\r\n\0`).remarks).toBeUndefined()
  const cut = read(whole.slice(0, -8))
  expect(cut.remarks).toEqual([{ code: 'cut-short', facts: {} }])
  expect(cut.text).toContain('Un mot.')
})
