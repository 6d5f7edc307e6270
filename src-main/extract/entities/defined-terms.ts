import type { Group } from './aliases'
import type { Name } from './name'
import { keyOf } from './name'
import { inAny } from '../languages'
import { judgmentWords } from '../languages/judgments'
import type { Reading } from '../reading'

// What a bracket behind a name defines is no longer than this.
const longest = 90
const mostWords = 3
const space = '[ \\u00a0]'
const capitalized = "\\p{Lu}[\\p{L}'’-]*"
const articles = [...inAny(({ speech }) => speech.articles)]
  .map((article) => `[${article[0]!.toUpperCase()}${article[0]!}]${article.slice(1)}`)
  .map((article) => (article.endsWith("'") ? `${article.slice(0, -1)}['’]` : `${article}${space}`))
  .join('|')
/** The article before the marks, the one behind them, and the term. */
const quoted = new RegExp(
  `(${articles})?["“«'‘][ \\u00a0\\u202f]?(${articles})?(${capitalized}(?:${space}${capitalized}){0,2})[ \\u00a0\\u202f]?["”»'’]`,
  'gu',
)

/**
 * "Fenwick Grounds Ltd (“the Contractor”)", "Verdalis SAS (ci-après « le Prestataire »)": wherever contracts, judgments and
 * results say the word with its capital, they name who was called so.
 */
export function withDefinedTerms(reading: Reading, groups: Group[]): Group[] {
  const terms = termsIn(reading, groups)
  if (terms.size === 0) return groups
  const taken = new Set(groups.flatMap(({ names }) => names.flatMap(indicesOf)))
  const added = new Map<Group, Name[]>()
  const add = (group: Group, names: Name[]): void => {
    const there = added.get(group)
    if (there) there.push(...names)
    else added.set(group, [...names])
  }
  for (const { key, name } of occurrences(reading, terms, taken)) add(terms.get(key)!, [name])
  const absorbed = new Set<Group>()
  for (const other of groups) {
    const group = terms.get(keyOf(other.names[0]!.text))
    if (!group || group === other || other.names.some(({ text }) => terms.get(keyOf(text)) !== group))
      continue
    absorbed.add(other)
    add(
      group,
      other.names.map((name) => ({ ...name, defined: true })),
    )
  }
  return groups
    .filter((group) => !absorbed.has(group))
    .map((group) => {
      const names = [...group.names, ...(added.get(group) ?? [])].sort((a, b) => a.start - b.start)
      return { ...group, names }
    })
}

/** By what it is called, who was. */
function termsIn({ text }: Reading, groups: readonly Group[]): Map<string, Group> {
  const terms = new Map<string, Group>()
  for (const group of groups) {
    if (group.kind !== 'organization' && group.kind !== 'person') continue
    for (const { end } of group.names) {
      const bracket = /^[ \u00a0]?\(([^()\n]{3,})\)/u.exec(text.slice(end, end + longest))
      for (const [, outside, inside, term] of bracket?.[1]!.matchAll(quoted) ?? []) {
        const key = keyOf(term!)
        const mayBeCalled = group.kind === 'organization' || isCalled(bracket![1]!, outside, inside, term!)
        if (mayBeCalled && !terms.has(key)) terms.set(key, group)
      }
    }
  }
  return terms
}

const people = inAny(({ speech }) => [...speech.people.male, ...speech.people.female])

/** Marks behind a person's name hold what he made as well, "Claire Roth (“The Crown”)", but not behind words of the law, nor where they hold a role. */
function isCalled(
  bracket: string,
  outside: string | undefined,
  inside: string | undefined,
  term: string,
): boolean {
  if (judgmentWords.legal.test(bracket) || /^\p{Ll}/u.test(outside ?? '')) return true
  return /^\p{Ll}/u.test(inside ?? '') && people.has(term.toLowerCase())
}

function indicesOf({ first, last }: Name): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

const beforeTerms = inAny(({ speech }) => [...speech.articles, ...speech.contracted])

/** Where the words of a term stand with capitals behind an article, and are part of no name. */
function occurrences(
  { words, text }: Reading,
  terms: ReadonlyMap<string, Group>,
  taken: ReadonlySet<number>,
): { key: string; name: Name }[] {
  const isFree = (at: number): boolean =>
    words[at]?.kind === 'word' && /^\p{Lu}/u.test(words[at].text) && !taken.has(at)
  return words.flatMap(({ start }, first) => {
    if (!isFree(first) || !beforeTerms.has(words[first - 1]?.low ?? '')) return []
    for (let last = first + mostWords - 1; last >= first; last--) {
      const { end } = words[last] ?? { end: -1 }
      const key = end < 0 ? '' : keyOf(text.slice(start, end))
      if (!terms.has(key) || !words.slice(first, last + 1).every((_, i) => isFree(first + i))) continue
      const said = { start, end, text: text.slice(start, end), first, last }
      return [{ key, name: { ...said, titled: null, withArticle: false, defined: true } }]
    }
    return []
  })
}
