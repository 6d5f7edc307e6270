import { parse } from 'yaml'
import { dayIn } from './byline'

export interface FrontMatter {
  title: string | null
  author: string | null
  publisher: string | null
  published: string | null
  language: string | null
  address: string | null
}

/** What a document's YAML says of it; whatever cannot be read as such says nothing. */
export function readFrontMatter(yaml: string): FrontMatter {
  const fields = fieldsOf(yaml)
  const word = (...names: string[]) => names.map((name) => wordOf(fields.get(name))).find(Boolean) ?? null
  const isAddress = (words: string | null) => words !== null && /^https?:\/\//.test(words)
  const address = word('url', 'address', 'link', 'source')
  // Some write there where the page stands, others whose it is.
  const source = word('source')
  return {
    title: word('title'),
    author: word('author', 'authors', 'by'),
    publisher: word('publisher', 'publication', 'container-title') ?? (isAddress(source) ? null : source),
    published: dateOf(word('date', 'published', 'date-published', 'issued')),
    language: languageOf(word('lang', 'language')),
    address: isAddress(address) ? address : null,
  }
}

/** A map, so that a key like `__proto__` is a key like any other. Aliases are few, or the whole is refused. */
function fieldsOf(yaml: string): Map<string, unknown> {
  try {
    const parsed: unknown = parse(yaml, {
      schema: 'core',
      mapAsMap: true,
      maxAliasCount: 50,
      logLevel: 'silent',
    })
    if (!(parsed instanceof Map)) return new Map()
    return new Map([...parsed].map(([key, value]) => [String(key).toLowerCase(), value]))
  } catch {
    // YAML that is none is no reason to refuse the text below it.
    return new Map()
  }
}

function wordOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim().slice(0, 1_000) || null
  if (typeof value === 'number') return String(value)
  if (value instanceof Map) return wordOf(value.get('name'))
  if (!Array.isArray(value)) return null
  return value.slice(0, 100).map(wordOf).filter(Boolean).join(', ') || null
}

function dateOf(word: string | null): string | null {
  const iso = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?(?:$|(?=T))/.exec(word ?? '')?.[0]
  return iso ?? (word ? dayIn(word) : null)
}

function languageOf(word: string | null): string | null {
  return word && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(word) ? word.replaceAll('_', '-') : null
}
