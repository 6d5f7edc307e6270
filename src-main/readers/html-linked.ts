import { decodeHTML } from 'entities'
import { z } from 'zod'
import { elementsNamed, textIn, type Element } from './tree'

/** What a page says of the article it is; null for what it does not say. */
export interface ArticleSaid {
  title: string | null
  author: string | null
  publisher: string | null
  published: string | null
  language: string | null
  address: string | null
}

/** What a page's JSON-LD says of the article it is. */
export function linkedData(root: Element): ArticleSaid {
  const things = elementsNamed(root, 'script')
    .filter(({ attributes }) => /^application\/ld\+json\b/i.test(attributes.get('type')?.trim() ?? ''))
    .flatMap((script) => thingsIn(parsed(textIn(script))))
  const said: Thing = things.find(({ '@type': type }) => /Article|Posting|Report/.test(String(type))) ?? {}
  const names = new Map(things.map((thing) => [thing['@id'], thing['name']]))
  return {
    title: wordIn(said['headline'] ?? said['name']),
    author: namesIn(said['author'] ?? said['creator'], names),
    publisher: namesIn(said['publisher'], names),
    published: wordIn(said['datePublished'] ?? said['dateCreated']),
    language: wordIn(said['inLanguage']),
    address: wordIn(said['url']) ?? wordIn(said['mainEntityOfPage']),
  }
}

const thing = z.record(z.string(), z.unknown())
type Thing = z.infer<typeof thing>

const mostThings = 1_000
const longestScript = 1_000_000

/** The things that a script describes: one, a list, or a graph of them, and what a page is about. */
function thingsIn(value: unknown): Thing[] {
  const found: Thing[] = []
  const waiting = [value]
  for (let count = 0; waiting.length && count < mostThings; count++) {
    const next = waiting.shift()
    if (Array.isArray(next)) waiting.unshift(...next.slice(0, mostThings))
    const { data } = thing.safeParse(next)
    if (!data) continue
    found.push(data)
    waiting.unshift(data['@graph'], data['mainEntity'])
  }
  return found
}

/** The value of a script; null for what is none. Many hold line ends within words, or a comma too many. */
function parsed(script: string): unknown {
  if (script.length > longestScript) return null
  const json = script
    .replaceAll('<![CDATA[', '')
    .replaceAll(']]>', '')
    .replace(/\p{Cc}+/gu, ' ')
  const bare = json.slice(
    Math.max(0, json.search(/[[{]/)),
    Math.max(json.lastIndexOf('}'), json.lastIndexOf(']')) + 1,
  )
  for (const json of [bare, bare.replace(/,(?=\s*[}\]])/g, '')]) {
    try {
      return JSON.parse(json)
    } catch {
      // A page whose JSON-LD is none still has words.
    }
  }
  return null
}

const deepest = 5

function wordIn(value: unknown, depth = 0): string | null {
  if (depth > deepest) return null
  if (typeof value === 'string') return decodeHTML(value).replace(/\s+/g, ' ').trim() || null
  if (Array.isArray(value)) return wordIn(value[0], depth + 1)
  const { data } = thing.safeParse(value)
  return data
    ? wordIn(data['@id'] ?? data['@value'] ?? data['url'] ?? data['alternateName'], depth + 1)
    : null
}

const mostNames = 100

/** The names of people or houses, said here or where the page describes them. An address is no name. */
function namesIn(value: unknown, names: Map<unknown, unknown>): string | null {
  const found = (Array.isArray(value) ? value : [value])
    .slice(0, mostNames)
    .flatMap((one: unknown): (string | null)[] => {
      const { data } = thing.safeParse(one)
      const said = data ? (data['name'] ?? names.get(data['@id'])) : one
      return (Array.isArray(said) ? said.slice(0, mostNames) : [said]).map((name) => nameOf(wordIn(name)))
    })
  return [...new Set(found.filter(Boolean))].join(', ') || null
}

/** An address is no name: some sites give the author's page. */
export function nameOf(word: string | null | undefined): string | null {
  return word && !/^https?:/i.test(word) ? word : null
}
