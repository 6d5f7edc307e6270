import type { FoundEntity } from '../../model/extraction'
import type { Span } from '../../model/span'
import { keyOf } from '../entities/name'
import { interviewWords } from '../languages/interviews'
import { transcriptWords } from '../languages/transcripts'
import type { Reading } from '../reading'
import { longWords } from './role-features'

/** What tells who speaks, before the words or above them. */
export interface Label extends Span {
  block: number
  text: string
  /** Where the words begin. */
  speech: number
}

export function countsOf(labels: readonly Label[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of labels) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** Where the names of people begin, by where they end. */
export type People = ReadonlyMap<number, number>

export function peopleIn(entities: readonly FoundEntity[]): People {
  const people = entities.filter(({ kind }) => kind === 'person')
  return new Map(people.flatMap(({ mentions }) => mentions.map(({ start, end }) => [end, start] as const)))
}

/** "Sir Ada Venn" is a name, and "Venn report" is none. */
export function isNameOf(people: People, { start, end }: Span): boolean {
  return (people.get(end) ?? -1) >= start
}

/** Who a label stands for: by initials, a name within it, a surname, an office, or as the one who answers. */
export function resolver(
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
  const presiding = presidingOf(reading, people)
  const known = new Map<string, FoundEntity | null>()
  // Who was given a part behind a comma, by the words of it.
  const bearers = new Map<string, Label>()
  for (const label of labels)
    for (const word of longWords(label.text.split(',').slice(1).join(' ')))
      if (!bearers.has(word)) bearers.set(word, label)
  return (label) => {
    const same = known.get(label.text)
    // The chair changes hands.
    if (same !== undefined && !transcriptWords.chair.test(label.text)) return same
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
      presiding(label) ??
      answering(reading, label, people, labels)
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
function answering(
  reading: Reading,
  { text }: Label,
  people: FoundEntity[],
  labels: Label[],
): FoundEntity | null {
  if (!transcriptWords.answers.test(text)) return null
  const ownName = people.find(({ mentions }) => mentions.some((mention) => isOwnName(reading, mention)))
  if (ownName) return ownName
  const inOrder = [...people].sort((a, b) => firstOf(a) - firstOf(b))
  const introduced = inOrder.find((person) => firstOf(person) < labels[0]!.start)
  // Whom an answer names is another.
  return introduced ?? inOrder.find((person) => turnOf(labels, firstOf(person))?.text !== text) ?? null
}

/** "Présidence de Mme Catherine Loubet": "Mme la présidente" is whoever took the chair last. */
function presidingOf({ text }: Reading, people: FoundEntity[]): (label: Label) => FoundEntity | null {
  const chairs = people.flatMap((entity) =>
    entity.mentions
      .filter(({ start }) => transcriptWords.presiding.test(text.slice(Math.max(0, start - 24), start)))
      .map(({ start }) => ({ entity, start })),
  )
  chairs.sort((a, b) => a.start - b.start)
  return (label) =>
    transcriptWords.chair.test(label.text)
      ? (chairs.findLast(({ start }) => start < label.start)?.entity ?? null)
      : null
}

/** "Je me nomme Sylvain Courtade": who says so is he. */
export function isOwnName({ text }: Reading, { start }: Span): boolean {
  return interviewWords.ownName.test(text.slice(Math.max(0, start - 24), start))
}

function firstOf({ mentions }: FoundEntity): number {
  return mentions[0]!.start
}

function turnOf(labels: Label[], at: number): Label | undefined {
  return labels.findLast(({ start }) => start <= at)
}
