import type { Hit, HitKind } from '../model/library'
import type { QueryToken } from '../model/query'
import { bytesAt } from '../api/disk-files'
import { findHits } from '../store/search'
import { unknownTokens } from '../store/search-reading'
import type { Store } from '../store/store'
import { unknownSentence } from '../telling/query-sentence'
import { m } from '../../messages.compiled/messages.js'
import { WrongUse, type Asked, type Command } from './command'
import { hits as kinds } from './labels'
import { columns } from './layout'
import { withLibrary } from './library'
import { print, printJson, tell } from './terminal'

/** Finds words in a library: one query, or each line of a file. */
export const search: Command = {
  options: {
    queries: { type: 'string' },
    kind: { type: 'string' },
    limit: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(asked) {
    const queries = await queriesOf(asked)
    const find = finder(asked)
    return withLibrary(asked, (store) => {
      for (const query of queries) show(query, find(store, query), asked)
      return 0
    })
  },
}

async function queriesOf(asked: Asked): Promise<string[]> {
  const file = asked.text('queries')
  if (file !== undefined) return linesOf(Buffer.from(await bytesAt(file)).toString('utf8'))
  if (!asked.words.length) throw new WrongUse(m.cli_needs_query())
  return [asked.words.join(' ')]
}

function linesOf(text: string): string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/)
}

interface Answer {
  hits: Hit[]
  ms: number
  /** Filters that name nothing. */
  unknown: QueryToken[]
}

function finder(asked: Asked): (store: Store, query: string) => Answer {
  const limit = Number(asked.text('limit') ?? 20)
  if (!Number.isInteger(limit) || limit < 1) throw new WrongUse(m.cli_bad_number({ name: '--limit' }))
  const kind = asked.text('kind')
  if (kind !== undefined && !isKind(kind)) {
    throw new WrongUse(m.cli_bad_choice({ name: '--kind', choices: Object.keys(kinds).join(', ') }))
  }
  return (store, query) => {
    const started = performance.now()
    const hits = findHits(store, query, { kinds: kind ? [kind] : [], limit })
    const ms = performance.now() - started
    return { hits, ms, unknown: unknownTokens(store, query) }
  }
}

function isKind(kind: string): kind is HitKind {
  return Object.hasOwn(kinds, kind)
}

function show(query: string, answer: Answer, asked: Asked): void {
  const { hits, unknown } = answer
  if (unknown.length) tell(unknownSentence(query, unknown))
  if (asked.has('json')) return showJson(query, answer, asked.text('queries') !== undefined)
  if (asked.text('queries') !== undefined) print(`${query}:`)
  if (!hits.length) tell(m.cli_no_hits())
  for (const line of columns(
    hits.map((hit) => [kinds[hit.kind](), hitText(hit)]),
    0,
  ))
    print(line)
}

/** One query: a hit a line. A file of queries: a query a line, with what it names that is not known. */
function showJson(query: string, { hits, ms, unknown }: Answer, many: boolean): void {
  if (!many) return hits.forEach((hit) => printJson(hit))
  const named = unknown.length ? { unknown: unknown.map(({ start, end }) => query.slice(start, end)) } : null
  printJson({ query, ms: Math.round(ms * 1000) / 1000, ...named, hits })
}

function hitText({ words, speaker, via, documentTitle, document }: Hit): string {
  const line = words.replace(/\s+/g, ' ')
  const relay = via && m.quotes_via({ name: via })
  const from = [speaker, relay, documentTitle !== words && documentTitle].filter(Boolean).join(' · ')
  return from ? `${line}\n${document ? '— ' : ''}${from}` : line
}
