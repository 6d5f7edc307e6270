import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readDocx } from './docx'
import { outline } from './outline-in-test'

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const all = { 'word/document.xml': `<w:document ${space}><w:body>${body}</w:body></w:document>`, ...parts }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])))
}

function paragraph(words: string, style = ''): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
}

function item(words: string, list: number): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`
}

it('reads titles, headings, lists with their numbers, tables and notes', async () => {
  const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`
  const bytes = docx(
    [
      paragraph('Le port', 'Title'),
      paragraph('Par Anne Roux, 3 février 2026'),
      paragraph('Les faits', 'Sub'),
      item('un', 1) + item('deux', 1) + item('puce', 2),
      `<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr><w:tr>${cell('c')}${cell('d')}</w:tr></w:tbl>`,
      '<w:p><w:r><w:t>Fin.</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r></w:p>',
    ].join(''),
    {
      'word/styles.xml': `<w:styles ${space}><w:style w:styleId="Sub"><w:name w:val="Mine"/><w:basedOn w:val="H"/></w:style><w:style w:styleId="H"><w:name w:val="heading 2"/><w:basedOn w:val="Sub"/></w:style></w:styles>`,
      'word/numbering.xml': `<w:numbering ${space}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
      'word/footnotes.xml': `<w:footnotes ${space}><w:footnote w:type="separator" w:id="0">${paragraph('—')}</w:footnote><w:footnote w:id="7">${paragraph('Une note.')}</w:footnote></w:footnotes>`,
    },
  )
  const document = await readDocx('a.docx', bytes)
  expect([document.title, document.author, document.published]).toEqual([
    'Le port',
    'Anne Roux',
    '2026-02-03',
  ])
  expect(outline(document)).toEqual([
    'title: Le port',
    'paragraph: Par Anne Roux, 3 février 2026',
    'heading 2: Les faits',
    'list item: 1. un',
    'list item: 2. deux',
    'list item: puce',
    'table cell: a',
    'table cell: b',
    'table cell: c',
    'table cell: d',
    'paragraph: Fin.',
    'list item: 1. Une note.',
  ])
  expect(document.text).toContain('a\tb\nc\td')
})

it('counts lists as their styles and levels say, and leaves contents out', async () => {
  const level = (number: number, format: string) =>
    `<w:lvl w:ilvl="${number}"><w:numFmt w:val="${format}"/></w:lvl>`
  const body = [
    paragraph('Table des matières', 'Contents') + paragraph('Un\t3', 'Contents'),
    item('un', 1) + item('sous', 1).replace('ilvl w:val="0"', 'ilvl w:val="1"') + item('deux', 1),
    paragraph('trois', 'Listed') + paragraph('Fin.'),
  ]
  const parts = {
    'word/styles.xml': `<w:styles ${space}><w:style w:styleId="Contents"><w:name w:val="toc 1"/></w:style><w:style w:styleId="Listed"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style></w:styles>`,
    'word/numbering.xml': `<w:numbering ${space}><w:abstractNum w:abstractNumId="0">${level(0, 'lowerLetter')}${level(1, 'bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
  }
  expect(outline(await readDocx('a.docx', docx(body.join(''), parts)))).toEqual([
    ...[
      'list item: a. un',
      'list item: sous',
      'list item: b. deux',
      'list item: I. trois',
      'paragraph: Fin.',
    ],
  ])
})

it('joins paragraphs between which the end was deleted', async () => {
  const deleted = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>'
  const body = paragraph('Une moitié').replace('<w:p>', `<w:p>${deleted}`) + paragraph(' et l’autre.')
  expect(outline(await readDocx('a.docx', docx(body)))).toEqual(['paragraph: Une moitié et l’autre.'])
})

it('is called by a short first line where the file states no title but a program’s', async () => {
  const core =
    '<c:coreProperties xmlns:c="c" xmlns:d="d"><d:title>Document1</d:title><d:creator>Anne Roux;Paul Berg</d:creator></c:coreProperties>'
  const body = paragraph('Le port renonce') + paragraph('Le budget est voté.')
  const { title, author } = await readDocx('a.docx', docx(body, { 'docProps/core.xml': core }))
  expect([title, author]).toEqual(['Le port renonce', 'Anne Roux, Paul Berg'])
})

it('leaves out what is deleted, hidden, or an instruction', async () => {
  const body = `<w:p><w:r><w:t xml:space="preserve">Le prix est de </w:t></w:r><w:del><w:r><w:delText>quarante</w:delText></w:r></w:del><w:ins><w:r><w:t>cinquante</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> soixante</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> euros.</w:t></w:r><w:r><w:instrText>DDE calc.exe</w:instrText></w:r></w:p>`
  expect((await readDocx('a.docx', docx(body))).text).toBe('Le prix est de cinquante euros.')
})

it.each([
  [
    'declares a document type',
    { 'word/document.xml': `<!DOCTYPE w [<!ENTITY a "b">]><w:document ${space}/>` },
  ],
  ['is not well-formed', { 'word/document.xml': '<w:document>' }],
])('refuses a part that %s', async (_, parts) => {
  await expect(readDocx('a.docx', docx('', parts))).rejects.toThrow('damaged-file')
})

it('refuses what is cut off', async () => {
  const whole = docx(paragraph('Des mots.'))
  await expect(readDocx('a.docx', whole.subarray(0, whole.length * 0.6))).rejects.toThrow('damaged-file')
})

it('counts what comes out of an archive, whatever it says of itself', async () => {
  const bomb = docx('', { 'word/document.xml': ' '.repeat(101 * 1024 * 1024) })
  await expect(readDocx('a.docx', bomb)).rejects.toThrow('unpacks-too-large')
})
