import { expect, it } from 'vitest'
import { readHtml } from './html'
import { readMhtml } from './mhtml'
import { outline } from './outline-in-test'

const long =
  'Le conseil portuaire a voté lundi soir, par onze voix contre six, l’abandon du terminal de croisière, dont le coût était passé de 38 à 61 millions d’euros en dix-huit mois, a dit la présidente.'

function page(body: string, head = ''): Uint8Array {
  return Buffer.from(
    `<!doctype html><html lang="fr"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
  )
}

const article = `
  <nav><a href="/">Accueil</a></nav>
  <article><h1>Le port renonce</h1>
    <div class="share-row">Partager : <a href="#">Courriel</a></div>
    <p>${long}</p>
    <p><strong>Lire aussi :</strong> <a href="/x">Un tout autre article</a></p>
    <h2>Ce qui <em>reste</em><a href="#reste">¶</a></h2>
    <ol start="3"><li>la criée&nbsp;;</li><li>un&shy; quai.</li></ol>
    <table><tr><td>2024</td><td>1,9</td></tr></table>
    <blockquote><p>${long}</p><footer>Anne Berg, maire</footer></blockquote>
    <p hidden>caché</p><p class="visually-hidden">caché</p><p style="display: none">caché</p>
    <p>${long} ${long}</p>
  </article>
  <footer>Mentions légales</footer>`

it('finds the article in a page, and leaves out what stands around and within it', () => {
  expect(outline(readHtml('a.html', page(article))).filter((line) => !line.startsWith('title'))).toEqual([
    `paragraph: ${long}`,
    'heading 2: Ce qui reste',
    'list item: 3. la criée\u00a0;',
    'list item: 4. un quai.',
    'table cell: 2024',
    'table cell: 1,9',
    `quote: ${long}`,
    'quote: Anne Berg, maire',
    `paragraph: ${long} ${long}`,
  ])
})

it('keeps first headings above the second ones, whatever the page calls itself', () => {
  const body = `<article><h1>Le port renonce</h1><p>${long}</p><h2>Ce qui reste</h2><p>${long}</p>
    <h1>La suite</h1><p>${long}</p><h2>Les faits</h2><p>${long} ${long}</p></article>`
  const headings = (title: string) =>
    readHtml('a.html', page(body, `<title>${title}</title>`)).blocks.flatMap(({ kind, level }) =>
      kind === 'paragraph' ? [] : [`${kind} ${level}`],
    )
  const below = ['heading 2', 'heading 1', 'heading 2']
  expect(headings('Le port renonce')).toEqual(['title 1', ...below])
  expect(headings('Le Quotidien')).toEqual(['heading 1', ...below])
})

it('leaves out consent, comments, the way to the page and advertisements, however short the article', () => {
  const body = `<div class="cookie-enabled"><div id="cookie-banner"><p>Ce site et ses 842 partenaires déposent des cookies.</p></div>
    <div class="breadcrumb"><a href="/">Accueil</a></div><article><nav>Sommaire</nav><h1>Brève</h1><p>Le port ferme lundi.</p>
    <amp-ad><div>Pub</div></amp-ad><p><span>Publicité</span></p><p>Il rouvre mardi.</p></article>
    <section class="comments"><h2>Commentaires</h2><p>${long} ${long}</p></section></div>`
  expect(outline(readHtml('a.html', page(body)))).toEqual([
    'title: Brève',
    'paragraph: Le port ferme lundi.',
    'paragraph: Il rouvre mardi.',
  ])
})

it('keeps the line that says who wrote it whole, and no number of a note', () => {
  const body = `<article><h1>Le port</h1><p>Par <a rel="author" href="/a">Anne Roux</a> et <a class="author" href="/b">Paul Berg</a></p>
    <p>${long}<sup><a href="#n1">[1]</a></sup> ${long}</p><p>10<sup>2</sup> m.</p><ol><li id="n1">La note. <a href="#r1">↩</a></li></ol></article>`
  expect(outline(readHtml('a.html', page(body))).slice(1)).toEqual([
    'paragraph: Par Anne Roux et Paul Berg',
    `paragraph: ${long} ${long}`,
    'paragraph: 102 m.',
    'list item: 1. La note.',
  ])
})

it.each([
  ['<p class="byline">Par Anne Roux</p>', 'Anne Roux'],
  ['<div class="article-byline">By Paul Berg, in Oslo</div>', 'Paul Berg'],
  ['<p class="byline">Mis à jour hier à 10 h</p>', null],
])('takes who wrote it from the line that is called so: %s', (line, author) => {
  const body = `<article><h1>Le port</h1>${line}${`<p>${long}</p>`.repeat(6)}</article>`
  expect(readHtml('a.html', page(body)).author).toBe(author)
})

it('takes what a page says of itself from JSON-LD, then from its meta elements, then from its title', () => {
  const linked = {
    '@graph': [
      { '@type': 'WebSite', headline: 'Rien' },
      {
        '@type': ['NewsArticle'],
        headline: 'Le port',
        datePublished: '2025-11-18T06:30:00+02:00',
        author: [{ name: 'Maëlle Le Guen' }, 'https://a.example/u'],
        publisher: { name: 'La Dépêche' },
      },
    ],
  }
  const said = (head: string) => {
    const { title, author, publisher, published, address } = readHtml('a.html', page(`<p>${long}</p>`, head))
    return [title, author, publisher, published, address]
  }
  expect(said(`<script type="application/ld+json">${JSON.stringify(linked)}</script>`)).toEqual([
    ...['Le port', 'Maëlle Le Guen', 'La Dépêche', '2025-11-18', null],
  ])
  expect(
    said(
      '<meta property="og:title" content="Le port"><meta name="author" content="Anne"><meta property="article:published_time" content="2025-01-02T03:04:05Z"><link rel="canonical" href="https://a.example/p">',
    ),
  ).toEqual(['Le port', 'Anne', null, '2025-01-02', 'https://a.example/p'])
  expect(
    said('<title>Le port | La Dépêche</title><meta property="og:site_name" content="La Dépêche">')[0],
  ).toBe('Le port')
  expect(said('<script type="application/ld+json">{</script><title>Le port</title>')[0]).toBe('Le port')
})

it('knows where a page came from and when it was saved, as SingleFile and browsers sign it', () => {
  const signed = `<!--\n Page saved with SingleFile \n url: https://a.example/p \n saved date: Tue Feb 03 2026 10:00:00 GMT+0100 (CET)\n-->`
  const file = Buffer.from(`<!doctype html>${signed}<html><body><p>${long}</p></body></html>`)
  expect(readHtml('a.html', file)).toMatchObject({
    address: 'https://a.example/p',
    captured: '2026-02-03T09:00:00.000Z',
  })
  const mhtml = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://a.example/m',
    'Date: Tue, 3 Feb 2026 09:00:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="b"',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<title>Le port</title><p>Un budget vot=C3=A9.</p>',
    '--b--',
  ].join('\r\n')
  return expect(readMhtml('a.mhtml', Buffer.from(mhtml))).resolves.toMatchObject({
    ...{ title: 'Le port', text: 'Un budget voté.', address: 'https://a.example/m' },
    captured: '2026-02-03T09:00:00.000Z',
  })
})

