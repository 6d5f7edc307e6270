import { findEntities } from '../entities/entities'
import { readingOfLines } from '../lines.test-text'
import { findQuotes } from './quotes'

/** "direct Anna Berg: We will rebuild," for each quote, "?" for a speaker without a name, "via" where someone relays. */
export function said(...lines: string[]): string[] {
  return saidUnder('A title', ...lines)
}

/** The same of lines under a title of their own. */
export function saidUnder(title: string, ...lines: string[]): string[] {
  const reading = readingOfLines([title, ...lines].join('\n'))
  const entities = findEntities(reading)
  const nameOf = (id: string | null | undefined): string =>
    entities.find((entity) => entity.id === id)?.name ?? '?'
  return findQuotes(reading, { entities }).map(({ kind, speaker, words, via }) =>
    [`${kind} ${nameOf(speaker?.entity)}${via ? ` via ${nameOf(via)}` : ''}`, words].join(': '),
  )
}

/** Which words of a text tell the speaker of each quote. */
export function speakersIn(...lines: string[]): string[] {
  const reading = readingOfLines(['A title', ...lines].join('\n'))
  const entities = findEntities(reading)
  return findQuotes(reading, { entities }).map(({ speaker }) =>
    speaker ? reading.text.slice(speaker.start, speaker.end) : '?',
  )
}
