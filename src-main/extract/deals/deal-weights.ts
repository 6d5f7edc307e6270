import type { FoundEntity } from '../../model/extraction'
import type { Span } from '../../model/span'
import { fold } from '../../text/folding'
import type { Reading } from '../reading'

/** How much a text is about somebody, and where it first names him. */
export interface Weight {
  weight: number
  first: number
}

/** How much a text is about each organization: mentions, more for the title and the first lines. */
export function weightsOf(reading: Reading, entities: FoundEntity[]): Map<string, Weight> {
  const title = reading.blocks[0]?.end ?? 0
  const head = reading.blocks[Math.min(2, reading.blocks.length - 1)]?.end ?? 0
  const weights = new Map<string, Weight>()
  for (const { id, kind, mentions } of entities) {
    const titled = mentions.some(({ start }) => start < title)
    const own = mentions.filter(({ start, end }) => !/^\(.*\)$/.test(reading.text.slice(start - 1, end + 1)))
    const acts = kind === 'place' && mentions.some((span) => isBare(reading, span))
    if (kind !== 'organization' && !acts && !(kind === 'place' && titled)) continue
    const weight =
      own.length * (kind !== 'place' ? 1 : acts ? 0.7 : 0.3) +
      (titled ? 4 : 0) +
      (own.some(({ start }) => start < head) ? 2 : 0)
    weights.set(id, { weight, first: mentions[0]!.start })
  }
  // Only who comes back often can be meant without being named; a long text names thousands.
  return new Map([...weights].sort(([, a], [, b]) => b.weight - a.weight).slice(0, 200))
}

/** Whether no preposition leads to a name of a place: some bodies are called like one. */
function isBare({ text, language }: Reading, { start, end }: Span): boolean {
  const before = /[\p{L}’']+\s?$/u.exec(text.slice(Math.max(0, start - 16), start))?.[0] ?? ''
  const led = language.dealings.locatives.includes(fold(before.trim()))
  return !led && !/^\s?[,(–—-]/.test(text.slice(end, end + 2))
}

/** The person whom a text is all about: named at least three times, and twice as often as any other. */
export function heroOf(entities: FoundEntity[]): string | null {
  const people = entities.filter(({ kind }) => kind === 'person')
  const [first, second] = people.sort((a, b) => b.mentions.length - a.mentions.length)
  const count = first?.mentions.length ?? 0
  return first && count >= 3 && count >= 2 * (second?.mentions.length ?? 0) ? first.id : null
}

/** "Ashbourne council": the noun behind a place by which it acts. */
function isTown({ text, language }: Reading, end: number): boolean {
  const noun = /^ (\p{L}+)/u.exec(text.slice(end, end + 20))?.[1] ?? ''
  return language.dealings.towns.includes(fold(noun))
}

/** The place that a text is most about: its title and first lines name it or its council, or it comes back most. */
export function townOf(reading: Reading, entities: FoundEntity[]): string | null {
  const head = reading.blocks[Math.min(2, reading.blocks.length - 1)]?.end ?? 0
  const weightOf = ({ mentions }: FoundEntity): number =>
    mentions.length + mentions.filter(({ start }) => start < head).length * 2
  const places = entities.filter(
    ({ kind, mentions }) =>
      kind === 'place' && (mentions.length > 1 || mentions.some(({ end }) => isTown(reading, end))),
  )
  return places.sort((a, b) => weightOf(b) - weightOf(a))[0]?.id ?? null
}