it('reads a page saved in parts as its own words say how it is encoded, and where its first part is from', async () => {
  const words =
    '<meta charset="windows-1252"><title>Le port</title><p>Un budget vot\xe9 de 5 \x80.<p>La fin.</p>'
  const mhtml = [
    ...[
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html',
    ],
    ...['Content-Transfer-Encoding: base64', 'Content-Location: https://a.example/m', ''],
    ...[Buffer.from(words, 'latin1').toString('base64'), '--b', 'Content-Type: text/css', '', 'p{}', '--b--'],
  ].join('\r\n')
  expect(await readMhtml('a.mht', Buffer.from(mhtml))).toMatchObject({
    ...{ title: 'Le port', address: 'https://a.example/m' },
    text: 'Un budget voté de 5 €.\n\nLa fin.',
  })
})

it('parts paragraphs that only empty lines part', () => {
  expect(outline(readHtml('a.html', page('<div>Un.<br><br>Deux,<br>trois.</div>')))).toEqual([
    'paragraph: Un.',
    'paragraph: Deux,\ntrois.',
  ])
})

it.each([
  [
    'its mark',
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<meta charset=windows-1252><p>Voté', 'utf16le')]),
  ],
  ['what it declares', Buffer.from('<meta charset="iso-8859-5"><p>\xb2\xde\xe2\xd5', 'latin1')],
  ['its bytes, where it declares wrongly', Buffer.from('<meta charset=utf-8><p>Vot\xe9', 'latin1')],
])('decodes a page by %s', (_, bytes) => {
  expect(readHtml('a.html', bytes).text).toMatch(/^(?:Voté|Воте)$/)
})

it.each(['windows-1252', 'iso-8859-1'])('takes a page for what it declares: %s', (declared) => {
  const declaration = `<meta charset="${declared}"><p>`
  const short = Buffer.from(`${declaration}Zza\xbf\xf3\xb3\xe6 5 \x80`, 'latin1')
  expect(readHtml('a.html', short)).toMatchObject({ text: 'Zza¿ó³æ 5 €' })
  expect(readHtml('a.html', short).remarks).toBe(undefined)
  expect(readHtml('a.html', Buffer.from(`${declaration}Voté`)).text).toBe('Voté')
})

it('reads a page nested deeper than any stack', () => {
  const deep = `${'<div>'.repeat(5_000)}Le fond.${'</div>'.repeat(5_000)}`
  expect(readHtml('a.html', page(deep)).text).toBe('Le fond.')
}, 15_000)

it('says of a page without words that a script fills it', () => {
  expect(() => readHtml('a.html', page('<div id="root"></div><script src="a.js"></script>'))).toThrow(
    'needs-script',
  )
})

it('a line above the text says when it was published, a sentence that tells of a day does not', () => {
  const published = (line: string) =>
    readHtml('a.html', page(`<article><h1>Le club</h1><p>${line}</p><p>${long}</p></article>`)).published
  expect(published('Le 12 mars 2024')).toBe('2024-03-12')
  expect(published('Il fut fondé le 3 juin 1975.')).toBeNull()
})
