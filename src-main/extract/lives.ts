import type { FoundEntity } from '../model/extraction'
import { fold } from '../text/folding'
import type { Reading } from './reading'

/** Whose life a text tells: the only person of its headline, where its first lines speak of a birth or a death. */
export function lifeOf({ text, blocks, language }: Reading, entities: FoundEntity[]): FoundEntity | null {
  const headline = blocks[0]?.end ?? 0
  const titled = entities.filter(({ mentions }) => mentions.some(({ start }) => start < headline))
  const [person, ...more] = titled.filter(({ kind }) => kind === 'person')
  if (!person || more.length > 0) return null
  const { born, died } = language.calendar
  const words =
    text
      .slice(0, headline + 900)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  // Folded, "né" would be "ne".
  const told = words.some((word) => born.includes(word) || died.includes(fold(word)))
  return told ? person : null
}
