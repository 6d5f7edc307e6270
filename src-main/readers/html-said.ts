import { z } from 'zod'
import type { Said } from './compose'
import type { Page } from './html-tree'
import { addressOf, dayOf, languageOf } from './said'
import { elementsNamed, textIn, type Element } from './tree'

/** What a page says of itself: in JSON-LD first, then in its meta elements, then in its title. */
export function saidBy({ root, comments }: Page): Said {
  const metas = metasOf(root)
  const meta = (...names: string[]) => names.map((name) => metas.get(name)).find(Boolean) ?? null
  const linked = linkedData(root)
  const publisher =
    linked.publisher ?? meta('og:site_name', 'application-name', 'citation_journal_title', 'dc.publisher')
  const heading = textIn(elementsNamed(root, 'h1')[0])
  return {
    title:
      linked.title ??
      meta('og:title', 'citation_title', 'dc.title', 'twitter:title') ??
      titleOf(textIn(elementsNamed(root, 'title')[0]), heading, publisher),
    author:
      linked.author ??
      nameOf(meta('author', 'citation_author', 'dc.creator', 'article:author', 'parsely-author')),
    publisher,
    published: dayOf(
      linked.published ??
        meta(
          ...['article:published_time', 'og:published_time', 'datepublished', 'citation_publication_date'],
          ...['date', 'dc.date', 'dc.date.issued', 'dcterms.date', 'pubdate', 'parsely-pub-date'],
        ),
    ),
    language: languageOf(elementsNamed(root, 'html')[0]?.attributes.get('lang') ?? meta('og:locale')),
    ...savedBy(root, comments, linked.address ?? meta('og:url')),
  }
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

/** Without what many sites put around it: "Le port renonce | La Dépêche". A heading that says a part of it is the title. */
function titleOf(title: string, heading: string, publisher: string | null): string | null {
  const whole = tidy(title)
  const first = tidy(heading)
  if (first && (whole.includes(first) || !whole)) return first
  const parts = whole.split(/ [|–—·»-] /)
  if (parts.length < 2) return whole || null
  const left = publisher ? parts.filter((part) => tidy(part) !== tidy(publisher)) : parts
  return (left.length < parts.length ? left.join(' – ') : whole) || null
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

function metasOf(root: Element): Map<string, string> {
  const metas = new Map<string, string>()
  for (const { attributes } of elementsNamed(root, 'meta')) {
    const name = (
      attributes.get('property') ??
      attributes.get('name') ??
      attributes.get('itemprop') ??
      ''
    ).toLowerCase()
    const content = tidy(attributes.get('content') ?? '').slice(0, 2_000)
    if (name && content && !metas.has(name)) metas.set(name, content)
  }
  return metas
}

/** An address is no name: some sites give the author's page. */
function nameOf(word: string | null): string | null {
  return word && !/^https?:/i.test(word) ? word : null
}

const named = z.object({ name: z.string().optional() }).catch({})
const whoever = z
  .union([z.string(), z.array(z.union([z.string(), named])).max(100), named])
  .transform((who) =>
    (Array.isArray(who) ? who : [who])
      .map((one) => (typeof one === 'string' ? one : (one.name ?? '')))
      .map((name) => nameOf(name.trim()))
      .filter(Boolean)
      .join(', '),
  )
  .optional()
  .catch(undefined)
const word = z.string().optional().catch(undefined)
const article = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: word,
  datePublished: word,
  author: whoever,
  publisher: whoever,
  url: word,
})
type Article = z.infer<typeof article>

interface LinkedData {
  title: string | null
  author: string | null
  publisher: string | null
  published: string | null
  address: string | null
}

/** What a page's JSON-LD says of the article it is. */
function linkedData(root: Element): LinkedData {
  const said = elementsNamed(root, 'script')
    .filter(({ attributes }) => attributes.get('type')?.toLowerCase() === 'application/ld+json')
    .flatMap((script) => articlesIn(textIn(script)))[0]
  return {
    title: said?.headline?.trim() ?? null,
    author: said?.author ?? null,
    publisher: said?.publisher ?? null,
    published: said?.datePublished ?? null,
    address: said?.url ?? null,
  }
}

const longestScript = 1_000_000

function articlesIn(json: string): Article[] {
  if (json.length > longestScript) return []
  try {
    const parsed: unknown = JSON.parse(json)
    return thingsIn(parsed).flatMap((thing) => {
      const { data } = article.safeParse(thing)
      return data && /Article|BlogPosting|Report|Posting/.test(String(data['@type'])) ? [data] : []
    })
  } catch {
    // A page whose JSON-LD is none still has words.
    return []
  }
}

/** The things that a script describes: one, a list, or a graph of them. */
function thingsIn(parsed: unknown): unknown[] {
  const list = Array.isArray(parsed) ? parsed : [parsed]
  return list.flatMap((thing: unknown) => {
    const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(thing)
    return graph.success ? [thing, ...graph.data['@graph']] : [thing]
  })
}
