import { expect, it } from 'vitest'
import type { RecognisedDocument } from '../model/document'
import { readDocument } from './index'
import { outline } from './outline-in-test'

function read(name: string, text: string): Promise<RecognisedDocument> {
  return readDocument(name, Buffer.from(text))
}

const long = 'Un paragraphe qui dit assez de choses pour ne pas être un titre, et qui finit par un point.'

it('reads who wrote a text and when off a byline with its day, or off the credit of an interview', async () => {
  const said = async (text: string, name = 'a.txt') => {
    const { author, published } = await read(name, text)
    return [author, published]
  }
  expect(await said(`A port\nBy Laura Penhallow — 4 March 2025\n${long}`)).toEqual([
    'Laura Penhallow',
    '2025-03-04',
  ])
  expect(await said(`A port\n\nNadia Fielding, City editor\nWednesday 18 November 2026\n\n${long}`)).toEqual([
    'Nadia Fielding',
    '2026-11-18',
  ])
  const sent = 'Reportage de notre envoyée spéciale Maylis Etcheverry'
  expect(await said(`Un port\n\n${sent}\n\n${long}`)).toEqual(['Maylis Etcheverry', null])
  expect(await said(`Un port\nPar le Dr Yves Marchetti, chef du service\n${long}`)).toEqual([
    'Dr Yves Marchetti',
    null,
  ])
  expect(await said(`A port\n\nCork, a writer of the sea\n\n${long}`)).toEqual([null, null])
  const credit = 'Propos recueillis par Anne Roque, le 9 mai 2025.'
  const body = `${long} ${long}`
  for (const text of [`Un port\n\n${credit}\n\n${body}`, `Un port\n\n${body}\n\n${credit}`]) {
    expect(await said(text)).toEqual(['Anne Roque', '2025-05-09'])
    expect(await said(`# ${text}`, 'a.md')).toEqual(['Anne Roque', '2025-05-09'])
  }
})

it('reads title, byline, date, headings and lists off a plain text', async () => {
  const document = await read(
    'article.txt',
    `Le port renonce\r\nPar Maëlle Le Guen, à Brest\r\nLe 3 février 2026\r\n${long}\r\nCe qui reste\r\n- une criée 🙂 ;\r\n- un quai.\r\n\r\n1. un rang\r\nPourquoi ?\r\n${long}`,
  )
  expect([document.title, document.author, document.published]).toEqual([
    'Le port renonce',
    'Maëlle Le Guen',
    '2026-02-03',
  ])
  expect(outline(document)).toEqual([
    'title: Le port renonce',
    'paragraph: Par Maëlle Le Guen, à Brest',
    'paragraph: Le 3 février 2026',
    `paragraph: ${long}`,
    'heading 2: Ce qui reste',
    'list item: une criée 🙂 ;',
    'list item: un quai.',
    'list item: 1. un rang',
    'heading 2: Pourquoi ?',
    `paragraph: ${long}`,
  ])
})

it.each([
  ['Publié le 03/11/2024 à 18h42', '2024-11-03'],
  ['Posted 11/19/2024', '2024-11-19'],
  ['Posted 03/11/2024', null],
  ['19.11.2024', '2024-11-19'],
])('reads the day in figures above the text where they can only be read one way: %s', async (line, day) => {
  expect((await read('article.txt', `Le port renonce\n${line}\n${long}`)).published).toBe(day)
})

it('reads the day of a dispatch below who wrote it', async () => {
  const text = `The port gives up\nBy Harriet Boyle\nLEEDS, 4 June 2025 — The port will close by the end of the year.\n${long}`
  const { author, published } = await read('dispatch.txt', text)
  expect([author, published]).toEqual(['Harriet Boyle', '2025-06-04'])
})

it('takes the turns of an interview for paragraphs', async () => {
  expect(outline(await read('i.txt', `ANNE : Où en est-on ?\nPAUL : Mal.\nANNE : Et après ?`))).toEqual([
    'paragraph: ANNE : Où en est-on ?',
    'paragraph: PAUL : Mal.',
    'paragraph: ANNE : Et après ?',
  ])
  const hearing = 'M. Roque, rapporteur : Qui a signé ?\nMe BERG (avocate) : Personne.'
  expect(outline(await read('h.txt', hearing))).toEqual([
    'paragraph: M. Roque, rapporteur : Qui a signé ?',
    'paragraph: Me BERG (avocate) : Personne.',
  ])
  const deposition = 'Q. Were you there?\nA. Yes.\nSPEAKER 2: No.\nQ. And then?\nA. I said “no”.'
  expect(outline(await read('d.txt', deposition))).toEqual(
    deposition.split('\n').map((line) => `paragraph: ${line}`),
  )
})

it('takes a line of figures for no heading', async () => {
  expect(outline(await read('f.txt', `Le port\n\n03/02/2026 10:00\n\n${long}`))[1]).toBe(
    'paragraph: 03/02/2026 10:00',
  )
})

it('joins lines that were broken to a width', async () => {
  const broken = `${'some words that fill a line of sixty or more characters now\n'.repeat(3)}end.\n\nAnother.`
  expect(outline(await read('b.txt', broken)).map((line) => line.length)).toEqual([195, 19])
})

it('finds the day of a dispatch in its opening', async () => {
  expect((await read('d.txt', `Titre\nPARIS, 14 avril 2026 (Agence) — ${long}`)).published).toBe('2026-04-14')
  expect((await read('d.txt', `Title\nOslo, March 4, 2025 (Wire) - ${long}`)).published).toBe('2025-03-04')
  expect((await read('d.txt', `Titre\n31 février 2026\n${long}`)).published).toBe(null)
  expect((await read('d.txt', `July 30, 2019\n\nI will leave on October 1st 2020`)).published).toBe(null)
})

