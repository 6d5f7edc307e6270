import type { EntityKind } from '../../model/extraction'
import type { Word } from '../../text/words'
import { inAny, languages } from '../languages'
import { labelTurns } from './labels'
import type { Name } from './name'
import type { Reading } from '../reading'
import { taggedKinds, type TaggedKind } from '../tagger/labels'
import { isGoneTo } from './ways'
import { isCommon, isFirstName, knownKind, vocabularies, vocabularyOf, type Vocabulary } from './vocabulary'

export type Evidence = Partial<Record<EntityKind, number>>

/** What all the mentions of one form tell of its kind: its own words, and those around it, which often mislead. */
export function evidenceOf(reading: Reading, names: Name[]): Evidence {
  const vocabulary = vocabularyOf(reading.language)
  const own: Evidence = {}
  const around: Evidence = {}
  ownWords(reading, vocabulary, names.find(({ withArticle }) => withArticle) ?? names[0]!, own)
  if (Math.max(0, ...Object.values(own)) < ofBodies && labelTurns(reading, names)) return { person: surely }
  if (names.some((name) => isGoneTo(reading, name))) return { place: surely }
  for (const name of names) {
    wordsBefore(reading, vocabulary, name, around)
    wordsAfter(reading, vocabulary, name, around)
    beside(reading, name, around)
  }
  const damp = 1 / Math.sqrt(names.length)
  for (const [kind, weight] of Object.entries(around) as [EntityKind, number][])
    vote(own, kind, weight * damp)
  tagged(reading, names, own)
  return own
}

/** From here on, a name's own words say that it is no person's. */
const ofBodies = 2
const surely = 10

/** By how much the tagger prefers a kind to the next. It does not tell media from other organizations; words do. */
function tagged({ isNews }: Reading, names: Name[], evidence: Evidence): void {
  const { media = 0, organization = 0 } = evidence
  const { gain, most: mostOdds } = isNews ? trustInNews : trustElsewhere
  for (const { odds } of names) {
    if (!odds) continue
    let kind: TaggedKind = taggedKinds[0]
    let next = -Infinity
    for (const other of taggedKinds.slice(1)) {
      next = Math.max(next, Math.min(odds[other], odds[kind]))
      if (odds[other] > odds[kind]) kind = other
    }
    const margin = Math.min(mostOdds, odds[kind] - next)
    const told = kind === 'organization' && media > organization && media >= 2 ? 'media' : kind
    vote(evidence, told, (margin * gain) / names.length)
  }
}

/** The likeliest kind; a guess from the form alone where nothing speaks. */
export function kindFrom(evidence: Evidence, text: string): EntityKind {
  const ranked = (Object.entries(evidence) as [EntityKind, number][]).sort((a, b) => b[1] - a[1])
  const best = ranked[0]
  if (best && best[1] >= 1) return best[0]
  return looksPersonal(text) ? 'person' : (best?.[0] ?? 'organization')
}

/** How much the tagger's word counts beside the rules', and how large its odds may be: chosen on texts kept apart. */
const trustInNews = { gain: 2, most: 12 }
const trustElsewhere = { gain: 20, most: 90 }
const plain = vocabularies()
const inside = inAny(({ names }) => names.inside)
const chiefs = inAny(({ names }) => names.chiefs)
const chiefLinks = inAny(({ names }) => names.chiefLinks)
const joins = inAny(({ names }) => names.joins)
const townspeople = inAny(({ names }) => names.townspeople)
const nations = inAny(({ names }) => names.nations)
const beforeNation = inAny(({ names }) => names.beforeNation)

/** Two or three words with capitals, none of them a common noun: "Nadège Quillien", not "Thistle Seed". */
function looksPersonal(text: string): boolean {
  const parts = text.split(/\s+/)
  if (parts.length < 2 || parts.length > 3) return false
  return parts.every(
    (part) =>
      /^\p{Lu}[\p{L}'’-]+$/u.test(part) &&
      part !== part.toUpperCase() &&
      !plain.some((vocabulary) => isCommon(vocabulary, part.toLowerCase())),
  )
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
  // A name may be digits alone: a street number, a year that names an event.
  if (parts.length === 0) return
  const smalls = parts.flatMap((word) => word.text.toLowerCase().split('-'))
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

const small = (word: Word | undefined): string => word?.low ?? ''

function wordsBefore({ words }: Reading, v: Vocabulary, name: Name, evidence: Evidence): void {
  if (name.titled) vote(evidence, 'person', 5)
  let i = name.first - 1
  if (/^[«“"‘,]$/.test(words[i]?.text ?? '')) i--
  const adjacent = i === name.first - 1
  const before = small(words[i])
  if (v.placeBefore.has(before) && adjacent) vote(evidence, 'place', inside.has(before) ? 2 : 1)
  // The noun may have an adjective behind it: "le groupe agroalimentaire français Sorbeval".
  for (let back = 0; back < 3 && i - back >= 0; back++) {
    const word = words[i - back]!
    if (word.kind !== 'word' || v.articles.has(small(word)) || v.linkers.has(small(word))) break
    const kind = v.kindBefore.get(small(word)) ?? nationOf(words, i - back)
    if (!kind) continue
    if (kind === 'person' && name.first === name.last && back > 0) continue
    if (adjacent || kind === 'person' || kind === 'product') vote(evidence, kind, back === 0 ? 3 : 2)
    break
  }
}

/** "le danois Kornfeld" is a firm, "l'acteur britannique David Bowie" is not. */
function nationOf(words: Word[], i: number): EntityKind | undefined {
  return nations.has(small(words[i])) && beforeNation.has(small(words[i - 1])) ? 'organization' : undefined
}

/** "la présidente de Mondello": who has a head is a body. "Portsmouth and Poole": neighbours are of one kind. */
function beside({ words }: Reading, name: Name, evidence: Evidence): void {
  const before = small(words[name.first - 1])
  const noun = small(words[name.first - 2])
  if (chiefLinks.has(before) && chiefs.has(noun)) vote(evidence, 'organization', 1.5)
  if (/^[,(]$/.test(before) || joins.has(before)) {
    const neighbour = words[name.first - 2]
    const kind = neighbour && /^\p{Lu}/u.test(neighbour.text) ? knownKind(neighbour.text) : undefined
    if (kind === 'place') vote(evidence, 'place', 1.5)
  }
}

function wordsAfter({ words, text }: Reading, v: Vocabulary, name: Name, evidence: Evidence): void {
  const next = words[name.last + 1]
  if (next?.text !== ',') {
    if (next && /^(?:'s|’s)$/.test(next.text)) vote(evidence, 'organization', 0.3)
    // "Thornbury councillors voted" is of the town, whatever else is called by it.
    if (townspeople.has(small(next))) vote(evidence, 'place', 3)
    return
  }
  const after = text.slice(next.end, next.end + 12)
  if (/^\s\d{2},/.test(after) || languages.some(({ names }) => names.age.test(after)))
    vote(evidence, 'person', 4)
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
