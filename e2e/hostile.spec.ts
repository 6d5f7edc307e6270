import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { m } from '../messages.compiled/messages.js'
import { florilege } from './command-line'
import { expect, journey, test } from './fixtures'

const words = 'Le conseil municipal a voté le budget mardi soir, a dit la maire.'
/** An address that nothing may ask for; were it asked for, the window would report it. */
const away = 'http://127.0.0.1:9'

/** Markup that runs, asks or leads away wherever it is shown as it stands. */
const attacks = [
  '<script>globalThis.struck = 1; document.title = "struck"</script>',
  `<img src="${away}/a.png" srcset="${away}/b.png 2x" onerror="globalThis.struck = 1">`,
  `<meta http-equiv="refresh" content="0; url=${away}/c">`,
  `<base href="${away}/"><link rel="stylesheet" href="${away}/d.css"><link rel="prefetch" href="${away}/e">`,
  `<iframe src="javascript:parent.struck = 1" srcdoc="<script>parent.struck = 1</script>"></iframe>`,
  `<svg onload="globalThis.struck = 1"><image href="${away}/f.png"/><use href="${away}/g.svg#x"/><script>struck = 1</script></svg>`,
  `<style>@import url(${away}/h.css); body { background: url(${away}/i.png) } p { display: none }</style>`,
  `<p style="background: url(${away}/j.png)" onclick="globalThis.struck = 1">${words}</p>`,
  `<video autoplay src="${away}/k.mp4" poster="${away}/l.png"></video><object data="${away}/m"></object>`,
  `<form action="${away}/n"><input autofocus onfocus="globalThis.struck = 1"></form>`,
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=struck=1&gt;">',
]
const page = `<!doctype html><html><head><title>Une page</title></head><body><article>${attacks.join('\n')}<p>${words}</p></article></body></html>`

const chapter = `<html xmlns="http://www.w3.org/1999/xhtml"><body>${attacks.join('')}<p>${words}</p></body></html>`
const epub = zipSync({
  mimetype: strToU8('application/epub+zip'),
  'META-INF/container.xml': strToU8(
    '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
  ),
  'book.opf': strToU8(
    '<package><manifest><item id="a" href="a.html" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
  ),
  'a.html': strToU8(chapter),
})
const mail = (type: string) =>
  `From: Anne <anne@a.example>\r\nSubject: Le budget\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n`
const mhtml = `${mail('multipart/related; boundary="b"; type="text/html"')}--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://a.example/page\r\n\r\n${page}\r\n--b--\r\n`

const files = {
  'page.html': page,
  'saved.mhtml': mhtml,
  'letter.eml': mail('text/html; charset=utf-8') + page,
  'book.epub': epub,
  'note.md': `# Une note\n\n${attacks.join('\n\n')}\n\n${words} [x](javascript:struck=1) ![y](${away}/o.png)\n`,
  'words.txt': `${attacks.join('\n')}\n${words}\n`,
}

journey(
  'what a document would run, fetch or open never happens in the window',
  async ({ researcher, window, folder }) => {
    const papers = join(folder, 'papers')
    await mkdir(papers)
    for (const [name, content] of Object.entries(files)) await writeFile(join(papers, name), content)
    const names = Object.keys(files)
    await researcher.importFiles(names.map((name) => join(papers, name)))
    const report = window.getByRole('region', { name: m.docs_report() })
    await expect(report).toContainText(m.docs_report_imported({ count: names.length }))

    const [address, title] = [window.url(), await window.title()]
    const list = window.getByRole('listbox', { name: m.docs_list() })
    for (let row = 0; row < names.length; row++) {
      await researcher.show('library')
      await expect(list.getByRole('option')).toHaveCount(names.length)
      await list.getByRole('option').nth(row).click()
      await window.keyboard.press('Enter')
      await expect(researcher.text()).toContainText(words)
      const left = await researcher
        .text()
        .evaluate(
          (text) =>
            text.querySelectorAll('script, img, iframe, object, video, form, style, link, svg, base, meta')
              .length,
        )
      expect(left).toBe(0)
    }
    expect(await window.evaluate(() => (globalThis as { struck?: number }).struck)).toBe(undefined)
    expect([window.url(), await window.title()]).toEqual([address, title])
    // That nothing was asked for or warned of is seen by the desk itself, which closes after this.
  },
)

test('names that are the attack, bombs and files that go away are told by name, and the rest comes in', async ({
  folder,
  library,
}) => {
  const papers = join(folder, 'papers')
  await mkdir(papers)
  const odd = [
    '-rf.txt',
    '$(touch struck).txt',
    'un\ndeux.txt',
    '\u001b[31mrouge.txt',
    'fdp\u202etxt.txt',
    '#a?b%2e.txt',
  ]
  for (const [place, name] of odd.entries()) await writeFile(join(papers, name), `${words} ${place}`)
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(120_000_000) })
  await writeFile(join(papers, 'bomb.docx'), bomb)
  await writeFile(join(papers, 'gone.txt'), words)
  await rm(join(papers, 'gone.txt'))

  const said = florilege('import', papers, join(papers, 'gone.txt'), '--library', library)
  expect(said.status).toBe(1)
  expect(said.stdout.match(/^imported/gm)).toHaveLength(odd.length)
  expect(said.stdout + said.stderr).toContain('bomb.docx')
  expect(said.stdout + said.stderr).toContain('gone.txt')
  // Nothing of a name reaches a terminal that would obey it.
  // eslint-disable-next-line no-control-regex -- what must not be there
  expect(said.stdout + said.stderr).not.toMatch(/[\u001b\u202e]/)
  expect(florilege('check', '--library', library).status).toBe(0)
})
