import type { FoundEntity } from '../../model/extraction'
import type { Span } from '../../model/span'
import { interviewWords as words } from '../languages/interviews'
import type { Reading } from '../reading'

/** An entity, and the words that name it as one who answers or asks. */
export interface Part {
  entity: FoundEntity
  label: Span
}

// What introduces an interview is no longer than this; a name stands so near to the words that promise it.
const longestHead = 4000
const near = 110

/**
 * Who answers in an interview, and who asks where the text tells: by what stands before the first question, or by a credit under
 * the last answer. Null where nothing says that it is an interview, or with whom.
 */
export function partsOf(
  reading: Reading,
  entities: FoundEntity[],
  head: Span,
): { answers: Part; asks: Part | null } | null {
  if (head.end - head.start > longestHead) return null
  const named = inOrder(entities)
  const credit = [head, ...reading.blocks.slice(-3)].flatMap((span) => matches(reading, span, words.by))[0]
  const people = named.filter(({ entity }) => entity.kind === 'person')
  const asks =
    (credit && behind(reading, people, credit.end)) ??
    bylineIn(
      reading,
      people.filter(({ label }) => label.start < head.end),
      head,
    ) ??
    mediumIn(reading, named, head)
  const others = named.filter(({ entity, label }) => entity !== asks?.entity && label.start < head.end)
  const answers = answererOf(reading, others, head, credit !== undefined)
  return answers && { answers, asks }
}

function inOrder(entities: FoundEntity[]): Part[] {
  const parts = entities.flatMap((entity) =>
    entity.mentions.map(({ start, end }): Part => ({ entity, label: { start, end } })),
  )
  return parts.sort((a, b) => a.label.start - b.label.start)
}

function matches({ text }: Reading, { start, end }: Span, pattern: RegExp): Span[] {
  return [...text.slice(start, end).matchAll(pattern)].map((match) => {
    return { start: start + match.index, end: start + match.index + match[0].length }
  })
}

/** Who is named first behind some words, in their sentence. */
function behind({ text }: Reading, parts: Part[], at: number): Part | null {
  const part = parts.find(({ label }) => label.start >= at)
  if (!part || part.label.start - at > near) return null
  return /\n|[!?]\s|\p{L}{2}\.\s/u.test(text.slice(at, part.label.start)) ? null : part
}

function bylineIn({ text, blocks }: Reading, people: Part[], head: Span): Part | null {
  const starts = blocks.filter(({ start }) => start < head.end).map(({ start }) => start)
  const isBehind = ({ label }: Part, start: number): boolean =>
    label.start > start && label.start - start < 6 && words.byline.test(text.slice(start, label.start))
  return people.find((part) => starts.some((start) => isBehind(part, start))) ?? null
}

/** "a accordé un entretien à La Montagne" */
function mediumIn({ text }: Reading, named: Part[], head: Span): Part | null {
  const isAddressed = ({ start }: Span): boolean =>
    start < head.end && words.for.test(text.slice(Math.max(head.start, start - 12), start))
  return named.find(({ entity, label }) => entity.kind === 'media' && isAddressed(label)) ?? null
}

/** Two who answer together cannot be told apart. */
function answererOf(reading: Reading, named: Part[], head: Span, credited: boolean): Part | null {
  const { text, blocks } = reading
  const people = named.filter(({ entity }) => entity.kind === 'person')
  for (const { end } of matches(reading, head, words.with)) {
    const part = behind(reading, people, end) ?? wholeName(named, end)
    if (part) return isPair(text, people, part) ? null : part
  }
  const title = blocks[0]!
  const inTitle = people.filter(({ label }) => label.end <= title.end)
  // "Anne Roque, sociologue : « … »"
  const signs = inTitle.find(
    ({ label }) =>
      label.start - title.start < 6 && /^[^«“":]{0,90}:\s*[«“"]/.test(text.slice(label.end, title.end)),
  )
  if (signs) return signs
  if (!credited && !words.label.test(text.slice(head.start, head.end))) return null
  const whom = inTitle.length ? inTitle : people
  return new Set(whom.map(({ entity }) => entity)).size === 1 ? whom[0]! : null
}

/** Behind "entretien avec", what two words name is a person, whatever it was taken for. */
function wholeName(named: Part[], at: number): Part | null {
  const part = named.find(({ label }) => label.start >= at && label.start - at <= 1)
  return part && part.entity.kind !== 'place' && part.entity.name.includes(' ') ? part : null
}

function isPair(text: string, people: Part[], part: Part): boolean {
  const next = people.find(({ entity, label }) => entity !== part.entity && label.start > part.label.end)
  return next !== undefined && words.pair.test(text.slice(part.label.end, next.label.start))
}
