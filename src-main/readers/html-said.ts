import type { Said } from './compose'
import { linkedData, nameOf } from './html-linked'
import { markedData } from './html-marked'
import type { Page } from './html-tree'
import { addressOf, dayOf, givenFirst, languageOf } from './said'
import { elementsNamed, textIn, type Element } from './tree'

/** What a page says of itself: in JSON-LD first, then in its meta elements, then in how its words are marked, then in its title. */
export function saidBy({ root, comments }: Page): Said {
  const metas = metasOf(root)
  const meta = (...names: string[]) => names.map((name) => metas.get(name)?.[0]).find(Boolean) ?? null
  const linked = linkedData(root)
  const marked = markedData(root)
  const publisher =
    linked.publisher ??
    meta('og:site_name', 'citation_journal_title', 'dc.publisher', 'publisher', 'application-name') ??
    marked.publisher
  const headings = elementsNamed(root, 'h1').map((heading) => tidy(textIn(heading)))
  const shared = meta('og:title', 'citation_title', 'dc.title', 'twitter:title')
  return {
    title:
      linked.title ??
      (shared && titleOf(shared, headings, publisher)) ??
      marked.title ??
      titleOf(textIn(elementsNamed(root, 'title')[0]), headings, publisher),
    author: linked.author ?? authorOf(metas) ?? marked.author,
    publisher,
    published: dayOf(
      linked.published ??
        meta(
          ...['article:published_time', 'og:published_time', 'article:published', 'datepublished'],
          ...['citation_publication_date', 'citation_date', 'date', 'dc.date', 'dc.date.issued'],
          ...[
            'dcterms.date',
            'dcterms.issued',
            'dcterms.created',
            'pubdate',
            'publish-date',
            'parsely-pub-date',
          ],
        ) ??
        marked.published,
    ),
    language: languageOf(
      elementsNamed(root, 'html')[0]?.attributes.get('lang') ??
        linked.language ??
        meta('og:locale', 'dc.language'),
    ),
    ...savedBy(root, comments, linked.address ?? meta('og:url')),
  }
}

/** Several authors have an element each; some begin with the family's name. */
function authorOf(metas: ReadonlyMap<string, string[]>): string | null {
  for (const name of [
    'author',
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'article:author',
    'parsely-author',
  ]) {
    const names = metas.get(name)?.flatMap((word) => nameOf(givenFirst(word)) ?? []) ?? []
    if (names.length) return [...new Set(names)].join(', ')
  }
  return null
}

/** The address a page came from and when it was saved: as the program that saved it signs, else as the page says. */
function savedBy(root: Element, comments: string[], stated: string | null): Said {
  const signed = comments.join('\n')
  const address =
    /\burl:\s*(https?:\/\/\S+)/i.exec(signed)?.[1] ??
    /saved from url=\(\d+\)(https?:\/\/\S+)/i.exec(signed)?.[1]
  const canonical = elementsNamed(root, 'link').find(
    ({ attributes }) => attributes.get('rel')?.toLowerCase() === 'canonical',
  )
  const time = Date.parse(/\bsaved date:\s*([^(\n]+)/i.exec(signed)?.[1]?.trim() ?? '')
  return {
    address: addressOf(address) ?? addressOf(canonical?.attributes.get('href')) ?? addressOf(stated),
    captured: Number.isNaN(time) ? null : new Date(time).toISOString(),
  }
}

/** Without what many sites put around it: "Le port renonce | La Dépêche". A heading that says a part of it is the title, but for the site's own name. */
function titleOf(title: string, headings: string[], publisher: string | null): string | null {
  const whole = tidy(title)
  const site = tidy(publisher ?? '')
  const others = headings.filter((heading) => heading && heading !== site)
  const said = others.filter((heading) => whole.includes(heading)).sort((a, b) => b.length - a.length)[0]
  if (said) return said
  if (!whole) return others[0] ?? null
  const parts = whole.split(/ [|–—·»-] /)
  if (parts.length < 2) return whole
  const left = site ? parts.filter((part) => tidy(part) !== site) : parts
  return (left.length < parts.length ? left.join(' – ') : whole) || null
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

const mostOfOne = 100

function metasOf(root: Element): Map<string, string[]> {
  const metas = new Map<string, string[]>()
  for (const { attributes } of elementsNamed(root, 'meta')) {
    const name = (
      attributes.get('property') ??
      attributes.get('name') ??
      attributes.get('itemprop') ??
      ''
    ).toLowerCase()
    const content = tidy(attributes.get('content') ?? '').slice(0, 2_000)
    if (!name || !content) continue
    const before = metas.get(name)
    if (!before) metas.set(name, [content])
    else if (before.length < mostOfOne) before.push(content)
  }
  return metas
}
