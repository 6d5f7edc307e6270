import type { FoundEntity } from '../model/extraction'
import type { Span } from '../model/span'
import { fold } from '../text/folding'
import { isPronoun } from '../text/pronouns'
import type { Calendar } from './languages/calendar'
import type { Reading } from './reading'

/** How far into a text its first lines go. */
const opening = 900

/**
 * Whose life a text tells: the only person of its headline, where one of the first sentences speaks of a birth or a death and names
 * that person, or opens with a pronoun.
 */
export function lifeOf(
  { text, blocks, sentences, language }: Reading,
  entities: FoundEntity[],
): FoundEntity | null {
  const headline = blocks[0]?.end ?? 0
  const titled = entities.filter(({ mentions }) => mentions.some(({ start }) => start < headline))
  const [person, ...more] = titled.filter(({ kind }) => kind === 'person')
  if (!person || more.length > 0) return null
  const told = sentences.some(
    (sentence) =>
      sentence.start >= headline &&
      sentence.start < headline + opening &&
      (isNamedWithin(person, sentence) || opensWithPronoun(text, sentence)) &&
      tellsOfLife(text, sentence, language.calendar),
  )
  return told ? person : null
}

function opensWithPronoun(text: string, { start, end }: Span): boolean {
  return isPronoun(/\p{L}+/u.exec(text.slice(start, end))?.[0] ?? '')
}

function isNamedWithin({ mentions }: FoundEntity, { start, end }: Span): boolean {
  return mentions.some((mention) => mention.start >= start && mention.end <= end)
}

function tellsOfLife(text: string, { start, end }: Span, { born, died }: Calendar): boolean {
  const words =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  // Folded, "né" would be "ne".
  return words.some((word) => born.includes(word) || died.includes(fold(word)))
}
