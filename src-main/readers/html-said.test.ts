import { expect, it } from 'vitest'
import { parseHtml } from './html-tree'
import { saidBy } from './html-said'

function said(head: string, body = '') {
  const { title, author, publisher, published, address } = saidBy(
    parseHtml(`<html><head>${head}</head><body>${body}</body></html>`),
  )
  return [title, author, publisher, published, address]
}

function linked(json: unknown): string {
  return `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`
}

it('follows what the graph of JSON-LD only points to', () => {
  const graph = [
    { '@type': 'Person', '@id': '#anne', name: 'Anne Roux' },
    { '@type': 'Organization', '@id': '#house', name: ['La Dépêche'] },
    { '@type': 'WebPage', name: 'Rien', datePublished: '2020-01-01' },
    {
      '@type': 'http://schema.org/NewsArticle',
      headline: 'Le port &amp; la mer',
      author: [{ '@id': '#anne' }, { name: ['Paul Berg'] }],
      publisher: { '@id': '#house' },
      datePublished: '2026-02-03T23:30:00-05:00',
      mainEntityOfPage: { '@id': 'https://a.example/p' },
    },
  ]
  expect(said(linked({ '@graph': graph }))).toEqual([
    ...['Le port & la mer', 'Anne Roux, Paul Berg', 'La Dépêche', '2026-02-03', 'https://a.example/p'],
  ])
})

it.each([
  ['in a section of XML', '//<![CDATA[\n{"@type":"Article","headline":"Le port"}\n//]]>'],
  ['with line ends in words', '{"@type":"Article","headline":"Le\nport"}'],
  ['with a comma too many', '{"@type":"Article","headline":"Le port",}'],
  [
    'under what the page is about',
    '[{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"Le port"}}]',
  ],
])('reads JSON-LD %s', (_, json) => {
  expect(said(linked(json))[0]).toBe('Le port')
})

it('reads JSON-LD nested deeper than any stack', () => {
  const deep = `{"@type":"Article","headline":${'['.repeat(5_000)}"x"${']'.repeat(5_000)}}`
  expect(said(`${linked(deep)}<title>Le port</title>`)[0]).toBe('Le port')
})

it('reads microdata, the names of several people, and no comment’s', () => {
  const body = `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Le port</h1>
    <span itemprop="author" itemscope><a itemprop="url"></a><span itemprop="name">Anne Roux</span></span>
    <span itemprop="author">Par Paul Berg</span><time itemprop="datePublished" datetime="2026-02-03T10:00+01:00">hier</time>
    <span itemprop="publisher" itemscope><meta itemprop="name" content="La Dépêche"></span>
    <div class="comments"><span itemprop="author">Jojo29</span></div></div>`
  expect(said('', body)).toEqual(['Le port', 'Anne Roux, Paul Berg', 'La Dépêche', '2026-02-03', null])
})

it('takes whom a link calls the author, and the time that is not of a change', () => {
  const body = `<aside><time datetime="2020-01-01">vieux</time></aside><article><h1>Le port</h1>
    Par <a rel="author">Anne Roux</a> et <a rel="author">Paul Berg</a>, mis à jour le <time datetime="2026-02-05">5</time>,
    publié le <time datetime="2026-02-03T06:30:00+01:00">3</time></article>`
  expect(said('', body)).toEqual(['Le port', 'Anne Roux, Paul Berg', null, '2026-02-03', null])
})

it('names each author that meta elements do, the given name first', () => {
  const head = `<meta name="citation_title" content="Le port"><meta name="citation_author" content="Roux, Anne">
    <meta name="citation_author" content="Paul Berg"><meta name="citation_date" content="2026/02/03">
    <meta property="article:author" content="https://a.example/u">`
  expect(said(head)).toEqual(['Le port', 'Anne Roux, Paul Berg', null, '2026-02-03', null])
})

it('takes the address that a page calls its own before the one it is shared by', () => {
  const shared = '<meta property="og:url" content="https://a.example/og">'
  expect(said(`${shared}<link rel="canonical" href="https://a.example/own">`)[4]).toBe(
    'https://a.example/own',
  )
  expect(said(`${shared}<link rel="canonical" href="/own">`)[4]).toBe('https://a.example/og')
})

it('is called as its heading where its title says that and more, and not as its site', () => {
  const site = '<h1>La Dépêche</h1>'
  const shared = '<meta property="og:title" content="Le port renonce - La Dépêche">'
  expect(said(shared, `${site}<h1>Le port renonce</h1>`)[0]).toBe('Le port renonce')
  const named = '<meta property="og:site_name" content="La Dépêche">'
  expect(said(`${shared}${named}`, site)[0]).toBe('Le port renonce')
  expect(said('<title>Le port renonce | La Dépêche</title>', `${site}<h1>Le port renonce</h1>`)[0]).toBe(
    'Le port renonce',
  )
})
