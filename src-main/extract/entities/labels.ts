import { oncePer } from '../../text/once-per'
import type { Name } from './name'
import type { Reading } from '../reading'
import { isFirstName, knownKind } from './vocabulary'

/** Whether a name stands before a colon at the start of a paragraph: "ROSA : …". */
export function isLabel(reading: Reading, { start, last }: Name): boolean {
  const { words } = reading
  // "S. T. : …"
  const next = words[last + 1]?.text === '.' ? last + 2 : last + 1
  return paragraphStarts(reading).has(start) && words[next]?.text === ':'
}

/** Whether the names of one form label turns of speech, so that they are a person's: again and again, or as scripts write them. */
export function labelTurns(reading: Reading, names: Name[]): boolean {
  const labels = names.filter((name) => isLabel(reading, name))
  const { text } = names[0]!
  // A series of headlines is told by its number: "Tour de France 2016 : …".
  if (labels.length === 0 || knownKind(text) || /\p{N}/u.test(text)) return false
  const first = text.split(/\s/)[0]!
  const shouted = text === text.toUpperCase()
  return labels.length > 1 || shouted || isFirstName(first)
}

const paragraphStarts = oncePer(
  ({ blocks }: Reading) =>
    new Set(blocks.flatMap(({ kind, start }) => (kind === 'title' || kind === 'list item' ? [] : [start]))),
)
