import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import type { Said } from './compose'
import { addressOf, dayOf, languageOf } from './said'

/** A Markdown text's own front matter, in YAML or TOML, and the text below it. */
interface Parted {
  said: Said
  body: string
}

const fences: [opening: RegExp, parse: (source: string) => unknown][] = [
  [/^---[ \t]*\n(?![ \t]*\n)(?:([\s\S]*?)\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)/, yaml],
  [/^\+\+\+[ \t]*\n(?:([\s\S]*?)\n)??\+\+\+[ \t]*(?:\n|$)/, toml],
]

/** Parts a text from what it says of itself at its head; whatever cannot be read as such says nothing. */
export function partFrontMatter(text: string): Parted {
  for (const [fence, parse] of fences) {
    const found = fence.exec(text)
    if (!found || holdsProse(found[1] ?? '')) continue
    return { said: saidBy(fieldsOf(found[1] ?? '', parse)), body: text.slice(found[0].length) }
  }
  return { said: {}, body: text }
}

/** Whether a paragraph begins after an empty line: the fence that follows is a rule across the text, and closes nothing. */
function holdsProse(source: string): boolean {
  return /\n[ \t]*\n(?![ \t\n#"'[\]{}-]|[\p{L}\p{N}_.-]+[ \t]*[:=]|$)/u.test(source)
}

function saidBy(fields: Map<string, unknown>): Said {
  const word = (...names: string[]) => names.map((name) => wordOf(fields.get(name))).find(Boolean) ?? null
  const isAddress = (words: string | null) => words !== null && /^https?:\/\//.test(words)
  const address = word('url', 'address', 'link', 'canonicalurl', 'canonical', 'permalink', 'source')
  // Some write there where the page stands, others whose it is.
  const source = word('source')
  return {
    title: word('title', 'titre', 'titel', 'título'),
    author: word('author', 'authors', 'by', 'auteur', 'auteurs', 'autor', 'autores'),
    publisher:
      word('publisher', 'publication', 'containertitle', 'sitename') ?? (isAddress(source) ? null : source),
    published: dayOf(word('date', 'published', 'datepublished', 'publishdate', 'pubdate', 'issued')),
    language: languageOf(word('lang', 'language', 'langue')),
    address: isAddress(address) ? addressOf(address) : null,
  }
}

/** A map, so that a key like `__proto__` is a key like any other: "date-published", "datePublished" and the like are one. */
function fieldsOf(source: string, parse: (source: string) => unknown): Map<string, unknown> {
  try {
    const parsed = parse(source)
    if (!(parsed instanceof Map)) return new Map()
    return new Map(
      [...parsed].map(([key, value]) => [String(key).toLowerCase().replace(/[-_ ]/g, ''), value]),
    )
  } catch {
    // What is none is no reason to refuse the text below it.
    return new Map()
  }
}

/** Aliases are few, or the whole is refused. */
function yaml(source: string): unknown {
  return parseYaml(source, { schema: 'core', mapAsMap: true, maxAliasCount: 50, logLevel: 'silent' })
}

/** Keys that stand in a table of their own are no less the document's. */
function toml(source: string): unknown {
  const { params, extra, ...fields } = parseToml(source)
  const inTables = [params, extra].flatMap((table) => (isTable(table) ? Object.entries(table) : []))
  return new Map([...inTables, ...Object.entries(fields)])
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wordOf(value: unknown): string | null {
  // Some name a person by a link to a note of theirs: [[Anne Roux]].
  if (typeof value === 'string')
    return (
      value
        .replace(/^\[\[(?:.*\|)?(.*)\]\]$/, '$1')
        .trim()
        .slice(0, 1_000) || null
    )
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Map) return wordOf(value.get('name'))
  if (isTable(value)) return 'name' in value ? wordOf(value.name) : null
  if (!Array.isArray(value)) return null
  return value.slice(0, 100).map(wordOf).filter(Boolean).join(', ') || null
}
