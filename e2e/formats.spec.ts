import { strToU8, zipSync } from 'fflate'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { pdfOf } from '../src-main/readers/pdf-in-test'
import type { DocumentList, OpenDocument } from '../src-main/model/library'
import { call } from './annotated'
import { florilege } from './command-line'
import { expect, journey, test } from './fixtures'

const words = 'Le conseil municipal a vote le budget mardi soir.'
const word = `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`
const docx = zipSync({ 'word/document.xml': strToU8(word) })

const office = `<o:document-content xmlns:o="o" xmlns:t="t"><o:body><o:text><t:p>${words}</t:p></o:text></o:body></o:document-content>`
/** Where pages were saved from. */
const addresses = {
  'Le budget voté': 'https://journal.example/budget',
  'Une page gardée': 'https://journal.example/page',
}
const saved = [
  ...[
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${addresses['Le budget voté']}`,
    'Subject: Le budget',
  ],
  ...['Date: Tue, 3 Feb 2026 09:00:00 -0000', 'MIME-Version: 1.0'],
  ...['Content-Type: multipart/related; type="text/html"; boundary="----Part"', ''],
  ...[
    '------Part',
    'Content-Type: text/html; charset=utf-8',
    `Content-Location: ${addresses['Le budget voté']}`,
  ],
  ...['Content-Transfer-Encoding: quoted-printable', ''],
  ...[
    '<title>Le budget vot=C3=A9</title><nav>Menu</nav><article class=3D"a"><p>Le conseil muni=',
    'cipal a vote.</p></article>',
  ],
  '------Part--',
]
const single = `<!DOCTYPE html> <html lang="fr"><!--
 Page saved with SingleFile 
 url: ${addresses['Une page gardée']} 
 saved date: Tue Feb 03 2026 10:00:00 GMT+0100 (CET)
--><title>Une page gardée</title><nav>Menu</nav><article><p>${words}</p></article>`
const book = {
  'META-INF/container.xml': '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
  'b.opf': `<package><metadata xmlns:dc="x"><dc:title>Un livre</dc:title></metadata>
    <manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`,
  'a.xhtml': `<html><body><h1>Un</h1><p>${words}</p></body></html>`,
}
const zipOf = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])))

const good = {
  'page.html': `<!doctype html><title>Une page</title><p>${words}</p>`,
  'saved.mhtml': saved.join('\r\n'),
  'single.html': single,
  'open.odt': zipOf({ 'content.xml': office }),
  'book.epub': zipOf(book),
  'word.docx': docx,
  'print.pdf': pdfOf([[{ words, x: 50, y: 700 }]]),
  'rich.rtf': `{\\rtf1 ${words}\\par}`,
  'letter.eml': `From: Anne <a@a.example>\r\nSubject: Le budget\r\n\r\n${words}\r\n`,
  'talk.srt': `1\n00:00:00,000 --> 00:00:02,000\nANNE: ${words}\n`,
}

const bad = {
  'cut.docx': docx.subarray(0, docx.length * 0.6),
  'scan.pdf': pdfOf([[]]),
  'page.pdf': '<!doctype html><p>Une page</p>',
  'empty.html': '',
}

/** The same words under a password, by QPDF (AES-256), as Word writes it (agile encryption), and by LibreOffice. */
const locked = ['aes.pdf', 'agile.docx', 'password.odt']

journey(
  'a folder of many formats comes in, and what is broken is refused with its reason',
  async ({ researcher, window, folder, library }) => {
    const files = { ...good, ...bad }
    const papers = join(folder, 'papers')
    await mkdir(papers)
    for (const [name, content] of Object.entries(files)) await writeFile(join(papers, name), content)
    for (const name of locked) await copyFile(join(import.meta.dirname, 'locked', name), join(papers, name))

    await researcher.importFiles([...Object.keys(files), ...locked].map((name) => join(papers, name)))
    const report = window.getByRole('region', { name: m.docs_report() })
    await expect(report).toContainText(m.docs_report_imported({ count: Object.keys(good).length }))
    for (const sentence of [
      m.error_damaged_file({ name: 'cut.docx' }),
      m.error_scanned_pages({ name: 'scan.pdf' }),
      m.error_wrong_extension({ name: 'page.pdf', extension: 'pdf', kind: 'HTML' }),
      m.error_empty_file({ name: 'empty.html' }),
      ...locked.map((name) => m.error_password_file({ name })),
    ])
      await expect(report).toContainText(sentence)

    // What a page knows of itself comes with it, and its menu does not.
    const titled = async (title: string) => {
      const { rows } = await call<DocumentList>(window, 'documents', 'list', {})
      const { id } = rows.find((row) => row.title === title)!
      return call<OpenDocument>(window, 'documents', 'get', { id })
    }
    for (const [title, address] of Object.entries(addresses)) {
      const { text, ...known } = await titled(title)
      expect(text).not.toContain('Menu')
      expect(known).toMatchObject({ address, captured: '2026-02-03T09:00:00.000Z' })
    }

    const again = florilege('import', papers, '--library', library)
    expect(again.status).toBe(1)
    expect(again.stdout.match(/already there/g)).toHaveLength(Object.keys(good).length)
    expect(again.stdout.match(/refused/g)).toHaveLength(Object.keys(bad).length + locked.length)
    expect(florilege('check', '--library', library).status).toBe(0)
  },
)

test('where a page was saved from and when is read and copied, and leads nowhere', async ({
  researcher,
  window,
  app,
  folder,
}) => {
  await writeFile(join(folder, 'single.html'), single)
  await researcher.importFiles([join(folder, 'single.html')])
  const address = addresses['Une page gardée']
  const preview = window.getByRole('complementary').getByRole('article')
  const fact = (term: string) =>
    preview.locator('dl > div').filter({ has: window.getByText(term, { exact: true }) })
  await expect(fact(m.docs_address())).toContainText(address)
  await expect(fact(m.docs_captured())).toContainText('2026')
  await expect(preview.getByRole('link')).toHaveCount(0)
  await preview.getByRole('button', { name: m.docs_copy_address() }).press('Enter')
  await researcher.hears(m.docs_address_copied({ address }))
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(address)
})

journey(
  'a box of letters and the subtitles of a recording are read in the window, each with its places',
  async ({ researcher, window, folder }) => {
    const letter = (from: string, subject: string, day: number, words: string) =>
      [
        `From ${from}@port.example Tue Feb  ${day} 10:00:00 2026`,
        `From: ${from} <${from}@port.example>`,
        `To: greffe@port.example`,
        `Subject: ${subject}`,
        `Date: Tue, ${day} Feb 2026 10:00:00 +0000`,
        'Content-Type: text/plain; charset=utf-8',
        '',
        words,
        '',
      ].join('\r\n')
    const box = join(folder, 'courrier.mbox')
    await writeFile(
      box,
      letter('anne', 'Le quai', 3, 'Le quai rouvre lundi.') +
        letter('paul', 'La grue', 4, 'La grue est en panne.'),
    )
    const film = join(folder, 'entretien.vtt')
    const cue = (from: string, to: string, words: string) => `${from} --> ${to}\n${words}\n`
    await writeFile(
      film,
      [
        'WEBVTT',
        cue('00:01.000', '00:04.000', '<v Anne Roux>Nous avons tenu bon.'),
        cue('01:02.000', '01:05.000', '<v Paul Martin>Je suis parti en mer.'),
      ].join('\n\n'),
    )
    await researcher.importFiles([box, film])
    const list = window.getByRole('listbox', { name: m.docs_list() })
    await expect(list.getByRole('option')).toHaveCount(2)

    const read = async (name: string) => {
      await researcher.show('library')
      await window.keyboard.press('/')
      await window.keyboard.press('Control+a')
      await window.keyboard.type(name)
      await expect(list.getByRole('option')).toHaveCount(1)
      await window.keyboard.press('Enter')
      await expect(researcher.text()).toBeVisible()
    }
    await read('courrier')
    for (const words of ['Le quai rouvre lundi.', 'La grue est en panne.'])
      await expect(researcher.text()).toContainText(words)
    const outline = window.getByRole('navigation', { name: m.read_outline() })
    await expect(outline.getByRole('button', { name: 'La grue' })).toBeVisible()

    await read('entretien')
    await expect(researcher.text()).toContainText('Je suis parti en mer.')
    // Who speaks stands beside the words, with the time at which they are said; both are in a citation.
    await researcher.selectWords('parti en mer')
    await window.keyboard.press('n')
    await researcher.show('notes')
    const card = researcher.editor()
    await expect(card).toContainText('Paul Martin')
    await expect(card).toContainText('0:01:02')
  },
)