it('is called as its file where it has no title', async () => {
  expect((await read('dossier/Été 2026.notes.txt', `${long}\n${long}`)).title).toBe('Été 2026.notes')
})

it('shows Markdown as it is read', async () => {
  const document = await read(
    'note.md',
    `---
title: "Le *port*"
author: [Anne, Paul]
date: 2024-09-27T10:00:00Z
lang: fr
__proto__: { polluted: true }
---
## Un *titre*

Des **mots** [liés](https://example.org), \`code\`
à la suite.<br>![image](x.png)

> Cité.

3. trois
   - dedans
4. quatre

| a | b |
|---|---|
| c | d |

<script>alert(1)</script>

<div>Vu &amp; <b>lu</b></div>
`,
  )
  expect(document).toMatchObject({
    title: 'Le *port*',
    author: 'Anne, Paul',
    published: '2024-09-27',
    language: 'fr',
  })
  expect(outline(document)).toEqual([
    'heading 2: Un titre',
    'paragraph: Des mots liés, code à la suite.',
    'quote: Cité.',
    'list item: 3. trois',
    'list item: dedans',
    'list item: 4. quatre',
    'table cell: a',
    'table cell: b',
    'table cell: c',
    'table cell: d',
    'paragraph: Vu & lu',
  ])
  expect(({} as Record<string, unknown>)['polluted']).toBe(undefined)
})

it('takes a first heading for the title, and composes what its parts were not', async () => {
  const document = await read('note.md', '# Le **port**\n\nse&#x301;ance 😀 *e*&#x301;')
  expect([document.title, ...outline(document)]).toEqual([
    'Le port',
    'title: Le port',
    'paragraph: séance 😀 é',
  ])
})

it.each([
  ['a bomb of aliases', '---\na: &a [x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n---\nMots.', 'Mots.'],
  ['no YAML', '---\n: : {[\n---\nMots.', 'Mots.'],
])('reads on below a front matter that is %s', async (_, source, text) => {
  expect((await read('note.md', source)).text).toBe(text)
})

it.each([
  ['report.xyz', 'x', 'unknown-format'],
  ['report.pdf', 'x', 'not-that-format'],
  ['empty.txt', '', 'empty-file'],
  ['blank.txt', ' \n\t\u200b\n', 'empty-file'],
  ['blank.md', '---\ntitle: a\n---\n', 'empty-file'],
])('refuses %s', async (name, text, code) => {
  await expect(read(name, text)).rejects.toThrow(code)
})

it('refuses what is larger than its format may be', async () => {
  await expect(readDocument('a.txt', new Uint8Array(50 * 1024 * 1024 + 1))).rejects.toThrow('too-large')
})

it.each([
  ['page.pdf', '<!DOCTYPE html><p>Mots.</p>', 'HTML'],
  ['print.docx', '%PDF-1.7\n', 'PDF'],
  ['rich.epub', '{\\rtf1 Mots.}', 'RTF'],
])('refuses %s by both names', async (name, text, kind) => {
  await expect(readDocument(name, Buffer.from(text, 'latin1'))).rejects.toMatchObject({
    code: 'wrong-extension',
    facts: { name, extension: name.split('.')[1], kind },
  })
})

it.each([
  ['photo.txt', '\x89PNG\r\n\x1a\n', 'PNG'],
  ['sheet.md', 'PK\x03\x04 xl/workbook.xml', 'Excel'],
  ['sheet.docx', 'PK\x03\x04 xl/workbook.xml', 'Excel'],
])('says at once that what %s is by its bytes cannot be read', async (name, text, kind) => {
  await expect(readDocument(name, Buffer.from(text, 'latin1'))).rejects.toMatchObject({
    code: 'unread-kind',
    facts: { name, kind },
  })
})

it.each([
  ['EncryptedPackage', 'password-file'],
  ['WordDocument', 'old-word-file'],
])('tells what an Office container holds: %s', async (part, code) => {
  const start = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  const file = Buffer.concat([start, Buffer.from(part, 'utf16le')])
  await expect(readDocument('a.docx', file)).rejects.toThrow(code)
})

it('recognises by its bytes what has no ending to its name', async () => {
  const page = await readDocument('page', Buffer.from('<!doctype html><p>Des mots.'))
  expect([page.format, page.text]).toEqual(['html', 'Des mots.'])
  await expect(readDocument('photo', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))).rejects.toThrow(
    'binary-file',
  )
})

it.each([
  ['stars', '*a_ '.repeat(20_000)],
  ['brackets and code', '[a](<b'.repeat(20_000)],
  ['entities', '&#0;&#xD800;&amp'.repeat(10_000)],
  ['quotations', '>'.repeat(20_000)],
  ['lists', Array.from({ length: 600 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')],
  ['code', Array.from({ length: 900 }, (_, length) => '`'.repeat(length)).join(' ')],
])(
  'reads Markdown with more %s than any person writes in seconds',
  async (_, source) => {
    // Without limits, minutes: seconds enough for a busy machine.
    const since = Date.now()
    expect((await read('deep.md', `Un mot.\n\n${source}`)).text).toMatch(/^Un mot\./)
    expect(Date.now() - since).toBeLessThan(10_000)
  },
  15_000,
)

it.each([
  ['A.TXT', 'text'],
  ['notes', 'text'],
  ['a.b.md', 'markdown'],
])('knows %s by its extension', async (name, format) => {
  expect((await read(name, 'Des mots.')).format).toBe(format)
})
