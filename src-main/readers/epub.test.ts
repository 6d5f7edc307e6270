import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readEpub } from './epub'
import { outline } from './outline-in-test'

function epub(parts: Record<string, string>): Uint8Array {
  const container = '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>'
  const all = { mimetype: 'application/epub+zip', 'META-INF/container.xml': container, ...parts }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])))
}

const book = `<package><metadata xmlns:dc="x"><dc:title>Le livre</dc:title><dc:creator>Anne Roux</dc:creator><dc:date>2025-06-04</dc:date><dc:language>fr</dc:language></metadata>
  <manifest><item id="n" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>
  <item id="a" href="text/un%20deux.xhtml" media-type="application/xhtml+xml"/>
  <item id="b" href="gone.xhtml" media-type="application/xhtml+xml"/>
  <item id="c" href="./text/../trois.html" media-type="application/xhtml+xml"/></manifest>
  <spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/><itemref idref="c"/><itemref idref="a"/></spine></package>`

const chapters = {
  'OPS/book.opf': book,
  'OPS/nav.xhtml': '<html><body><nav><ol><li>Un</li></ol></nav></body></html>',
  'OPS/text/un deux.xhtml':
    '<!DOCTYPE html [<!ENTITY a "x">]><html xmlns:epub="e"><head><title/></head><body><h1>Un</h1><span epub:type="pagebreak" title="12"/><p>D&eacute;j&agrave;<a epub:type="noteref" href="#n">1</a> dit.</p></body></html>',
  'OPS/trois.html': '<html><body><h1>Trois</h1><p>Mal fermé<br></body></html>',
}

it('reads the chapters of a book once and in order, with the pages of its printed edition', async () => {
  const document = await readEpub('a.epub', epub(chapters))
  expect(document).toMatchObject({
    ...{ title: 'Le livre', author: 'Anne Roux', published: '2025-06-04', language: 'fr' },
  })
  expect(outline(document)).toEqual([
    'heading 1: Un',
    'paragraph p. 12: Déjà dit.',
    'heading 1: Trois',
    'paragraph: Mal fermé',
  ])
})

it('says which chapters are missing as the contents call them, else by their number', async () => {
  const nav = (text: string) => epub({ ...chapters, 'OPS/nav.xhtml': text })
  const named = nav('<html><body><nav><a href="gone.xhtml#top">Deux,\n ou rien</a></nav></body></html>')
  expect((await readEpub('a.epub', named)).remarks).toEqual([
    { code: 'missing-chapters', facts: { count: 1, parts: 'Deux, ou rien' } },
  ])
  expect((await readEpub('a.epub', nav('<html><nav>'))).remarks).toMatchObject([{ facts: { parts: '2' } }])
  const ncx = epub({
    ...chapters,
    'OPS/book.opf': book.replace(
      '<item id="n" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>',
      '<item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
    ),
    'OPS/toc.ncx':
      '<ncx><navMap><navPoint><navLabel><text>Le milieu</text></navLabel><content src="gone.xhtml"/></navPoint></navMap></ncx>',
  })
  expect((await readEpub('a.epub', ncx)).remarks).toMatchObject([{ facts: { parts: 'Le milieu' } }])
})

it('takes of all who made a book those who wrote it, of its days that of publication, and no cover or contents', async () => {
  const said = `<dc:title>Le livre</dc:title><dc:creator id="a">Roux, Anne</dc:creator><dc:creator role="ill">Ill Ustre</dc:creator>
    <dc:creator id="b">Tra Duite</dc:creator><meta refines="#b" property="role">trl</meta>
    <dc:date event="modification">2026-01-01</dc:date><dc:date event="publication">2020-05</dc:date>`
  const items = ['cv', 'toc', 'a'].map((id) => `<item id="${id}" href="${id}.html"/>`).join('')
  const refs = ['cv', 'toc', 'a'].map((id) => `<itemref idref="${id}"/>`).join('')
  const guide =
    '<guide><reference type="cover" href="cv.html"/><reference type="toc" href="toc.html#x"/></guide>'
  const document = await readEpub(
    'a.epub',
    epub({
      'OPS/book.opf': `<package><metadata xmlns:dc="x">${said}</metadata><manifest>${items}</manifest><spine>${refs}</spine>${guide}</package>`,
      'OPS/cv.html': '<html><body><p>COUVERTURE</p></body></html>',
      'OPS/toc.html': '<html><body><p>Sommaire</p></body></html>',
      'OPS/a.html': '<html><body><p>Des mots.</p></body></html>',
    }),
  )
  expect([document.author, document.published, document.text]).toEqual(['Anne Roux', '2020-05', 'Des mots.'])
})

it.each([
  ['Readium LCP', { 'META-INF/license.lcpl': '{}' }],
  ['Adobe ADEPT', { 'META-INF/rights.xml': '<rights/>' }],
  [
    'DRM',
    {
      'META-INF/encryption.xml':
        '<encryption><EncryptedData><EncryptionMethod Algorithm="x"/></EncryptedData></encryption>',
    },
  ],
])('names the lock of a book: %s', async (lock, parts) => {
  await expect(readEpub('a.epub', epub({ ...chapters, ...parts }))).rejects.toMatchObject({
    code: 'copy-protected',
    facts: { lock },
  })
})

it('reads a book in which only fonts are mixed up', async () => {
  const encryption =
    '<encryption><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></encryption>'
  const open = epub({ ...chapters, 'META-INF/encryption.xml': encryption })
  expect((await readEpub('a.epub', open)).title).toBe('Le livre')
})

it('refuses a book whose package lies outside of it', async () => {
  const container = '<container><rootfiles><rootfile full-path="../../etc/passwd"/></rootfiles></container>'
  await expect(readEpub('a.epub', epub({ 'META-INF/container.xml': container }))).rejects.toThrow(
    'damaged-file',
  )
})
