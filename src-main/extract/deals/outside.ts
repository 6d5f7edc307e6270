import type { FoundDate, FoundEntity } from '../../model/extraction'
import type { Span } from '../../model/span'
import { fold } from '../../text/folding'
import { languages } from '../languages'
import type { Reading } from '../reading'

/** A line above a text that is longer tells something. */
const longestHead = 140

/** How many lines stand above a text at most. */
const mostHeads = 5

/** Whether a name stands only where a text is headed, not in what it tells: who wrote it, or the section it belongs to. */
function isOutside(reading: Reading, { mentions }: FoundEntity): boolean {
  const [first] = mentions
  return (
    first !== undefined && (isRubric(reading, first) || mentions.every((span) => isInByline(reading, span)))
  )
}

/**
 * Those whom a text names with the places where it tells of them: not where it was written and by which agency ("PARIS (AFP) -"),
 * and not the party in brackets behind one of its members ("Ann Lee (Lab)").
 */
export function toldOf(reading: Reading, entities: FoundEntity[]): FoundEntity[] {
  const datelines = reading.blocks.flatMap(({ start, end }) => {
    const found = dateline.exec(reading.text.slice(start, Math.min(end, start + 120)))?.[0]
    return found ? [{ start, end: start + found.length }] : []
  })
  const people = new Set(
    entities.flatMap(({ kind, mentions }) => (kind === 'person' ? mentions.map(({ end }) => end) : [])),
  )
  const isTold = ({ start, end }: Span): boolean =>
    !isSource(reading, { start, end }) &&
    !datelines.some((line) => line.start <= start && end <= line.end) &&
    !(people.has(start - 2) && reading.text.slice(start - 2, start) === ' (' && reading.text[end] === ')')
  return entities
    .filter((entity) => !isOutside(reading, entity))
    .map((entity) => ({ ...entity, mentions: entity.mentions.filter(isTold) }))
    .filter(({ mentions }) => mentions.length > 0)
}

/** "court documents seen by Corvo", "un courrier que Corvo a pu consulter": who was shown something has no part in it. */
function isSource({ text }: Reading, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const behind = text.slice(end, end + 24)
  return languages.some(({ press }) => press.toldTo.test(before) || press.looking.test(behind))
}

/** "STOCKHOLM/LONDON (AP) — ", "LYON, 12 mars 2026 (AFP) - ", "CHICAGO — ". */
const dateline =
  /^(?:\p{Lu}[\p{Lu}\p{M} .’'/-]+(?:, [^—–:;!?]{2,50}?)?(?: \([^()]{2,40}\))*|\p{Lu}[^—–:;!?()]{2,50} \([^()]{2,30}\)) ?(?:[—–]|-{1,2}) /u

/** "By Ada Venn, The Norvale Argus, 3 May 2025": whoever prints a text has no part in what it tells. */
export function isCredited(reading: Reading, { mentions }: FoundEntity, dates: FoundDate[]): boolean {
  const block = headAt(reading, mentions[0]!, 3)
  return (
    block !== null &&
    dates.some(
      ({ start, end, edtf }) => edtf === reading.published && start >= block.start && end <= block.end,
    )
  )
}

/** "Par Lucie Ferrand, envoyée spéciale à Saint-Amour". */
function isInByline(reading: Reading, span: Span): boolean {
  const block = headAt(reading, span, mostHeads)
  const line = block ? reading.text.slice(block.start, block.end) : ''
  return reading.language.press.byline.test(line) && !/[.!?]["”»]?$/.test(line)
}

/** "Climat : l’Allemagne promet 3 milliards", whoever is minister of it further down. */
function isRubric({ text, blocks, language }: Reading, { start, end }: Span): boolean {
  return (
    start === blocks[0]?.start &&
    /^\s?:\s/.test(text.slice(end, end + 3)) &&
    language.press.rubric.test(fold(text.slice(start, end)))
  )
}

/** The line in which a span stands, where that is one of the first below the title and short. */
function headAt({ blocks }: Reading, { end }: Span, most: number): Span | null {
  const index = blocks.findIndex((block) => block.end >= end)
  const block = blocks[index]
  return block && index >= 1 && index < most && block.end - block.start <= longestHead ? block : null
}
