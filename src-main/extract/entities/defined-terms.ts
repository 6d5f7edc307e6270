import type { Group } from './aliases'
import type { Name } from './name'
import { keyOf } from './name'
import type { Reading } from '../reading'

// What a bracket behind a name defines is no longer than this.
const longest = 90
const quoted =
  /["“«'‘][ \u00a0\u202f]?(?:(?:the|l[ea]s?)[ \u00a0]|l['’])?(\p{Lu}[\p{L}'’-]*(?:[ \u00a0]\p{Lu}[\p{L}'’-]*){0,2})[ \u00a0\u202f]?["”»'’]/giu

/**
 * "Fenwick Grounds Ltd (“the Contractor”)", "Verdalis SAS (ci-après « le Prestataire »)": wherever contracts, judgments and
 * results say the word with its capital, they name who was called so.
 */
export function withDefinedTerms(reading: Reading, groups: Group[]): Group[] {
  const terms = termsIn(reading, groups)
  if (terms.size === 0) return groups
  const taken = new Set(groups.flatMap(({ names }) => names.flatMap(indicesOf)))
  const added = new Map<Group, Name[]>()
  const add = (group: Group, names: Name[]): void =>
    void added.set(group, [...(added.get(group) ?? []), ...names])
  for (const [key, group] of terms) add(group, occurrences(reading, key, taken))
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
      for (const [, term] of bracket?.[1]!.matchAll(quoted) ?? [])
        if (/^\p{Lu}/u.test(term!) && !terms.has(keyOf(term!))) terms.set(keyOf(term!), group)
    }
  }
  return terms
}

function indicesOf({ first, last }: Name): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** Where the words of a term stand with capitals behind an article, and are part of no name. */
function occurrences({ words, text, language }: Reading, key: string, taken: ReadonlySet<number>): Name[] {
  const parts = key.split(' ')
  const found: Name[] = []
  const articles = new Set([...language.speech.articles, 'the', 'du', 'au'])
  words.forEach((word, first) => {
    if (word.kind !== 'word' || !articles.has(words[first - 1]?.low ?? '')) return
    const here = words.slice(first, first + parts.length)
    const last = first + parts.length - 1
    const isTerm = here.every(
      ({ text: part }, i) => /^\p{Lu}/u.test(part) && keyOf(part) === parts[i] && !taken.has(first + i),
    )
    if (!isTerm || here.length < parts.length) return
    const { end } = words[last]!
    found.push({
      start: word.start,
      end,
      text: text.slice(word.start, end),
      first,
      last,
      titled: null,
      withArticle: false,
      defined: true,
    })
  })
  return found
}
