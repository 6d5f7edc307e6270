import type { EntityKind } from '../model/extraction'
import type { Word } from '../text/words'
import type { Name } from './names'
import type { Reading } from './reading'
import { isFirstName, knownKind, vocabularyOf, type Vocabulary } from './vocabulary'

export type Evidence = Partial<Record<EntityKind, number>>

/** What one mention tells of the kind: its own words and those around it. */
export function evidenceOf(reading: Reading, name: Name): Evidence {
  const vocabulary = vocabularyOf(reading.language)
  const evidence: Evidence = {}
  ownWords(reading, vocabulary, name, evidence)
  wordsBefore(reading, vocabulary, name, evidence)
  wordsAfter(reading, vocabulary, name, evidence)
  return evidence
}

/** The likeliest kind; a guess from the form alone where nothing speaks. */
export function kindFrom(evidence: Evidence, text: string): EntityKind {
  const ranked = (Object.entries(evidence) as [EntityKind, number][]).sort((a, b) => b[1] - a[1])
  const best = ranked[0]
  if (best && best[1] >= 1) return best[0]
  const parts = text.split(/\s+/)
  if (
    parts.length >= 2 &&
    parts.length <= 3 &&
    parts.every((part) => /^\p{Lu}[\p{Ll}'’-]+(?:\p{Lu}\p{Ll}+)*$/u.test(part))
  )
    return 'person'
  return best?.[0] ?? 'organization'
}

export function sumOf(...all: Evidence[]): Evidence {
  const sum: Evidence = {}
  for (const evidence of all)
    for (const [kind, weight] of Object.entries(evidence) as [EntityKind, number][]) vote(sum, kind, weight)
  return sum
}

function vote(evidence: Evidence, kind: EntityKind, weight: number): void {
  evidence[kind] = (evidence[kind] ?? 0) + weight
}

function ownWords({ words }: Reading, v: Vocabulary, name: Name, evidence: Evidence): void {
  const known = knownKind(name.text)
  if (known) vote(evidence, known, 5)
  const parts = words.slice(name.first, name.last + 1).filter((word) => word.kind === 'word')
  const smalls = parts.map((word) => word.text.toLowerCase())
  const many = parts.length > 1
  if (many && smalls.some((word) => v.initials.has(word))) vote(evidence, 'event', 3)
  if (many && smalls.some((word) => v.media.has(word))) vote(evidence, 'media', name.withArticle ? 4 : 3)
  if (v.heads.has(smalls[0]!) || (many && smalls.some((word) => v.organizations.has(word))))
    vote(evidence, 'organization', 3.5)
  if (many && (v.places.has(smalls[0]!) || v.places.has(smalls.at(-1)!))) vote(evidence, 'place', 3)
  if (name.text.includes('&')) vote(evidence, 'organization', 3)
  if (isFirstName(parts[0]!.text)) vote(evidence, 'person', many ? 3 : 1)
  if (
    /^\p{Lu}{2,}$/u.test(name.text) ||
    /\p{Ll}\p{Lu}/u.test(name.text.replace(/\b(?:Mc|Mac|De|Le|La)\p{Lu}/gu, ''))
  )
    vote(evidence, 'organization', 1)
  if (name.withArticle) vote(evidence, 'media', 2)
}

const small = (word: Word | undefined): string => word?.text.toLowerCase().replace(/’/g, "'") ?? ''

function wordsBefore({ words }: Reading, v: Vocabulary, name: Name, evidence: Evidence): void {
  if (name.titled) vote(evidence, 'person', 5)
  let i = name.first - 1
  if (/^[«“"‘,]$/.test(words[i]?.text ?? '')) i--
  const adjacent = i === name.first - 1
  const before = small(words[i])
  if (v.placeBefore.has(before) && adjacent)
    vote(evidence, 'place', before === 'en' || before === 'in' ? 2 : 1)
  // The noun may have an adjective behind it: "le groupe agroalimentaire français Sorbeval".
  for (let back = 0; back < 3 && i - back >= 0; back++) {
    const word = words[i - back]!
    if (word.kind !== 'word' || (v.articles.has(small(word)) && back > 0) || v.linkers.has(small(word))) break
    const kind = v.kindBefore.get(small(word))
    if (!kind) continue
    if (kind === 'person' && name.first === name.last && back > 0) continue
    if (adjacent || kind === 'person' || kind === 'product') vote(evidence, kind, back === 0 ? 3 : 2)
    break
  }
}

function wordsAfter({ words, text }: Reading, v: Vocabulary, name: Name, evidence: Evidence): void {
  const next = words[name.last + 1]
  if (next?.text !== ',') {
    if (next && /^(?:'s|’s)$/.test(next.text)) vote(evidence, 'organization', 0.3)
    return
  }
  const after = text.slice(next.end, next.end + 12)
  if (/^\s\d{2}(?:\sans)?,/.test(after) || /^\s\d{2}\sans/.test(after)) vote(evidence, 'person', 4)
  for (let i = name.last + 2; i < name.last + 6 && i < words.length; i++) {
    const word = words[i]!
    if (word.kind !== 'word') break
    const kind = v.kindBefore.get(small(word))
    if (kind) {
      vote(evidence, kind, 3)
      break
    }
    if (v.linkers.has(small(word)) && !v.articles.has(small(word))) break
  }
}
