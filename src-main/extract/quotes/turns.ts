import type { FoundEntity } from '../../model/extraction'
import type { Span } from '../../model/span'
import { keyOf } from '../entities/aliases'
import { numberedSpeakers } from '../languages/numbered-speakers'
import { transcriptWords } from '../languages/transcripts'
import type { Reading } from '../reading'
import { phrasesOf } from './phrases'
import { longWords } from './role-features'

/** What someone says in a transcript, after their name: "ORSENNE : …", "Q: …", "M. Dantin, rapporteur. – …", "Me ARDANT (avocate) : …". */
export interface Turn extends Span {
  block: number
  label: Span
  entity: FoundEntity | null
  /** A label before the words, a signature under them, or a part in an interview. */
  why: 'turn' | 'signed' | 'answer' | 'question'
}

const named =
  /^((?:@?[\p{L}][\p{L}\p{M}'’.-]*)(?:[ \u00a0][\p{L}][\p{L}\p{M}'’.-]*){0,3}(?:[ \u00a0]\d{1,2})?)(?:,[ \u00a0][^.:!?«“"\d]{2,60}|[ \u00a0]\([^.:!?()\d]{2,60}\))?[\u00a0\u202f ]?:[\u00a0\u202f\s]+(?=\S)/u
const { minuted, lettered, reported, asks } = transcriptWords

interface Label extends Span {
  block: number
  text: string
  /** Where the words begin. */
  speech: number
}

/** The turns of a transcript; a text with fewer than two labels of the kind is none. */
export function findTurns(reading: Reading, entities: FoundEntity[]): Turn[] {
  const labels = labelsOf(reading)
  const counts = new Map<string, number>()
  for (const { text } of labels) counts.set(text, (counts.get(text) ?? 0) + 1)
  const people = new Set(
    entities.filter(({ kind }) => kind === 'person').flatMap(({ name, aliases }) => [name, ...aliases]),
  )
  const sure = labels.filter((label) => isLabel(label, counts, people, reading))
  if (sure.length < 2) return []
  const who = resolver(reading, entities, sure)
  const several = new Set(sure.map(({ text }) => text)).size > 1
  const turns = sure.flatMap((label, i) =>
    turnsOf(reading, label, several ? sure[i + 1] : undefined, who(label)),
  )
  // Who only asks is nobody's voice, unless the text says whose.
  return turns.filter(
    ({ label, entity }) => entity !== null || !asks.test(reading.text.slice(label.start, label.end)),
  )
}

function labelsOf({ text, blocks }: Reading): Label[] {
  const isAsked = isQuestioning(text, blocks)
  return blocks.flatMap((block, index) => {
    const words = text.slice(block.start, Math.min(block.end, block.start + 100))
    const match =
      named.exec(words) ??
      minuted.exec(words) ??
      reported.exec(words) ??
      (isAsked ? lettered.exec(words) : null)
    if (!match || block.kind === 'title' || block.kind === 'list item') return []
    const label = match[1]!
    return [
      {
        block: index,
        text: label,
        start: block.start,
        end: block.start + label.length,
        speech: block.start + match[0].length,
      },
    ]
  })
}

/** "A. Martin" begins a line in a list of names, too: only questions and answers by turns are a hearing's. */
function isQuestioning(text: string, blocks: readonly Span[]): boolean {
  const letters = blocks.map(
    ({ start, end }) => lettered.exec(text.slice(start, Math.min(end, start + 8)))?.[1],
  )
  const asked = letters.filter((letter) => letter === 'Q').length
  return asked >= 2 && letters.filter((letter) => letter && letter !== 'Q').length >= 2
}

function isLabel(
  { text: label, block, speech }: Label,
  counts: Map<string, number>,
  people: Set<string>,
  { text, blocks, language }: Reading,
): boolean {
  if (label.startsWith('@')) return true
  // "Sam Altman a déclaré : « … »" tells who speaks; it is no label.
  const { verbs, auxiliaries } = phrasesOf(language)
  const small = label.split(/[ \u00a0]/).filter((word) => /^\p{Ll}/u.test(word))
  if (small.some((word) => verbs.get(word)?.strong || auxiliaries.has(word))) return false
  if (small.length && /["«“]/.test(text[speech] ?? '')) return false
  const shouted = label === label.toUpperCase() && /\p{L}/u.test(label)
  const often = counts.get(label) ?? 0
  const titled = transcriptWords.titled.test(label)
  const known = (shouted || titled || people.has(label)) && counts.size >= 2
  const isMeant = /\d$/.test(label)
    ? blocks[block]!.kind !== 'heading' && isNumbered(label, counts)
    : often >= 2 || known || isSpelledOut(label, counts)
  return isMeant && /^[\p{Lu}\p{N}«“"‘'([—–…]/u.test(text.slice(speech, blocks[block]!.end))
}

/** "Speaker 2: Why?", where one of those who are numbered speaks again; "Figure 2: …" is nobody's however often it stands. */
function isNumbered(label: string, counts: Map<string, number>): boolean {
  const bare = withoutNumber(label)
  if (!bare.split(/[ \u00a0]/).some((word) => numberedSpeakers.has(word.toLowerCase()))) return false
  return [...counts].some(
    ([other, times]) => times >= 2 && other !== withoutNumber(other) && withoutNumber(other) === bare,
  )
}

function withoutNumber(label: string): string {
  return label.replace(/[ \u00a0]\d+$/, '')
}

/** "The Quay Gazette: Who pays?", "QG: And then?": a name in full whose initials stand before later turns. */
function isSpelledOut(label: string, counts: Map<string, number>): boolean {
  const initials = label
    .split(/[ \u00a0-]/)
    .map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '')
    .join('')
  return (
    initials.length >= 2 &&
    [initials, initials.slice(1)].some((short) => short.length > 1 && (counts.get(short) ?? 0) >= 2)
  )
}

/** A turn goes on over unlabelled paragraphs as long as another turn follows. */
function turnsOf(
  { text, blocks }: Reading,
  label: Label,
  next: Label | undefined,
  entity: FoundEntity | null,
): Turn[] {
  const named = { start: label.start, end: label.end }
  const turns: Turn[] = [
    {
      start: label.speech,
      end: endOfWords(text, label.speech, blocks[label.block]!.end),
      block: label.block,
      label: named,
      entity,
      why: 'turn',
    },
  ]
  if (!next || next.block - label.block > 4) return turns
  for (let index = label.block + 1; index < next.block; index++) {
    const block = blocks[index]!
    if (block.kind !== 'paragraph' || /^[[(]/.test(text.slice(block.start, block.start + 1))) break
    const end = endOfWords(text, block.start, block.end)
    turns.push({ start: block.start, end, block: index, label: named, entity, why: 'turn' })
  }
  return turns
}

/** "(Rires sur plusieurs bancs.)" behind a turn is the clerk's. */
function endOfWords(text: string, start: number, end: number): number {
  const aside = /(?<=[.!?…»”])\s+(?:\([^()]*\)|\[[^[\]]*\])$/.exec(
    text.slice(Math.max(start, end - 120), end),
  )
  return aside ? end - aside[0].length : end
}

function resolver(
  reading: Reading,
  entities: FoundEntity[],
  labels: Label[],
): (label: Label) => FoundEntity | null {
  const byKey = new Map<string, FoundEntity>()
  for (const entity of entities)
    for (const name of [entity.name, ...entity.aliases]) byKey.set(keyOf(name), entity)
  const people = entities.filter(({ kind }) => kind === 'person')
  const starts = new Map(
    entities.flatMap((entity) => entity.mentions.map(({ start }) => [start, entity] as const)),
  )
  const known = new Map<string, FoundEntity | null>()
  // Who was given a part behind a comma, by the words of it.
  const bearers = new Map<string, Label>()
  for (const label of labels)
    for (const word of longWords(label.text.split(',').slice(1).join(' ')))
      if (!bearers.has(word)) bearers.set(word, label)
  return (label) => {
    const same = known.get(label.text)
    if (same !== undefined) return same
    const found = byInitials(people, label.text) ?? inside(starts, label) ?? byLabel(label)
    known.set(label.text, found)
    return found
  }
  function byLabel(label: Label): FoundEntity | null {
    const key = keyOf(label.text)
    return (
      byKey.get(key) ??
      explained(reading, label.text, people) ??
      bySurname(people, key) ??
      byRole(label) ??
      answering(label, people, labels)
    )
  }
  /** "M. le ministre" took the floor before as "M. Paul Vernet, ministre des Ports". */
  function byRole({ text, start }: Label): FoundEntity | null {
    const role = transcriptWords.office.exec(text)?.[1]
    const bearer = role ? bearers.get(role) : undefined
    return bearer && bearer.start < start ? inside(starts, bearer) : null
  }
}

function inside(starts: Map<number, FoundEntity>, { start, end }: Span): FoundEntity | null {
  for (let at = start; at < end; at++) {
    const entity = starts.get(at)
    if (entity) return entity
  }
  return null
}

/** "In this transcript Q is Mr. Sprague and A is Mrs. Maltravers." */
function explained({ text }: Reading, label: string, people: FoundEntity[]): FoundEntity | null {
  if (!/^[\p{L}@]{1,12}$/u.test(label)) return null
  const match = new RegExp(`(?<![\\p{L}])${label} ${transcriptWords.meaning} `, 'u').exec(text)
  if (!match) return null
  const at = match.index + match[0].length
  return people.find(({ mentions }) => mentions.some(({ start }) => start >= at && start <= at + 8)) ?? null
}

function bySurname(people: FoundEntity[], key: string): FoundEntity | null {
  const fits = people.filter(
    ({ name }) =>
      keyOf(name).split(' ').includes(key) || (key.length > 5 && key.startsWith(keyOf(name).split(' ')[0]!)),
  )
  return fits.length === 1 ? fits[0]! : null
}

/** "T. G." and "OR" are Thérèse Goulven and Odalys Renn. */
function byInitials(people: FoundEntity[], label: string): FoundEntity | null {
  if (!/^(?:\p{Lu}\.?[ \u00a0-]?){2,3}$/u.test(label)) return null
  const letters = label.replace(/[^\p{Lu}]/gu, '')
  return (
    people.find(
      ({ name }) =>
        name
          .split(/[\s-]+/)
          .map((part) => part[0])
          .join('')
          .toUpperCase() === letters,
    ) ?? null
  )
}

/** "A:" and "R :" answer: the person named first, in the introduction or else in a question. */
function answering({ text }: Label, people: FoundEntity[], labels: Label[]): FoundEntity | null {
  if (!transcriptWords.answers.test(text)) return null
  const inOrder = [...people].sort((a, b) => firstOf(a) - firstOf(b))
  const introduced = inOrder.find((person) => firstOf(person) < labels[0]!.start)
  // Whom an answer names is another.
  return introduced ?? inOrder.find((person) => turnOf(labels, firstOf(person))?.text !== text) ?? null
}

function firstOf({ mentions }: FoundEntity): number {
  return mentions[0]!.start
}

function turnOf(labels: Label[], at: number): Label | undefined {
  return labels.findLast(({ start }) => start <= at)
}
