import { strToU8, zipSync } from 'fflate'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '../messages.compiled/messages.js'
import { pdfOf } from '../src-main/readers/pdf-in-test'
import { florilege } from './command-line'
import { expect, test } from './fixtures'

const words = 'Le conseil municipal a vote le budget mardi soir.'
const word = `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`
const docx = zipSync({ 'word/document.xml': strToU8(word) })

const good = {
  'page.html': `<!doctype html><title>Une page</title><p>${words}</p>`,
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

test('a folder of many formats comes in, and what is broken is refused with its reason', async ({
  researcher,
  window,
  folder,
  library,
}) => {
  const files = { ...good, ...bad }
  const papers = join(folder, 'papers')
  await mkdir(papers)
  for (const [name, content] of Object.entries(files)) await writeFile(join(papers, name), content)

  await researcher.importFiles(Object.keys(files).map((name) => join(papers, name)))
  const report = window.getByRole('region', { name: m.docs_report() })
  await expect(report).toContainText(m.docs_report_imported({ count: Object.keys(good).length }))
  for (const sentence of [
    m.error_damaged_file({ name: 'cut.docx' }),
    m.error_scanned_pages({ name: 'scan.pdf' }),
    m.error_wrong_extension({ name: 'page.pdf', extension: 'pdf', kind: 'HTML' }),
    m.error_empty_file({ name: 'empty.html' }),
  ])
    await expect(report).toContainText(sentence)

  const again = florilege('import', papers, '--library', library)
  expect(again.status).toBe(1)
  expect(again.stdout.match(/already there/g)).toHaveLength(Object.keys(good).length)
  expect(again.stdout.match(/refused/g)).toHaveLength(Object.keys(bad).length)
  expect(florilege('check', '--library', library).status).toBe(0)
})
